import { problem, type PersonEdit } from '@kring/care-network';
import { changePerson, clientsAroundPerson, logPersonChange, personChanged, recordAccess } from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { PersonPayload } from '../circle/dto/payloads.js';
import { PersonPayloads } from '../circle/person/person.payloads.js';
import type { PersonDone } from '../circle/person/person.service.js';
import type { Call } from '../graphql/call.js';
import { done, refused, type Outcome } from '../graphql/outcome.js';
import { Writes } from '../store/writes.js';
import type { SetSymbolInput } from './dto/picture-inputs.js';

@Injectable()
export class SymbolService {
  constructor(
    private readonly writes: Writes,
    private readonly payloads: PersonPayloads,
  ) {}

  /** Stands in the log of the circle, so it can be taken back. The last hand wins: there is nothing to lose. */
  async set(call: Call, input: SetSymbolInput): Promise<PersonPayload> {
    const { permit } = call;
    const { personId } = input;
    const symbol = input.symbol?.trim() || null;
    const outcome = await this.writes.run(call, input, async ({ tx, now }): Promise<Outcome<PersonDone>> => {
      let edits: readonly PersonEdit[] = [];
      const result = await changePerson(tx, permit, { personId, expectedVersion: null }, (recorded) => {
        const changed = { ...recorded, symbol };
        edits = personChanged(personId, recorded, changed);
        return changed;
      });
      if (result !== 'changed') return refused(problem('NOT_FOUND', 'personId'));
      const changeId = await logPersonChange(tx, permit, personId, { kind: 'personChanged', at: now, edits });
      await recordAccess(tx, permit, await clientsAroundPerson(tx, permit, personId), now);
      return done({ personId, changeId: changeId ?? '' });
    });
    return this.payloads.of(call.context, outcome);
  }
}
