import type { Consent, HeldSkill, KnownPerson, PersonId } from '@kring/care-network';
import { personProperties } from '../../circle/person-row.js';
import { query, type GraphTransaction } from '../../engine/graph-db.js';
import { changePeople } from './change-people.js';

/** A skill that an import records of someone; `before` is what was known of it. */
export interface ImportedSkill {
  readonly personId: PersonId;
  readonly before: HeldSkill | null;
  readonly after: HeldSkill;
}

/** Records skills, or what is known better of them now. */
const recordSkills = query<{ id: PersonId }>(
  'bulk.recordSkills',
  `UNWIND $rows AS row
   MATCH (person:Person {id: row.personId})
   MERGE (skill:Skill {code: row.skill})
   MERGE (person)-[held:HAS_SKILL]->(skill)
   SET held += row.properties
   RETURN person.id AS id`,
);

/** Records what people said before, each with its own moments; a yes that is there gets the end that it had elsewhere. */
const recordConsents = query<{ id: PersonId }>(
  'bulk.recordConsents',
  `UNWIND $rows AS row
   MATCH (person:Person {id: row.personId})
   MERGE (consent:Consent {id: row.id})
   ON CREATE SET consent.purpose = row.purpose, consent.givenAt = row.givenAt
   SET consent.withdrawnAt = row.withdrawnAt
   WITH consent, person
   MERGE (consent)<-[:GAVE]-(person)
   RETURN person.id AS id`,
);

const skillRow = (personId: PersonId, { skill, ...properties }: HeldSkill) => ({ personId, skill, properties });

/** Call it before the people are loaded: who is not there yet is passed by. */
export async function renewPeople(tx: GraphTransaction, people: readonly KnownPerson[]): Promise<void> {
  if (people.length === 0) return;
  await tx.run(changePeople, {
    rows: people.map(({ person }) => ({ id: person.id, properties: personProperties(person) })),
  });
}

/** Writes the skills and consents that an import brings, of people who are there. */
export async function recordImported(
  tx: GraphTransaction,
  {
    people,
    skills = [],
    consents = [],
  }: {
    readonly people: readonly KnownPerson[];
    readonly skills?: readonly ImportedSkill[];
    readonly consents?: readonly Consent[];
  },
): Promise<void> {
  const rows = [
    ...people.flatMap(({ person, skills: held }) => held.map((each) => skillRow(person.id, each))),
    ...skills.map(({ personId, after }) => skillRow(personId, after)),
  ];
  if (rows.length > 0) await tx.run(recordSkills, { rows });
  if (consents.length > 0) await tx.run(recordConsents, { rows: consents.map((consent) => ({ ...consent })) });
}
