import type { Permit } from '@kring/access';
import type { MatchId, MatchState, NeedId, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { pageOf, pageParameters, type Page, type PageRequest } from '../page.js';
import { scopeOf } from '../scope.js';
import { matchesOfTeam, matchEnds, matchInReach, matchToSee } from './match-reach.js';
import { matchColumns, matchOf, type MatchRow, type TeamMatch } from './match-row.js';

/** Which of these matches are in reach? */
const matchesByIds = query<MatchRow>(
  'match.byIds',
  `UNWIND $ids AS id
   MATCH (asked:\`Match\` {id: id})
   ${matchEnds}
   WHERE ${matchToSee}
   RETURN ${matchColumns}`,
);

const newestFirst = 'asked.proposedAt DESC, asked.id DESC';
const afterPageStart = `($afterId IS NULL OR asked.proposedAt < $afterText
   OR (asked.proposedAt = $afterText AND asked.id < $afterId))`;

const ofTeam = `${matchesOfTeam}
   WHERE ${matchInReach.ofTeam} AND ($state IS NULL OR asked.state = $state)
     AND ($needId IS NULL OR EXISTS { (asked)-[:MEETS|FREES_FOR]->(:Need {id: $needId}) })`;

/** Which matches of a team stand on a page of the list, the newest first? */
const teamPage = query<MatchRow>(
  'match.page',
  `${ofTeam} AND ${afterPageStart}
   RETURN ${matchColumns}
   ORDER BY ${newestFirst} LIMIT $limit`,
);

/** How many matches does a team have? */
const teamCount = query<{ count: number }>('match.count', `${ofTeam} RETURN count(asked) AS count`);

const ofHelper = `MATCH (organisation:Organisation {id: $viewer.organisationId})-[:KNOWS]->(person:Person {id: $personId})
     -[:MAKES]->(offer:Offer)<-[:PROPOSES]-(asked:\`Match\`)
   MATCH (asked)-[:MEETS|TAKES_OVER]->(work)
   MATCH (work)<-[:HAS_NEED|DOES]-(team:Team)
   WHERE ${matchInReach.ofHelper} AND asked.state <> 'withdrawn'`;

/** What was the viewer asked, the newest first? */
const requestPage = query<MatchRow>(
  'match.requests',
  `${ofHelper} AND ${afterPageStart}
   RETURN ${matchColumns}
   ORDER BY ${newestFirst} LIMIT $limit`,
);

/** How often was the viewer asked? */
const requestCount = query<{ count: number }>('match.requestCount', `${ofHelper} RETURN count(asked) AS count`);

/** Matches by id; a match out of reach is left out, as one that does not exist. */
export async function findMatches(
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly MatchId[],
): Promise<readonly TeamMatch[]> {
  return (await tx.run(matchesByIds, { ...scopeOf(permit), ids })).map(matchOf);
}

const startOf = ({ match }: TeamMatch) => ({ text: match.proposedAt, id: match.id });

/** Which matches of a team. `state`: only those; `needId`: only those that meet this need or free hours for it. */
export interface MatchFilter {
  readonly teamId: TeamId;
  readonly state: MatchState | null;
  readonly needId: NeedId | null;
}

/** The matches of a team, the newest first. */
export async function pageMatches(
  tx: GraphTransaction,
  permit: Permit,
  filter: MatchFilter,
  request: PageRequest,
): Promise<Page<TeamMatch>> {
  const parameters = { ...scopeOf(permit), ...filter };
  const rows = await tx.run(teamPage, { ...parameters, ...pageParameters(request) });
  const [total] = await tx.run(teamCount, parameters);
  return pageOf(rows.map(matchOf), total?.count ?? 0, request, startOf);
}

/** Matches in which the viewer is the helper, the newest first, without those that were withdrawn. */
export async function pageRequests(
  tx: GraphTransaction,
  permit: Permit,
  request: PageRequest,
): Promise<Page<TeamMatch>> {
  const parameters = { ...scopeOf(permit), personId: permit.viewer.personId };
  const rows = await tx.run(requestPage, { ...parameters, ...pageParameters(request) });
  const [total] = await tx.run(requestCount, parameters);
  return pageOf(rows.map(matchOf), total?.count ?? 0, request, startOf);
}
