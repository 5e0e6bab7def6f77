import { inReach, isViewer, reachedBy } from '../scope.js';

/** Binds the names that the conditions below and the columns of a match use, beginning at `(asked)`. */
export const matchEnds = `MATCH (asked)-[:PROPOSES]->(offer:Offer)<-[:MAKES]-(person:Person)
   MATCH (asked)-[:MEETS|TAKES_OVER]->(work)
   MATCH (work)<-[:HAS_NEED|DOES]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)`;

/**
 * Who may see and do what with a match. The team that asks: viewers with that team in reach. The helper who answers:
 * whoever acts for the maker of the offer, with a reach of `own`.
 */
export const matchInReach = {
  ofTeam: inReach.staffTeam,
  ofHelper: reachedBy({ organisation: false, own: isViewer }),
} as const;

export const matchToSee = inReach.teamOr(isViewer);
