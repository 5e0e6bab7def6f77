import {
  circleBefore,
  daysSinceContactOn,
  isId,
  wasFading,
  type CalendarDay,
  type Circle,
  type CircleThen,
  type PersonThen,
  type Tie,
} from '@kring/care-network';
import {
  findChangesAfter,
  findVersions,
  historySince,
  openCircle,
  recordAccess,
  type GraphDb,
  type GraphTransaction,
  tieFacts,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { Clock } from '../store/clock.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import type { CircleMoment, MemberThen, TieThen } from './dto/circle-moment.js';
import type { MomentArgs } from './dto/history-args.js';

/** A moment of one circle: the last change that it holds, and the day on which it fell. */
interface Moment {
  readonly day: CalendarDay;
  readonly sequence: number | null;
}

/** A circle as it was, worked out backwards from now. */
@Injectable()
export class MomentService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {}

  /** `null` when the client or the version is out of reach. */
  at(call: Call, args: MomentArgs): Promise<CircleMoment | null> {
    const { permit } = call;
    const { clientId } = args;
    if (!isId(clientId)) return Promise.resolve(null);
    return this.db.write(async (tx) => {
      const moment = await this.#moment(tx, call, args);
      const opened = moment && (await openCircle(tx, permit, clientId, this.clock.today()));
      if (!moment || !opened) return null;
      const { changes, people } = await findChangesAfter(tx, permit, clientId, moment.sequence ?? 0);
      const knownSince = await historySince(tx, permit, clientId);
      await recordAccess(tx, permit, [clientId], this.clock.now());
      const later = moment.sequence === null ? changes.filter(({ at }) => this.clock.dayOf(at) > moment.day) : changes;
      const then = circleBefore(standing(opened.circle, people), later);
      return { on: moment.day, knownSince, ...shown(then, moment.day) };
    });
  }

  async #moment(
    tx: GraphTransaction,
    { permit }: Call,
    { clientId, on, versionId }: MomentArgs,
  ): Promise<Moment | null> {
    const today = this.clock.today();
    if (versionId == null) return { day: on != null && on < today ? on : today, sequence: null };
    const version = (await findVersions(tx, permit, clientId)).find(({ id }) => id === versionId);
    return version ? { day: this.clock.dayOf(version.at), sequence: version.sequence } : null;
  }
}

function standing(circle: Circle, others: ReadonlyMap<PersonThen['id'], PersonThen>): CircleThen {
  const here = [circle.self, ...circle.members.map(({ person }) => person)];
  const people = here.map(({ id, name, kind, deceased }) => [id, { id, name, kind, deceased }] as const);
  return {
    clientId: circle.client.id,
    self: circle.self.id,
    people: new Map([...others, ...people]),
    ties: new Map(circle.ties.map((tie) => [tie.id, tie])),
  };
}

function tieThen(tie: Tie, day: CalendarDay): TieThen {
  const { id: tieId, from: fromId, to: toId } = tie;
  const known = { fading: wasFading(tie, day), daysSinceContact: daysSinceContactOn(tie, day) };
  return { ...tieFacts(tie), tieId, fromId, toId, ...known };
}

function shown(
  { self, people, ties }: CircleThen,
  day: CalendarDay,
): Pick<CircleMoment, 'members' | 'tiesAmongMembers'> {
  const all = [...ties.values()];
  const members = all.flatMap((tie): readonly MemberThen[] => {
    const person = tie.from === self ? people.get(tie.to) : undefined;
    if (!person) return [];
    const { id: personId, name, kind, deceased } = person;
    return [{ personId, name, kind, deceased, tie: tieThen(tie, day) }];
  });
  return {
    members: members.toSorted((one, other) => one.name.localeCompare(other.name, 'nl')),
    tiesAmongMembers: all.filter(({ from }) => from !== self).map((tie) => tieThen(tie, day)),
  };
}
