import { isWithinReach } from '@kring/access';
import { isId, problem, type PersonEdit, type PersonId } from '@kring/care-network';
import { changePerson, clientsAroundPerson, logPersonChange, recordAccess, personChanged } from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { Call } from '../../graphql/call.js';
import { done, refused, type Outcome } from '../../graphql/outcome.js';
import { Writes } from '../../store/writes.js';
import { changedPerson } from './changed-person.js';
import { checkBirthYear } from '../checks.js';
import type { Person } from '../dto/person.js';
import type { ChangePersonInput } from '../dto/person-inputs.js';
import type { PersonPayload } from '../dto/payloads.js';
import { PersonLoader } from './person.loader.js';
import { PersonPayloads } from './person.payloads.js';

export interface PersonDone extends Readonly<Record<string, string>> {
  readonly personId: PersonId;
  readonly changeId: string;
}

@Injectable()
export class PersonService {
  constructor(
    private readonly writes: Writes,
    private readonly people: PersonLoader,
    private readonly payloads: PersonPayloads,
  ) {}

  /** `null` when the person is out of reach. Read anew, so that the loader leaves its AccessEvent. */
  async one({ permit, context }: Call, id: string): Promise<Person | null> {
    if (!isId(id)) return null;
    const personId = id as PersonId;
    const person = await this.people.of(context).clear(personId).load(personId);
    return person !== null && isWithinReach(person.distance, permit.reach) ? person : null;
  }

  async change(call: Call, input: ChangePersonInput): Promise<PersonPayload> {
    const outcome = await this.writes.run(call, input, async ({ tx, now, today }): Promise<Outcome<PersonDone>> => {
      const problems = checkBirthYear(input.birthYear, today);
      if (problems.length > 0) return { problems };
      const { permit } = call;
      const personId = input.id;
      let edits: readonly PersonEdit[] = [];
      const result = await changePerson(
        tx,
        permit,
        { personId, expectedVersion: input.expectedVersion },
        (recorded) => {
          const changed = changedPerson(recorded, input, permit.viewer.role);
          edits = personChanged(personId, recorded, changed);
          return changed;
        },
      );
      if (result === 'notFound') return refused(problem('NOT_FOUND', 'id'));
      if (result === 'stale')
        return { problems: [problem('STALE', 'expectedVersion')], current: { personId, changeId: '' } };
      const changeId = await logPersonChange(tx, permit, personId, { kind: 'personChanged', at: now, edits });
      await recordAccess(tx, permit, await clientsAroundPerson(tx, permit, personId), now);
      return done({ personId, changeId: changeId ?? '' });
    });
    return this.payloads.of(call.context, outcome);
  }
}
