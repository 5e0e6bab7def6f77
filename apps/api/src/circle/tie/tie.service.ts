import {
  checkTie,
  problem,
  type CalendarDay,
  type ChangeKind,
  type Problem,
  type Tie,
  type TieId,
} from '@kring/care-network';
import {
  addTie,
  changeTie,
  findTie,
  holdCircle,
  logChange,
  openCircle,
  recordAccess,
  type TieContent,
  tieAdded,
  tieChanged,
} from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { Call } from '../../graphql/call.js';
import { done, refused, type Outcome } from '../../graphql/outcome.js';
import { Writes, type Write } from '../../store/writes.js';
import { checkChangedTie, checkContactDay } from '../checks.js';
import type { TiePayload } from '../dto/payloads.js';
import type { AddTieInput, ChangeTieInput, MoveOnMapInput, RecordContactInput } from '../dto/tie-inputs.js';
import { contacted, contentOf, described, moved } from './tie-content.js';
import { TiePayloads } from './tie.payloads.js';

interface TieDone extends Readonly<Record<string, string>> {
  readonly tieId: TieId;
  readonly changeId: string;
}

/** One tie as it was asked to become. */
interface Change {
  readonly tieId: TieId;
  readonly expectedVersion: number;
  /** The field of the input that names the tie. */
  readonly named: 'id' | 'tieId';
  readonly kind: ChangeKind;
  readonly contactOn?: CalendarDay;
  readonly content: (tie: Tie) => TieContent;
  readonly check?: (write: Write) => readonly Problem[];
}

@Injectable()
export class TieService {
  constructor(
    private readonly writes: Writes,
    private readonly payloads: TiePayloads,
  ) {}

  async add(call: Call, input: AddTieInput): Promise<TiePayload> {
    const { clientId, fromId, toId } = input;
    const content = contentOf(input);
    const outcome = await this.writes.run(call, input, async ({ tx, now, today }): Promise<Outcome<TieDone>> => {
      if (!(await holdCircle(tx, call.permit, clientId))) return refused(problem('NOT_FOUND', 'clientId'));
      const opened = await openCircle(tx, call.permit, clientId, today);
      if (!opened) return refused(problem('NOT_FOUND', 'clientId'));
      const problems = [
        ...checkTie(opened.circle, { id: null, from: fromId, to: toId, ring: content.ring, sector: content.sector }),
        ...checkContactDay('lastContactOn', content.lastContactOn, today),
      ];
      if (problems.length > 0) return { problems: problems.map(asked) };
      const tieId = await addTie(tx, { clientId, fromId, toId }, content);
      const edits = [tieAdded(tieId, { fromId, toId }, content)];
      const changeId = await logChange(tx, call.permit, [clientId], { kind: 'tieAdded', at: now, edits });
      await recordAccess(tx, call.permit, [clientId], now);
      return done({ tieId, changeId: changeId ?? '' });
    });
    return this.payloads.of(call, outcome);
  }

  change(call: Call, input: ChangeTieInput): Promise<TiePayload> {
    const { id: tieId, expectedVersion } = input;
    return this.#change(call, input, {
      tieId,
      expectedVersion,
      named: 'id',
      kind: 'tieChanged',
      content: (tie) => described(tie, input),
    });
  }

  move(call: Call, input: MoveOnMapInput): Promise<TiePayload> {
    const { tieId, expectedVersion } = input;
    return this.#change(call, input, {
      tieId,
      expectedVersion,
      named: 'tieId',
      kind: 'moved',
      content: (tie) => moved(tie, input),
    });
  }

  recordContact(call: Call, input: RecordContactInput): Promise<TiePayload> {
    const { tieId, expectedVersion } = input;
    return this.#change(call, input, {
      tieId,
      expectedVersion,
      named: 'tieId',
      kind: 'contact',
      contactOn: input.on,
      content: (tie) => contacted(tie, input),
      check: ({ today }) => checkContactDay('on', input.on, today),
    });
  }

  async #change(call: Call, input: object, change: Change): Promise<TiePayload> {
    const { tieId, expectedVersion, named } = change;
    const outcome = await this.writes.run(call, input, async (write): Promise<Outcome<TieDone>> => {
      const { tx, now, today } = write;
      const found = await this.#held(call, write, tieId);
      if (!found) return refused(problem('NOT_FOUND', named));
      if (found.version !== expectedVersion) {
        return { problems: [problem('STALE', 'expectedVersion')], current: { tieId, changeId: '' } };
      }
      const opened = await openCircle(tx, call.permit, found.clientId, today);
      const content = change.content(found);
      const problems = change.check?.(write) ?? (opened ? checkChangedTie(opened.circle, found, content, today) : []);
      if (problems.length > 0) return { problems };
      await changeTie(tx, tieId, content);
      const { kind, contactOn = null } = change;
      const line = { kind, at: now, contactOn, edits: [tieChanged(found, content)] };
      const changeId = await logChange(tx, call.permit, [found.clientId], line);
      await recordAccess(tx, call.permit, [found.clientId], now);
      return done({ tieId, changeId: changeId ?? '' });
    });
    return this.payloads.of(call, outcome);
  }

  /** The tie as it is once nobody else can change its circle. */
  async #held({ permit }: Call, { tx }: Write, tieId: TieId): Promise<Tie | null> {
    const seen = await findTie(tx, permit, tieId);
    if (!seen || !(await holdCircle(tx, permit, seen.clientId))) return null;
    return findTie(tx, permit, tieId);
  }
}

const inputNames: Readonly<Record<string, string>> = { from: 'fromId', to: 'toId' };

/** The model names the ends `from` and `to`; the input has their ids. */
const asked = (found: Problem): Problem => ({ ...found, field: inputNames[found.field] ?? found.field });
