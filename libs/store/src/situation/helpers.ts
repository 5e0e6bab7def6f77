import type { Permit } from '@kring/access';
import type { CalendarDay, CircleMember, PersonId, TeamId, Tie } from '@kring/care-network';
import { memberOf, personColumns, type PersonRow } from '../circle/person-row.js';
import { tieColumns, tieOf, type TieRow } from '../circle/tie-row.js';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { mappedInPieces } from '../engine/in-pieces.js';
import { groupedBy } from '../graph-format/grouped.js';
import { scopeOf, seenTie } from '../scope.js';
import { teamsToWeigh } from './situation-reach.js';

const people = `UNWIND $personIds AS personId
   MATCH (person:Person {id: personId})<-[:KNOWS]-(:Organisation {id: $viewer.organisationId})`;

/** Who are these people, what can they do, and to what did they ever say yes? */
const peopleQuery = query<PersonRow>('situation.people', `${people} RETURN ${personColumns}`);

/** To how many hours a week did these people already agree, for every offer, in agreements that have not ended? */
const agreedQuery = query<{ personId: PersonId; hoursPerWeek: number }>(
  'situation.agreedHours',
  `${people}
   MATCH (person)-[:MAKES]->(:Offer)<-[:PROPOSES]-(:\`Match\` {state: 'accepted'})<-[:SEALS]-(agreement:Agreement)
   WHERE agreement.until IS NULL OR agreement.until >= $today
   RETURN person.id AS personId, coalesce(sum(agreement.hoursPerWeek), 0) AS hoursPerWeek`,
);

/** How are these people tied to the clients of these teams? */
const tiesQuery = query<TieRow>(
  'situation.ties',
  `${teamsToWeigh}
   WITH collect(team.id) AS teamsInReach
   UNWIND $personIds AS personId
   MATCH (other:Person {id: personId})<-[:TO]-(tie:Tie)<-[:HAS_TIE]-(client:Client)<-[:CARES_FOR]-(team:Team)
   WHERE team.id IN teamsInReach AND ($viewer.reach = 'own' OR ${seenTie('tie')})
   MATCH (tie)-[:FROM]->(one:Person)<-[:\`IS\`]-(client)
   RETURN ${tieColumns}`,
);

/** Someone who makes an offer, with all that decides what may be asked of them. */
export interface SituationHelper extends CircleMember {
  readonly ties: readonly Tie[];
  readonly agreedHoursPerWeek: number;
}

/** So many people are asked after at a time: to hand thousands of ids to the engine at once would hold up whoever else asks. */
const mostAtOnce = 500;

/** All rows, for some people at a time, one after the other. */
async function forSomeAtATime<Row>(
  personIds: readonly PersonId[],
  read: (some: readonly PersonId[]) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < personIds.length; from += mostAtOnce)
    rows.push(...(await read(personIds.slice(from, from + mostAtOnce))));
  return rows;
}

/**
 * The people behind the offers, with only their ties to the teams' own clients. What others wrote about a person
 * does not weigh, and stays out.
 */
export async function helpersForTeams(
  tx: GraphTransaction,
  permit: Permit,
  { teamIds, personIds, today }: { teamIds: readonly TeamId[]; personIds: readonly PersonId[]; today: CalendarDay },
): Promise<readonly SituationHelper[]> {
  const scope = scopeOf(permit);
  const members = await forSomeAtATime(personIds, async (some) =>
    mappedInPieces(await tx.run(peopleQuery, { ...scope, personIds: some }), memberOf),
  );
  const agreed = await forSomeAtATime(personIds, (some) => tx.run(agreedQuery, { ...scope, personIds: some, today }));
  const hours = new Map(agreed.map(({ personId, hoursPerWeek }) => [personId, hoursPerWeek]));
  const tied = await forSomeAtATime(personIds, (some) => tx.run(tiesQuery, { ...scope, teamIds, personIds: some }));
  const ties = groupedBy(tied, ({ toId }) => toId);
  return mappedInPieces(members, ({ person, skills, consents }) => ({
    person: { ...person, note: null },
    skills,
    consents,
    ties: (ties.get(person.id) ?? []).map(tieOf),
    agreedHoursPerWeek: hours.get(person.id) ?? 0,
  }));
}
