import { problem, type ClientId, type TieEdit } from '@kring/care-network';
import { holdCircle, letKringLayOut, logChange, openCircle, recordAccess, tieChanged, tieFacts } from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { Call } from '../../graphql/call.js';
import { changeIdOf, done, errorsOf, refused, whenDone, type Outcome } from '../../graphql/outcome.js';
import { Writes } from '../../store/writes.js';
import { CircleService } from '../circle.service.js';
import type { CirclePayload } from '../dto/payloads.js';
import type { RearrangeMapInput } from '../dto/tie-inputs.js';

interface Arranged extends Readonly<Record<string, string>> {
  readonly clientId: ClientId;
  readonly changeId: string;
}

/** The map as a whole. */
@Injectable()
export class ArrangingService {
  constructor(
    private readonly writes: Writes,
    private readonly circles: CircleService,
  ) {}

  /** One line in the log for all places by hand; none when there is no such place. */
  async rearrange(call: Call, input: RearrangeMapInput): Promise<CirclePayload> {
    const { clientId } = input;
    const { permit, context } = call;
    const outcome = await this.writes.run(call, input, async ({ tx, now, today }): Promise<Outcome<Arranged>> => {
      if (!(await holdCircle(tx, permit, clientId))) return refused(problem('NOT_FOUND', 'clientId'));
      const opened = await openCircle(tx, permit, clientId, today);
      if (!opened) return refused(problem('NOT_FOUND', 'clientId'));
      const edits = opened.circle.ties
        .filter(({ handPlace }) => handPlace)
        .map((tie): TieEdit => tieChanged(tie, { ...tieFacts(tie), handPlace: null }));
      await letKringLayOut(
        tx,
        edits.map(({ tieId }) => tieId),
      );
      const line = { kind: 'rearranged', at: now, edits } as const;
      const changeId = edits.length === 0 ? null : await logChange(tx, permit, [clientId], line);
      await recordAccess(tx, permit, [clientId], now);
      return done({ clientId, changeId: changeId ?? '' });
    });
    const circle = await whenDone(outcome, () => this.circles.after(context, clientId));
    return { circle, changeId: changeIdOf(outcome), errors: errorsOf(outcome) };
  }
}
