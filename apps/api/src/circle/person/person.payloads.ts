import type { PersonId } from '@kring/care-network';
import { Injectable } from '@nestjs/common';
import { changeIdOf, errorsOf, whenDone, whenStale, type Outcome } from '../../graphql/outcome.js';
import type { RequestContext } from '../../graphql/request-context.js';
import type { Person } from '../dto/person.js';
import type { PersonPayload } from '../dto/payloads.js';
import { PersonLoader } from './person.loader.js';

/** Shows a person after a mutation, as they stand in the store now. */
@Injectable()
export class PersonPayloads {
  constructor(private readonly people: PersonLoader) {}

  async of(
    context: RequestContext,
    outcome: Outcome<{ readonly personId: PersonId; readonly changeId?: string }>,
  ): Promise<PersonPayload> {
    const show = ({ personId }: { readonly personId: PersonId }): Promise<Person | null> =>
      this.people.of(context).clear(personId).load(personId);
    return {
      person: await whenDone(outcome, show),
      current: await whenStale(outcome, show),
      changeId: changeIdOf(outcome),
      errors: errorsOf(outcome),
    };
  }
}
