import { permitFor } from '@kring/access';
import type { TieId } from '@kring/care-network';
import { findTie, type GraphDb } from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../../graphql/call.js';
import { changeIdOf, errorsOf, whenDone, whenStale, type Outcome } from '../../graphql/outcome.js';
import { Clock } from '../../store/clock.js';
import { GRAPH_DB } from '../../store/graph-db.token.js';
import { asTie } from '../as-shown.js';
import type { TiePayload } from '../dto/payloads.js';
import type { Tie } from '../dto/tie.js';

/** Shows a tie after a mutation, as it stands in the store now. */
@Injectable()
export class TiePayloads {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
  ) {}

  async of(
    { viewer }: Call,
    outcome: Outcome<{ readonly tieId: TieId; readonly changeId: string }>,
  ): Promise<TiePayload> {
    const permit = permitFor(viewer, 'Query.circle');
    const show = async ({ tieId }: { readonly tieId: TieId }): Promise<Tie | null> => {
      const tie = await this.db.read((tx) => findTie(tx, permit, tieId));
      return tie && asTie(tie, this.clock.today());
    };
    return {
      tie: await whenDone(outcome, show),
      current: await whenStale(outcome, show),
      changeId: changeIdOf(outcome),
      errors: errorsOf(outcome),
    };
  }
}
