import { mayChange } from '@kring/access';
import { problem, tieWithClient, type Circle, type ClientId, type Tie } from '@kring/care-network';
import {
  addPerson,
  addTie,
  findTie,
  findTiesOfMember,
  holdCircle,
  logChange,
  openCircle,
  recordAccess,
  removeTies,
  type PersonContent,
  tieAdded,
  tieRemoved,
} from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { Call } from '../../graphql/call.js';
import { changeIdOf, done, errorsOf, refused, whenDone, type Outcome } from '../../graphql/outcome.js';
import { Writes, type Write } from '../../store/writes.js';
import { checkBirthYear, checkContactDay } from '../checks.js';
import { CircleService } from '../circle.service.js';
import type { AddPersonPayload, CirclePayload } from '../dto/payloads.js';
import type { AddPersonInput, RemoveFromCircleInput } from '../dto/membership-inputs.js';
import type { RemoveTieInput } from '../dto/tie-inputs.js';
import { contentOf } from './tie-content.js';

interface CircleDone extends Readonly<Record<string, string>> {
  readonly clientId: ClientId;
  readonly changeId: string;
}

/** Who comes into a circle and who leaves it. */
@Injectable()
export class MembershipService {
  constructor(
    private readonly writes: Writes,
    private readonly circles: CircleService,
  ) {}

  async add(call: Call, input: AddPersonInput): Promise<AddPersonPayload> {
    const { clientId } = input;
    const outcome = await this.writes.run(call, input, async (write) => {
      const { tx, now, today } = write;
      const problems = [
        ...checkBirthYear(input.birthYear, today),
        ...checkContactDay('lastContactOn', input.lastContactOn, today),
      ];
      if (problems.length > 0) return { problems };
      const circle = await heldCircle(call, write, clientId);
      const personId = circle && (await addPerson(tx, call.permit, clientId, newPerson(call, input)));
      if (!circle || !personId) return refused(problem('NOT_FOUND', 'clientId'));
      const ends = { fromId: circle.self.id, toId: personId };
      const tieId = await addTie(tx, { clientId, ...ends }, contentOf(input));
      const edits = [tieAdded(tieId, ends, contentOf(input))];
      const changeId = await logChange(tx, call.permit, [clientId], { kind: 'personAdded', at: now, edits });
      await recordAccess(tx, call.permit, [clientId], now);
      return done({ clientId, personId, changeId: changeId ?? '' });
    });
    const circle = await whenDone(outcome, () => this.circles.after(call.context, clientId));
    const member = 'done' in outcome ? circle?.members.find(({ person }) => person.id === outcome.done.personId) : null;
    return { member: member ?? null, circle, changeId: changeIdOf(outcome), errors: errorsOf(outcome) };
  }

  async remove(call: Call, input: RemoveFromCircleInput): Promise<CirclePayload> {
    const { clientId, personId } = input;
    const outcome = await this.writes.run(call, input, async (write): Promise<Outcome<CircleDone>> => {
      const circle = await heldCircle(call, write, clientId);
      if (!circle) return refused(problem('NOT_FOUND', 'clientId'));
      if (personId === circle.self.id) return refused(problem('CLIENT_CANNOT_BE_REMOVED', 'personId'));
      if (!tieWithClient(circle, personId)) return refused(problem('NOT_IN_CIRCLE', 'personId'));
      const ties = await findTiesOfMember(write.tx, clientId, personId);
      return this.#take(call, write, circle, ties);
    });
    return this.#payload(call, outcome);
  }

  /** Without their tie with the client nobody is in the circle, so then their other ties in it go too. */
  async removeTie(call: Call, input: RemoveTieInput): Promise<CirclePayload> {
    const outcome = await this.writes.run(call, input, async (write): Promise<Outcome<CircleDone>> => {
      const seen = await findTie(write.tx, call.permit, input.id);
      const circle = seen && (await heldCircle(call, write, seen.clientId));
      const tie = circle?.ties.find(({ id }) => id === input.id);
      if (!circle || !tie) return refused(problem('NOT_FOUND', 'id'));
      if (tie.version !== input.expectedVersion) return refused(problem('STALE', 'expectedVersion'));
      const leaves = tie.from === circle.self.id;
      const ties = leaves ? await findTiesOfMember(write.tx, tie.clientId, tie.to) : [tie];
      return this.#take(call, write, circle, ties);
    });
    return this.#payload(call, outcome);
  }

  async #take(call: Call, { tx, now }: Write, circle: Circle, ties: readonly Tie[]): Promise<Outcome<CircleDone>> {
    const clientId = circle.client.id;
    await removeTies(
      tx,
      ties.map(({ id }) => id),
    );
    const leaves = ties.filter(({ from }) => from === circle.self.id);
    const edits = [...ties.filter((tie) => !leaves.includes(tie)), ...leaves].map(tieRemoved);
    const kind = leaves.length > 0 ? 'personRemoved' : 'tieRemoved';
    const changeId = await logChange(tx, call.permit, [clientId], { kind, at: now, edits });
    await recordAccess(tx, call.permit, [clientId], now);
    return done({ clientId, changeId: changeId ?? '' });
  }

  async #payload({ context }: Call, outcome: Outcome<CircleDone>): Promise<CirclePayload> {
    const circle = await whenDone(outcome, ({ clientId }) => this.circles.after(context, clientId));
    return { circle, changeId: changeIdOf(outcome), errors: errorsOf(outcome) };
  }
}

/** The circle as it is once nobody else can change it; `null` when it is out of reach. */
async function heldCircle({ permit }: Call, { tx, today }: Write, clientId: ClientId): Promise<Circle | null> {
  if (!(await holdCircle(tx, permit, clientId))) return null;
  const opened = await openCircle(tx, permit, clientId, today);
  return opened && opened.circle;
}

const newPerson = ({ viewer }: Call, input: AddPersonInput): PersonContent => ({
  name: input.name,
  kind: input.kind,
  deceased: input.deceased,
  birthYear: input.birthYear ?? null,
  speaks: input.speaks,
  home: input.home ?? null,
  symbol: null,
  certificateUntil: null,
  note: mayChange(viewer.role, 'Person.note') ? (input.note ?? null) : null,
});
