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

/**
 * The people behind the offers, with only their ties to the teams' own clients. What others wrote about a person
 * does not weigh, and stays out.
 */
export async function helpersForTeams(
  tx: GraphTransaction,
  permit: Permit,
  { teamIds, personIds, today }: { teamIds: readonly TeamId[]; personIds: readonly PersonId[]; today: CalendarDay },
): Promise<readonly SituationHelper[]> {
  const parameters = { ...scopeOf(permit), personIds };
  const members = await mappedInPieces(await tx.run(peopleQuery, parameters), memberOf);
  const agreed = await tx.run(agreedQuery, { ...parameters, today });
  const hours = new Map(agreed.map(({ personId, hoursPerWeek }) => [personId, hoursPerWeek]));
  const ties = groupedBy(await tx.run(tiesQuery, { ...parameters, teamIds }), ({ toId }) => toId);
  return mappedInPieces(members, ({ person, skills, consents }) => ({
    person: { ...person, note: null },
    skills,
    consents,
    ties: (ties.get(person.id) ?? []).map(tieOf),
    agreedHoursPerWeek: hours.get(person.id) ?? 0,
  }));
}
