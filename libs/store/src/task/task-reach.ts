import { inReach } from '../scope.js';

const account = '(:Account {id: $viewer.accountId})';
const takesOver = '-[:MAKES]->(:Offer)<-[:PROPOSES]-(:`Match`)-[:TAKES_OVER|HANDS_ON]->(task)';

/**
 * Conditions on `(organisation)-[:HAS_TEAM]->(team)-[:DOES]->(task)`. To see: tasks of the teams in reach; with a reach
 * of `own`, those one was asked to take over, and those that such a chain hands on. To change: tasks of the teams in reach.
 */
export const taskInReach = {
  toSee: inReach.teamOr([
    `EXISTS { ${account}-[:ACTS_FOR]->(:Person)${takesOver} }`,
    `EXISTS { ${account}-[:ACTS_FOR]->(:Client)-[:\`IS\`]->(:Person)${takesOver} }`,
  ]),
  toChange: inReach.staffTeam,
} as const;
