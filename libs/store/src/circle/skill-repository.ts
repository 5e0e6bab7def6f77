import type { Permit } from '@kring/access';
import type { HeldSkill, PersonId, SkillCode } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { inReach, scopeOf } from '../scope.js';

/** Writes down that a person in reach has a skill, or what is known better of it now. */
const recordHeldSkill = query<{ id: PersonId }>(
  'skill.record',
  `MATCH (person:Person {id: $personId})<-[:KNOWS]-(organisation:Organisation)
   WHERE ${inReach.person}
   MERGE (skill:Skill {code: $skill})
   MERGE (person)-[held:HAS_SKILL]->(skill)
   SET held += $properties
   RETURN person.id AS id`,
);

/** Takes a skill off a person in reach. */
const removeHeldSkill = query<{ id: PersonId }>(
  'skill.remove',
  `MATCH (person:Person {id: $personId})<-[:KNOWS]-(organisation:Organisation)
   WHERE ${inReach.person}
   MATCH (person)-[held:HAS_SKILL]->(skill:Skill {code: $skill})
   DELETE held
   RETURN person.id AS id`,
);

/** False when the person is out of reach. Recording a skill again replaces what was known of it. */
export async function recordSkill(
  tx: GraphTransaction,
  permit: Permit,
  personId: PersonId,
  { skill, level, source, likesDoingIt }: HeldSkill,
): Promise<boolean> {
  const properties = { level, source, likesDoingIt };
  return (await tx.run(recordHeldSkill, { ...scopeOf(permit), personId, skill, properties })).length > 0;
}

/** False when the person is out of reach or does not have the skill. */
export async function removeSkill(
  tx: GraphTransaction,
  permit: Permit,
  personId: PersonId,
  skill: SkillCode,
): Promise<boolean> {
  return (await tx.run(removeHeldSkill, { ...scopeOf(permit), personId, skill })).length > 0;
}
