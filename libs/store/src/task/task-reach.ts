import { inReach } from '../scope.js';

const account = '(:Account {id: $viewer.accountId})';
const takesOver = '-[:MAKES]->(:Offer)<-[:PROPOSES]-(:`Match`)-[:TAKES_OVER]->(task)';

/**
 * Conditions on `(organisation)-[:HAS_TEAM]->(team)-[:DOES]->(task)`. To see: tasks of the teams in reach; with a reach
 * of `own`, those one was asked to take over. To change: tasks of the teams in reach.
 */
export const taskInReach = {
  toSee: `((($viewer.reach <> 'own') AND ${inReach.team})
    OR ($viewer.reach = 'own' AND organisation.id = $viewer.organisationId AND (
      EXISTS { ${account}-[:ACTS_FOR]->(:Person)${takesOver} }
      OR EXISTS { ${account}-[:ACTS_FOR]->(:Client)-[:\`IS\`]->(:Person)${takesOver} })))`,

  toChange: `($viewer.reach <> 'own' AND ${inReach.team})`,
} as const;
