import { problem, type PersonId } from '@kring/care-network';
import { clientsAroundPerson, recordAccess, recordSkill, removeSkill } from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { done, refused, type Outcome } from '../graphql/outcome.js';
import { Writes, type Write } from '../store/writes.js';
import type { RecordSkillInput, RemoveSkillInput } from './dto/person-inputs.js';
import type { PersonPayload } from './dto/payloads.js';
import { PersonPayloads } from './person.payloads.js';

@Injectable()
export class HeldSkillService {
  constructor(
    private readonly writes: Writes,
    private readonly payloads: PersonPayloads,
  ) {}

  record(call: Call, input: RecordSkillInput): Promise<PersonPayload> {
    const { personId, skill, level = null, source = null, likesDoingIt = null } = input;
    const held = { skill, level, source, likesDoingIt };
    return this.#write(call, input, async ({ tx }) => {
      const recorded = await recordSkill(tx, call.permit, personId, held);
      return recorded ? done({ personId }) : refused(problem('NOT_FOUND', 'personId'));
    });
  }

  remove(call: Call, input: RemoveSkillInput): Promise<PersonPayload> {
    const { personId, skill } = input;
    return this.#write(call, input, async ({ tx }) => {
      const removed = await removeSkill(tx, call.permit, personId, skill);
      return removed ? done({ personId }) : refused(problem('NOT_FOUND', 'skill'));
    });
  }

  async #write(
    call: Call,
    input: RecordSkillInput | RemoveSkillInput,
    work: (write: Write) => Promise<Outcome<{ personId: PersonId }>>,
  ): Promise<PersonPayload> {
    const outcome = await this.writes.run(call, input, async (write) => {
      const result = await work(write);
      const clients = await clientsAroundPerson(write.tx, call.permit, input.personId);
      await recordAccess(write.tx, call.permit, clients, write.now);
      return result;
    });
    return this.payloads.of(call.context, outcome);
  }
}
