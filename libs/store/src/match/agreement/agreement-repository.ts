import type { Permit } from '@kring/access';
import type { Agreement, AgreementId, CalendarDay, MatchId, NeedId, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../../engine/graph-db.js';
import { writeWeeklyTime } from '../../graph-format/weekly-time.js';
import { afterPageStart, pageOf, pageParameters, type Page, type PageRequest } from '../../page.js';
import { inReach, scopeOf } from '../../scope.js';
import { agreedForNeed } from './agreed-for-need.js';
import { agreementColumns, agreementOf, type AgreementRow } from './agreement-row.js';
import { matchesOfTeam, matchEnds, matchInReach, matchToSee } from '../match-reach.js';

/** Which agreements seal these matches, of those in reach? */
const agreementsByMatch = query<AgreementRow>(
  'agreement.byMatch',
  `UNWIND $ids AS id
   MATCH (agreement:Agreement)-[:SEALS]->(asked:\`Match\` {id: id})
   ${matchEnds}
   WHERE ${matchToSee}
   RETURN ${agreementColumns}`,
);

const ofTeam = `${matchesOfTeam}
   MATCH (asked)<-[:SEALS]-(agreement:Agreement)
   WHERE ${inReach.staffTeam}`;

/** Which agreements of a team stand on a page of the list, by the day on which they begin? */
const agreementPage = query<AgreementRow>(
  'agreement.page',
  `${ofTeam} AND ${afterPageStart('agreement.from', 'agreement.id')}
   RETURN ${agreementColumns}
   ORDER BY agreement.from, agreement.id LIMIT $limit`,
);

/** How many agreements does a team have? */
const agreementCount = query<{ count: number }>('agreement.count', `${ofTeam} RETURN count(agreement) AS count`);

/** Seals a match to which the viewer said yes. */
const sealQuery = query<AgreementRow>(
  'agreement.seal',
  `MATCH (asked:\`Match\` {id: $matchId, state: 'accepted'})
   ${matchEnds}
   WHERE ${matchInReach.ofHelper}
   CREATE (agreement:Agreement {id: $id, hoursPerWeek: $hoursPerWeek, times: $times, from: $from, version: 1})-[:SEALS]->(asked)
   SET agreement.until = $until
   RETURN ${agreementColumns}`,
);

/** How many hours a week were agreed for a need that the viewer was asked for, in agreements that have not ended? */
const agreedHoursQuery = query<{ hoursPerWeek: number }>(
  'agreement.hoursForNeed',
  `MATCH (asked:\`Match\` {id: $matchId})-[:MEETS|FREES_FOR]->(need:Need {id: $needId})
   ${matchEnds}
   WHERE ${matchInReach.ofHelper}
   MATCH (need)<-[link:MEETS|FREES_FOR]-(accepted:\`Match\` {state: 'accepted'})<-[:SEALS]-(agreement:Agreement)
   WHERE agreement.until IS NULL OR agreement.until >= $today
   RETURN coalesce(sum(${agreedForNeed}), 0) AS hoursPerWeek`,
);

/** The agreement of each match, if there is one. */
export async function agreementsOfMatches(
  tx: GraphTransaction,
  permit: Permit,
  ids: readonly MatchId[],
): Promise<ReadonlyMap<MatchId, Agreement>> {
  const rows = await tx.run(agreementsByMatch, { ...scopeOf(permit), ids });
  return new Map(rows.map(agreementOf).map((agreement) => [agreement.matchId, agreement]));
}

/** The agreements of a team, by the day on which they begin. */
export async function pageAgreements(
  tx: GraphTransaction,
  permit: Permit,
  teamId: TeamId,
  request: PageRequest,
): Promise<Page<Agreement>> {
  const parameters = { ...scopeOf(permit), teamId };
  const rows = await tx.run(agreementPage, { ...parameters, ...pageParameters(request) });
  const [total] = await tx.run(agreementCount, parameters);
  return pageOf(rows.map(agreementOf), total?.count ?? 0, request, ({ period, id }) => ({ text: period.from, id }));
}

/** Writes the agreement of a match that its helper accepted just now; `null` when it is not theirs. */
export async function sealMatch(
  tx: GraphTransaction,
  permit: Permit,
  { id, matchId, hoursPerWeek, times, period }: Omit<Agreement, 'version'> & { readonly id: AgreementId },
): Promise<Agreement | null> {
  const properties = { id, matchId, hoursPerWeek, times: times.map(writeWeeklyTime), ...period };
  const [row] = await tx.run(sealQuery, { ...scopeOf(permit), ...properties });
  return row ? agreementOf(row) : null;
}

/** Hours a week agreed for a need, by everyone, in agreements that have not ended. 0 when none. */
export async function agreedHoursForNeed(
  tx: GraphTransaction,
  permit: Permit,
  { matchId, needId, today }: { readonly matchId: MatchId; readonly needId: NeedId; readonly today: CalendarDay },
): Promise<number> {
  const [row] = await tx.run(agreedHoursQuery, { ...scopeOf(permit), matchId, needId, today });
  return row?.hoursPerWeek ?? 0;
}
