import { problem } from '@kring/care-network';
import {
  clientsAroundPerson,
  consentChanged,
  consentFacts,
  findPeople,
  logPersonChange,
  recordAccess,
  recordConsent,
  withdrawConsent,
} from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { Call } from '../../graphql/call.js';
import { done, refused } from '../../graphql/outcome.js';
import { Writes } from '../../store/writes.js';
import type { RecordConsentInput, WithdrawConsentInput } from '../dto/person-inputs.js';
import type { PersonPayload } from '../dto/payloads.js';
import { PersonPayloads } from './person.payloads.js';

/** A way in which somebody says something about a purpose. */
interface Saying {
  readonly write: typeof recordConsent;
  readonly missing: 'personId' | 'purpose';
  readonly kind: 'consentGiven' | 'consentWithdrawn';
}

@Injectable()
export class ConsentService {
  constructor(
    private readonly writes: Writes,
    private readonly payloads: PersonPayloads,
  ) {}

  record(call: Call, input: RecordConsentInput): Promise<PersonPayload> {
    return this.#write(call, input, { write: recordConsent, missing: 'personId', kind: 'consentGiven' });
  }

  withdraw(call: Call, input: WithdrawConsentInput): Promise<PersonPayload> {
    return this.#write(call, input, { write: withdrawConsent, missing: 'purpose', kind: 'consentWithdrawn' });
  }

  async #write(call: Call, input: RecordConsentInput, { write, missing, kind }: Saying): Promise<PersonPayload> {
    const { personId, purpose } = input;
    const { permit } = call;
    const outcome = await this.writes.run(call, input, async ({ tx, now }) => {
      const said = async () =>
        consentFacts((await findPeople(tx, call.viewer, [personId]))[0]?.consents ?? [], purpose);
      const before = await said();
      if (!(await write(tx, permit, { personId, purpose, now }))) return refused(problem('NOT_FOUND', missing));
      const edits = consentChanged(personId, purpose, before, await said());
      const changeId = await logPersonChange(tx, permit, personId, { kind, at: now, edits });
      await recordAccess(tx, permit, await clientsAroundPerson(tx, permit, personId), now);
      return done({ personId, changeId: changeId ?? '' });
    });
    return this.payloads.of(call.context, outcome);
  }
}
