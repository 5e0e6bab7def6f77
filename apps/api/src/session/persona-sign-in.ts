import { Injectable } from '@nestjs/common';
import { findAnyOrganisation, findPersonas, type GraphTransaction } from '@kring/store';
import { userProblem } from '../graphql/user-problem.js';
import type { SignedIn, SignIn } from './sign-in.js';

/** One click signs in as a persona of the example. In a real organisation there is no such door. */
@Injectable()
export class PersonaSignIn implements SignIn<string> {
  async accountFor(tx: GraphTransaction, personaId: string): Promise<SignedIn> {
    const organisation = await findAnyOrganisation(tx);
    if (organisation?.kind !== 'demo') return { problems: [userProblem('NOT_DEMO', 'personaId')] };
    const persona = (await findPersonas(tx)).find(({ id }) => id === personaId);
    return persona ? { accountId: persona.id } : { problems: [userProblem('NOT_FOUND', 'personaId')] };
  }
}
