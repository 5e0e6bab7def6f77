import {
  mergedPerson,
  mergedTie,
  mergeFields,
  problem,
  tieWithClient,
  type Circle,
  type ClientId,
  type Edit,
  type MergeField,
  type PersonId,
  type Tie,
} from '@kring/care-network';
import {
  addTie,
  changePerson,
  changeTie,
  findTiesOfMember,
  holdCircle,
  isBoundElsewhere,
  logChange,
  logInOtherCircles,
  openCircle,
  personChanged,
  personFacts,
  recordAccess,
  recordSkill,
  removeTies,
  skillChanged,
  tieAdded,
  tieChanged,
  tieFacts,
  tieRemoved,
} from '@kring/store';
import { Injectable } from '@nestjs/common';
import { CircleService } from '../circle/circle.service.js';
import type { CirclePayload } from '../circle/dto/payloads.js';
import type { Call } from '../graphql/call.js';
import { changeIdOf, done, errorsOf, refused, whenDone, type Outcome } from '../graphql/outcome.js';
import { Writes, type Write } from '../store/writes.js';
import type { MergePeopleInput } from './dto/merge-people.js';
import { mergeEntries } from './make-merge.js';

interface Merged extends Readonly<Record<string, string>> {
  readonly clientId: ClientId;
  readonly changeId: string;
}

interface Entries {
  readonly keptId: PersonId;
  readonly goneId: PersonId;
  /** Fields of which the entry that goes is right. */
  readonly take: ReadonlySet<MergeField>;
}

/** Two entries in one circle that are the same person become one. */
@Injectable()
export class MergeService {
  constructor(
    private readonly writes: Writes,
    private readonly circles: CircleService,
  ) {}

  async merge(call: Call, input: MergePeopleInput): Promise<CirclePayload> {
    const outcome = await this.writes.run(call, input, (write) => this.#merge(call, write, input));
    const circle = await whenDone(outcome, ({ clientId }) => this.circles.after(call.context, clientId));
    return { circle, changeId: changeIdOf(outcome), errors: errorsOf(outcome) };
  }

  async #merge({ permit }: Call, write: Write, input: MergePeopleInput): Promise<Outcome<Merged>> {
    const { tx, now, today } = write;
    const { clientId, personId, otherId } = input;
    const held = await holdCircle(tx, permit, clientId);
    const opened = held ? await openCircle(tx, permit, clientId, today) : null;
    if (!opened) return refused(problem('NOT_FOUND', 'clientId'));
    const { circle } = opened;
    if (!tieWithClient(circle, personId)) return refused(problem('NOT_IN_CIRCLE', 'personId'));
    if (!tieWithClient(circle, otherId) || otherId === personId) return refused(problem('NOT_IN_CIRCLE', 'otherId'));
    if (opened.sequence !== input.sequence) return refused(problem('STALE', 'sequence'));
    const entries = await this.#entries(write, input);
    if (!entries) return refused(problem('CANNOT_BE_MERGED', 'otherId'));
    const edits: Edit[] = [await mergeEntries({ tx, permit, now, circle }, { personId: entries.keptId, ...entries })];
    const facts = await mergeFacts({ permit }, write, circle, entries);
    edits.push(...facts, ...(await mergeTies(write, circle, entries)));
    const changeId = await logChange(tx, permit, [clientId], { kind: 'peopleMerged', at: now, edits });
    const elsewhere = { clientId, personId: entries.keptId };
    await logInOtherCircles(tx, permit, elsewhere, { kind: 'personChanged', at: now, edits: facts });
    await recordAccess(tx, permit, [clientId], now);
    return done({ clientId, changeId: changeId ?? '' });
  }

  /** The entry with an account, or in other circles, stays; `null` when that is both of them. */
  async #entries({ tx }: Write, { clientId, personId, otherId, takeOther }: MergePeopleInput): Promise<Entries | null> {
    const taken = new Set(takeOther);
    if (!(await isBoundElsewhere(tx, clientId, otherId))) return { keptId: personId, goneId: otherId, take: taken };
    if (await isBoundElsewhere(tx, clientId, personId)) return null;
    return { keptId: otherId, goneId: personId, take: new Set(mergeFields.filter((field) => !taken.has(field))) };
  }
}

async function mergeFacts(
  { permit }: Pick<Call, 'permit'>,
  { tx }: Write,
  circle: Circle,
  { keptId, goneId, take }: Entries,
): Promise<readonly Edit[]> {
  const [kept, gone] = [keptId, goneId].map((id) => circle.members.find(({ person }) => person.id === id));
  if (!kept || !gone) throw new Error('An entry left while its circle was held');
  const content = mergedPerson(personFacts(kept.person), personFacts(gone.person), take);
  const changed = personChanged(keptId, kept.person, content);
  if (changed.length > 0) await changePerson(tx, permit, { personId: keptId, expectedVersion: null }, () => content);
  const more = gone.skills.filter(({ skill }) => !kept.skills.some((held) => held.skill === skill));
  for (const skill of more) await recordSkill(tx, permit, keptId, skill);
  return [...changed, ...more.flatMap((skill) => skillChanged(keptId, null, skill))];
}

/** Whom the one knew, the other knows. Where both did, the tie of the entry that stays is kept. */
async function mergeTies(
  { tx }: Write,
  { client, self }: Circle,
  { keptId, goneId, take }: Entries,
): Promise<readonly Edit[]> {
  const [kept, gone] = [await findTiesOfMember(tx, client.id, keptId), await findTiesOfMember(tx, client.id, goneId)];
  const isOwn = ({ from }: Tie): boolean => from === self.id;
  const [ofKept, ofGone] = [kept.find(isOwn), gone.find(isOwn)];
  if (!ofKept || !ofGone) throw new Error('An entry left while its circle was held');
  const content = mergedTie(tieFacts(ofKept), tieFacts(ofGone), take);
  await removeTies(
    tx,
    gone.map(({ id }) => id),
  );
  await changeTie(tx, ofKept.id, content);
  const otherEnd = ({ from, to }: Tie, of: PersonId): PersonId => (from === of ? to : from);
  const known = new Set([keptId, ...kept.map((tie) => otherEnd(tie, keptId))]);
  const added: Edit[] = [];
  for (const tie of gone.filter((each) => !known.has(otherEnd(each, goneId)))) {
    const ends = { fromId: tie.from === goneId ? keptId : tie.from, toId: tie.to === goneId ? keptId : tie.to };
    const tieId = await addTie(tx, { clientId: client.id, ...ends }, tieFacts(tie));
    added.push(tieAdded(tieId, ends, tieFacts(tie)));
  }
  const removed = [...gone.filter((tie) => !isOwn(tie)), ofGone].map(tieRemoved);
  return [...removed, tieChanged(ofKept, content), ...added];
}
