import { problem, type HeldSkill, type PersonId } from '@kring/care-network';
import {
  clientsAroundPerson,
  findPeople,
  logPersonChange,
  recordAccess,
  recordSkill,
  removeSkill,
  skillChanged,
} from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { Call } from '../../graphql/call.js';
import { done, refused, type Outcome } from '../../graphql/outcome.js';
import { Writes, type Write } from '../../store/writes.js';
import type { RecordSkillInput, RemoveSkillInput } from '../dto/person-inputs.js';
import type { PersonPayload } from '../dto/payloads.js';
import { PersonPayloads } from './person.payloads.js';

interface SkillDone extends Readonly<Record<string, string>> {
  readonly personId: PersonId;
  readonly changeId: string;
}

@Injectable()
export class HeldSkillService {
  constructor(
    private readonly writes: Writes,
    private readonly payloads: PersonPayloads,
  ) {}

  record(call: Call, input: RecordSkillInput): Promise<PersonPayload> {
    const { personId, skill, level = null, source = null, likesDoingIt = null } = input;
    const held = { skill, level, source, likesDoingIt };
    return this.#write(call, input, async (write) => {
      const before = await heldBefore(call, write, input);
      const recorded = await recordSkill(write.tx, call.permit, personId, held);
      if (!recorded) return refused(problem('NOT_FOUND', 'personId'));
      return this.#logged(call, write, personId, { before, after: held });
    });
  }

  remove(call: Call, input: RemoveSkillInput): Promise<PersonPayload> {
    const { personId, skill } = input;
    return this.#write(call, input, async (write) => {
      const before = await heldBefore(call, write, input);
      const removed = await removeSkill(write.tx, call.permit, personId, skill);
      if (!removed) return refused(problem('NOT_FOUND', 'skill'));
      return this.#logged(call, write, personId, { before, after: null });
    });
  }

  async #logged(
    { permit }: Call,
    { tx, now }: Write,
    personId: PersonId,
    { before, after }: { readonly before: HeldSkill | null; readonly after: HeldSkill | null },
  ): Promise<Outcome<SkillDone>> {
    const kind = after ? 'skillRecorded' : 'skillRemoved';
    const edits = skillChanged(personId, before, after);
    const changeId = await logPersonChange(tx, permit, personId, { kind, at: now, edits });
    return done({ personId, changeId: changeId ?? '' });
  }

  async #write(
    call: Call,
    input: RecordSkillInput | RemoveSkillInput,
    work: (write: Write) => Promise<Outcome<SkillDone>>,
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

/** The skill as it was recorded; `null` when it was not. */
async function heldBefore(
  { viewer }: Call,
  { tx }: Write,
  { personId, skill }: RecordSkillInput | RemoveSkillInput,
): Promise<HeldSkill | null> {
  const [seen] = await findPeople(tx, viewer, [personId]);
  return seen?.skills.find((held) => held.skill === skill) ?? null;
}
