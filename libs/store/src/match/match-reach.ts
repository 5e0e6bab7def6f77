import { inReach } from '../scope.js';

const account = '(:Account {id: $viewer.accountId})';

/** `(person)` is the one that the account acts for. */
const isViewer = `(EXISTS { ${account}-[:ACTS_FOR]->(person) }
  OR EXISTS { ${account}-[:ACTS_FOR]->(:Client)-[:\`IS\`]->(person) })`;

/** Binds the names that the conditions below and the columns of a match use, beginning at `(asked)`. */
export const matchEnds = `MATCH (asked)-[:PROPOSES]->(offer:Offer)<-[:MAKES]-(person:Person)
   MATCH (asked)-[:MEETS|TAKES_OVER]->(work)
   MATCH (work)<-[:HAS_NEED|DOES]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)`;

/**
 * Who may see and do what with a match. The team that asks: viewers with that team in reach. The helper who answers:
 * whoever acts for the maker of the offer, with a reach of `own`.
 */
export const matchInReach = {
  ofTeam: `($viewer.reach <> 'own' AND ${inReach.team})`,
  ofHelper: `($viewer.reach = 'own' AND organisation.id = $viewer.organisationId AND ${isViewer})`,
} as const;

export const matchToSee = `(${matchInReach.ofTeam} OR ${matchInReach.ofHelper})`;
