import { problem } from '@kring/care-network';
import { clientsAroundPerson, recordAccess, recordConsent, withdrawConsent } from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { done, refused } from '../graphql/outcome.js';
import { Writes } from '../store/writes.js';
import type { RecordConsentInput, WithdrawConsentInput } from './dto/person-inputs.js';
import type { PersonPayload } from './dto/payloads.js';
import { PersonPayloads } from './person.payloads.js';

@Injectable()
export class ConsentService {
  constructor(
    private readonly writes: Writes,
    private readonly payloads: PersonPayloads,
  ) {}

  record(call: Call, input: RecordConsentInput): Promise<PersonPayload> {
    return this.#write(call, input, recordConsent, 'personId');
  }

  withdraw(call: Call, input: WithdrawConsentInput): Promise<PersonPayload> {
    return this.#write(call, input, withdrawConsent, 'purpose');
  }

  async #write(
    call: Call,
    input: RecordConsentInput,
    write: typeof recordConsent,
    missing: 'personId' | 'purpose',
  ): Promise<PersonPayload> {
    const { personId, purpose } = input;
    const outcome = await this.writes.run(call, input, async ({ tx, now }) => {
      if (!(await write(tx, call.permit, { personId, purpose, now }))) return refused(problem('NOT_FOUND', missing));
      await recordAccess(tx, call.permit, await clientsAroundPerson(tx, call.permit, personId), now);
      return done({ personId });
    });
    return this.payloads.of(call.context, outcome);
  }
}
