import type { Permit } from '@kring/access';
import type { FreedHours, Handover, MatchId, NeedId, TaskId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { scopeOf } from '../scope.js';
import { matchEnds, matchInReach } from './match-reach.js';

/** Where hours of a chain go on to: a need that they meet, or a further task that they take over. */
type GoesOn = 'FREES_FOR' | 'HANDS_ON';
type Work = 'Need' | 'Task';

type Step = { readonly id: NeedId | TaskId; readonly hoursPerWeek: number };

/** Leaves out the work to which no hours of a match go any more. */
const dropped = (name: string, goesOn: GoesOn, label: Work) =>
  query<{ dropped: number }>(
    name,
    `MATCH (asked:\`Match\` {id: $id})
     ${matchEnds}
     WHERE ${matchInReach.ofHelper}
     MATCH (asked)-[step:${goesOn}]->(further:${label})
     WHERE NOT further.id IN $kept
     DELETE step
     RETURN count(*) AS dropped`,
  );

/** Says how many hours go to each work that is left. */
const hoursSet = (name: string, goesOn: GoesOn, label: Work) =>
  query<{ id: NeedId | TaskId }>(
    name,
    `MATCH (asked:\`Match\` {id: $id})
     ${matchEnds}
     WHERE ${matchInReach.ofHelper}
     UNWIND $steps AS row
     MATCH (asked)-[step:${goesOn}]->(further:${label} {id: row.id})
     SET step.hoursPerWeek = row.hoursPerWeek
     RETURN further.id AS id`,
  );

const freedHours = {
  drop: dropped('match.dropFreed', 'FREES_FOR', 'Need'),
  set: hoursSet('match.setFreed', 'FREES_FOR', 'Need'),
};
const handovers = {
  drop: dropped('match.dropHandovers', 'HANDS_ON', 'Task'),
  set: hoursSet('match.setHandovers', 'HANDS_ON', 'Task'),
};

/** Where the hours of a chain go. */
export interface ChainHours {
  readonly freesFor: readonly FreedHours[];
  readonly handovers: readonly Handover[];
}

/** Leaves these steps, needs and hours of what a match frees, of those that it has. The viewer is the helper; hold it first. */
export async function keepChainHours(
  tx: GraphTransaction,
  permit: Permit,
  id: MatchId,
  still: ChainHours,
): Promise<void> {
  const keep = async ({ drop, set }: typeof freedHours, steps: readonly Step[]): Promise<void> => {
    await tx.run(drop, { ...scopeOf(permit), id, kept: steps.map((step) => step.id) });
    if (steps.length > 0) await tx.run(set, { ...scopeOf(permit), id, steps });
  };
  const freed = still.freesFor.map(({ needId, hoursPerWeek }) => ({ id: needId, hoursPerWeek }));
  await keep(freedHours, freed);
  const handedOn = still.handovers.map(({ taskId, hoursPerWeek }) => ({ id: taskId, hoursPerWeek }));
  await keep(handovers, handedOn);
}
