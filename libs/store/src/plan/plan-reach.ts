import { inReach, reachedBy } from '../scope.js';

/** Teams whose plans are within reach: those one works in or guides, and for a reach of the organisation all. */
export const teamOfPlan = inReach.staffTeam;

/** Teams of whose plans one sees who does what for whom: those one works in or guides, and no others. */
export const teamToOpen = reachedBy({
  organisation: false,
  team: ['EXISTS { (:Account {id: $viewer.accountId})-[:WORKS_IN|GUIDES]->(team) }'],
});

/** Begins a query about given teams: those of them that are within reach. */
export const givenTeams = `UNWIND $teamIds AS teamId
   MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team {id: teamId})
   WHERE ${teamOfPlan}`;
