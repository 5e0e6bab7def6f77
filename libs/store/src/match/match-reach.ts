import { onlyFor } from '../engine/reach-parts.js';
import { inReach, isViewer, reachedBy, stillShown } from '../scope.js';

/** Binds the names that the conditions below and the columns of a match use, beginning at `(asked)`. */
export const matchEnds = `MATCH (asked)-[:PROPOSES]->(offer:Offer)<-[:MAKES]-(person:Person)
   MATCH (asked)-[:MEETS|TAKES_OVER]->(work)
   MATCH (work)<-[:HAS_NEED|DOES]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)`;

/**
 * The matches that the work of one team has a part in, each once: those that it asks, and chains that another team asks and
 * that reach its tasks or needs. Binds `(team)` to the team that asks.
 */
export const matchesOfTeam = `MATCH (organisation:Organisation)-[:HAS_TEAM]->(:Team {id: $teamId})-[:HAS_NEED|DOES]->(part)
   MATCH (part)<-[:MEETS|TAKES_OVER|FREES_FOR|HANDS_ON]-(asked:\`Match\`)
   WITH DISTINCT organisation, asked
   MATCH (asked)-[:PROPOSES]->(offer:Offer)
   MATCH (asked)-[:MEETS|TAKES_OVER]->(work)
   MATCH (work)<-[:HAS_NEED|DOES]-(team:Team)`;

const shown = onlyFor('team', ` AND ($viewer.reach <> 'team' OR ${stillShown('(team)')})`);

/**
 * Who may see and do what with a match. The team that asks: viewers with that team in reach. The helper who answers:
 * whoever acts for the maker of the offer, with a reach of `own`.
 */
export const matchInReach = {
  ofTeam: `${inReach.staffTeam}${shown}`,
  ofHelper: reachedBy({ organisation: false, own: isViewer }),
} as const;

export const matchToSee = `${inReach.teamOr(isViewer)}${shown}`;
