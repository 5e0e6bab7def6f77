import type { Permit } from '@kring/access';
import type { CalendarDay, Consent, HeldSkill, Person, PersonId, TeamId, Tie } from '@kring/care-network';
import { query, type GraphParameters, type GraphTransaction } from '../engine/graph-db.js';
import { groupedBy } from '../graph-format/grouped.js';
import { scopeOf } from '../scope.js';
import {
  helperConsentOf,
  helperPersonOf,
  helperTieOf,
  type ConsentRow,
  type HeldSkillRow,
  type HelperRow,
  type HelperTieRow,
} from './helper-row.js';
import { teamsToWeigh } from './situation-reach.js';

const people = `UNWIND $personIds AS personId
   MATCH (person:Person {id: personId})<-[:KNOWS]-(organisation:Organisation {id: $viewer.organisationId})`;

/** Who are these people, and how much did they already say yes to? */
const peopleQuery = query<HelperRow>(
  'situation.people',
  `${people}
   OPTIONAL MATCH (person)-[:MAKES]->(:Offer)<-[:PROPOSES]-(:\`Match\` {state: 'accepted'})<-[:SEALS]-(agreement:Agreement)
   WHERE agreement.until IS NULL OR agreement.until >= $today
   WITH person, coalesce(sum(agreement.hoursPerWeek), 0) AS agreedHoursPerWeek
   RETURN person {.*} AS person, agreedHoursPerWeek`,
);

/** What can these people do? */
const skillsQuery = query<HeldSkillRow>(
  'situation.skills',
  `${people}
   MATCH (person)-[held:HAS_SKILL]->(skill:Skill)
   RETURN person.id AS personId, skill.code AS skill, held.level AS level, held.source AS source,
     held.likesDoingIt AS likesDoingIt`,
);

/** To what did these people say yes, ever? */
const consentsQuery = query<ConsentRow>(
  'situation.consents',
  `${people}
   MATCH (person)-[:GAVE]->(consent:Consent)
   RETURN person.id AS personId, consent {.*} AS consent`,
);

/** How are these people tied to the clients of these teams? */
const tiesQuery = query<HelperTieRow>(
  'situation.ties',
  `${teamsToWeigh}
   MATCH (team)-[:CARES_FOR]->(client:Client)-[:HAS_TIE]->(tie:Tie)-[:TO]->(person:Person)
   WHERE person.id IN $personIds
   MATCH (tie)-[:FROM]->(from:Person)<-[:\`IS\`]-(client)
   RETURN person.id AS personId, tie {.*} AS tie, client.id AS clientId, from.id AS from, person.id AS to`,
);

/** Someone who makes an offer, with all that decides what may be asked of them. */
export interface SituationHelper {
  readonly person: Person;
  readonly skills: readonly HeldSkill[];
  readonly consents: readonly Consent[];
  readonly ties: readonly Tie[];
  readonly agreedHoursPerWeek: number;
}

/** The people behind the offers, of whom only the ties with the teams' own clients are shown. */
export async function helpersForTeams(
  tx: GraphTransaction,
  permit: Permit,
  { teamIds, personIds, today }: { teamIds: readonly TeamId[]; personIds: readonly PersonId[]; today: CalendarDay },
): Promise<readonly SituationHelper[]> {
  const parameters: GraphParameters = { ...scopeOf(permit), personIds };
  const rows = await tx.run(peopleQuery, { ...parameters, today });
  const skills = groupedBy(await tx.run(skillsQuery, parameters), ({ personId }) => personId);
  const consents = groupedBy(await tx.run(consentsQuery, parameters), ({ personId }) => personId);
  const ties = groupedBy(await tx.run(tiesQuery, { ...parameters, teamIds }), ({ personId }) => personId);
  return rows.map((row) => ({
    person: helperPersonOf(row),
    skills: (skills.get(row.person.id) ?? []).map(({ personId: _, ...held }) => held),
    consents: (consents.get(row.person.id) ?? []).map(helperConsentOf),
    ties: (ties.get(row.person.id) ?? []).map(helperTieOf),
    agreedHoursPerWeek: row.agreedHoursPerWeek,
  }));
}
