import { problem, tieWithClient, type Tie, type TieEdit, type TieId } from '@kring/care-network';
import { holdCircle, logChange, openCircle, recordAccess, sayWhoSees } from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { Call } from '../../graphql/call.js';
import { done, refused, type Outcome } from '../../graphql/outcome.js';
import { Writes } from '../../store/writes.js';
import type { TiePayload } from '../dto/payloads.js';
import type { SetWhoSeesInput } from '../dto/who-sees.js';
import { TiePayloads } from '../tie/tie.payloads.js';

interface Said extends Readonly<Record<string, string>> {
  readonly tieId: TieId;
  readonly changeId: string;
}

/** The client's say over who may know of whom. */
@Injectable()
export class SayService {
  constructor(
    private readonly writes: Writes,
    private readonly payloads: TiePayloads,
  ) {}

  /** Saying again what holds already changes nothing. */
  async set(call: Call, input: SetWhoSeesInput): Promise<TiePayload> {
    const { clientId, personId, seenBy, expectedVersion } = input;
    const outcome = await this.writes.run(call, input, async ({ tx, now, today }): Promise<Outcome<Said>> => {
      const { permit } = call;
      const held = await holdCircle(tx, permit, clientId);
      const opened = held ? await openCircle(tx, permit, clientId, today) : null;
      if (!opened) return refused(problem('NOT_FOUND', 'clientId'));
      const tie = tieWithClient(opened.circle, personId);
      if (!tie) return refused(problem('NOT_IN_CIRCLE', 'personId'));
      const tieId = tie.id;
      if (tie.version !== expectedVersion) {
        return { problems: [problem('STALE', 'expectedVersion')], current: { tieId, changeId: '' } };
      }
      if ((tie.seenBy ?? 'everyone') === seenBy) return done({ tieId, changeId: '' });
      await sayWhoSees(tx, { clientId, personId, tieId, seenBy });
      const edits = [saidOf(tie, seenBy)];
      const changeId = await logChange(tx, permit, [clientId], { kind: 'whoSees', at: now, edits });
      await recordAccess(tx, permit, [clientId], now);
      return done({ tieId, changeId: changeId ?? '' });
    });
    return this.payloads.of(call, outcome);
  }
}

const saidOf = (
  { id: tieId, from, to, version, seenBy: before = 'everyone' }: Tie,
  seenBy: typeof before,
): TieEdit => ({
  of: 'tie',
  ...{ tieId, from, to, version },
  before: { seenBy: before },
  after: { seenBy },
});
