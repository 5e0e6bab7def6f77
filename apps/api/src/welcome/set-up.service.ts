import { addOrganisation, holdEmptyStore } from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../graphql/request-context.js';
import { userProblem } from '../graphql/user-problem.js';
import type { SignInPayload } from '../session/dto/session.js';
import { SignInService } from '../session/sign-in.service.js';
import type { SetUpOrganisationInput } from './dto/set-up.js';

@Injectable()
export class SetUpService {
  constructor(private readonly signIns: SignInService) {}

  /** Sets up an organisation in an empty store and signs in who did it. */
  setUp(context: RequestContext, input: SetUpOrganisationInput): Promise<SignInPayload> {
    return this.signIns.signIn({ context, operation: 'Mutation.setUpOrganisation', input }, async (tx) => {
      if (!(await holdEmptyStore(tx))) return { problems: [userProblem('NOT_EMPTY', null)] };
      const accountId = await addOrganisation(tx, {
        name: input.organisationName.trim(),
        teamName: input.teamName.trim(),
        accountName: input.yourName.trim(),
        language: input.language,
      });
      return { accountId };
    });
  }
}
