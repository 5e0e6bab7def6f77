import { query, type GraphDb } from '@kring/store';

/** How much there is of everything that an operation can change, and how often it was changed? */
const content = query<{ label: string; count: number; versions: number }>(
  'testing.content',
  [
    'Account',
    'CircleChange',
    'CircleVersion',
    'Client',
    'Erasure',
    'KeptHelp',
    'KeptPlan',
    'Organisation',
    'Person',
    'PlanChoice',
    'Team',
    'TeamMember',
    'WorkChange',
    'Tie',
    'Offer',
    'Need',
    'Task',
    'TaskPolicy',
    'ExperimentAgreement',
    'Match',
    'Agreement',
    'SafeguardingConcern',
  ]
    .map(
      (label) =>
        `OPTIONAL MATCH (item:${label}) RETURN '${label}' AS label, count(item) AS count, coalesce(sum(item.version), 0) AS versions`,
    )
    .concat(
      `OPTIONAL MATCH (item:Consent) WHERE item.withdrawnAt IS NULL RETURN 'Consent' AS label, count(item) AS count, 0 AS versions`,
      `OPTIONAL MATCH (item:Photo) RETURN 'Photo' AS label, count(item) AS count, 0 AS versions`,
      `OPTIONAL MATCH (:Person)-[item:HAS_SKILL]->(:Skill) RETURN 'Skill' AS label, count(item) AS count, 0 AS versions`,
      `OPTIONAL MATCH (:Client)-[item:HOLDS_BACK]->(:Person) RETURN 'Say' AS label, count(item) AS count, 0 AS versions`,
      `OPTIONAL MATCH (:Person)-[item:MERGED_INTO]->(:Person) RETURN 'Merge' AS label, count(item) AS count, 0 AS versions`,
    )
    .join('\nUNION ALL\n'),
);

/**
 * A picture of the store, a line for each kind, that changes when anything in it is made, changed or taken away. Who
 * looked (AccessEvent), who is signed in and which keys were used are no part of it.
 */
export const contentOf = (db: GraphDb): Promise<readonly object[]> => db.read((tx) => tx.run(content));
