import type { Permit } from '@kring/access';
import type { CalendarDay, PersonId, SafeguardingConcern, SafeguardingConcernId, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { inReach, scopeOf } from '../scope.js';
import { concernColumns, concernOf, type ConcernRow } from './concern-row.js';

const heldInReach = `MATCH (organisation:Organisation {id: $viewer.organisationId})-[:HAS_TEAM]->(team:Team)
     -[:HOLDS]->(concern:SafeguardingConcern)`;

/** Which concerns about a person do teams in reach keep? */
const aboutPerson = query<ConcernRow>(
  'concern.aboutPerson',
  `${heldInReach}
   WHERE ${inReach.staffTeam}
   MATCH (concern)-[:CONCERNS]->(person:Person {id: $personId})
   ${concernColumns}
   ORDER BY concern.recordedAt DESC, concern.id DESC`,
);

/** Which concerns of a team in reach stand, and which should be looked at again first? */
const standing = query<ConcernRow>(
  'concern.standing',
  `${heldInReach}
   WHERE ${inReach.staffTeam} AND team.id = $teamId AND concern.liftedAt IS NULL
   MATCH (concern)-[:CONCERNS]->(person:Person)
   ${concernColumns}
   ORDER BY concern.reviewOn, concern.id`,
);

/** Which of these concerns are kept by teams in reach? */
const byIds = query<ConcernRow>(
  'concern.byIds',
  `UNWIND $ids AS id
   MATCH (concern:SafeguardingConcern {id: id})<-[:HOLDS]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.staffTeam}
   MATCH (concern)-[:CONCERNS]->(person:Person)
   ${concernColumns}`,
);

/** How many concerns stand in teams in reach, or in one of them, and for how many has the day of review come? */
const counts = query<ConcernCount>(
  'concern.counts',
  `${heldInReach}
   WHERE ${inReach.staffTeam} AND concern.liftedAt IS NULL AND ($teamId IS NULL OR team.id = $teamId)
   WITH CASE WHEN concern.reviewOn <= $today THEN 1 ELSE 0 END AS due
   RETURN count(due) AS standing, coalesce(sum(due), 0) AS toReview`,
);

/** How many concerns stand, and how many of them should be looked at again. */
export interface ConcernCount {
  readonly standing: number;
  readonly toReview: number;
}

/** The newest first, those that were lifted among them. Empty when none, or out of reach: the two look alike. */
export const concernsAbout = async (
  tx: GraphTransaction,
  permit: Permit,
  personId: PersonId,
): Promise<readonly SafeguardingConcern[]> =>
  (await tx.run(aboutPerson, { ...scopeOf(permit), personId })).map(concernOf);

/** Those of a team that stand, by day of review, the first day first. Empty when none, or out of reach. */
export const concernsOfTeam = async (
  tx: GraphTransaction,
  permit: Permit,
  teamId: TeamId,
): Promise<readonly SafeguardingConcern[]> => (await tx.run(standing, { ...scopeOf(permit), teamId })).map(concernOf);

/** Those that are kept by a team in reach. */
export const findConcerns = async (
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly SafeguardingConcernId[],
): Promise<readonly SafeguardingConcern[]> => (await tx.run(byIds, { ...scopeOf(permit), ids })).map(concernOf);

/** Of every team in reach together when `teamId` is `null`. */
export async function countConcerns(
  tx: GraphTransaction,
  permit: Permit,
  { teamId, today }: { readonly teamId: TeamId | null; readonly today: CalendarDay },
): Promise<ConcernCount> {
  const [found] = await tx.run(counts, { ...scopeOf(permit), teamId, today });
  return found ?? { standing: 0, toReview: 0 };
}
