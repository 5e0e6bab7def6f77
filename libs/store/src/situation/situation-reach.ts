import { inReach } from '../scope.js';

/**
 * Begins every query of a situation: the teams that may be weighed, which are those in reach. For a helper that is also
 * a team that asked them; what they see of it is whether their answer can still hold, nothing else.
 */
export const teamsToWeigh = `UNWIND $teamIds AS teamId
   MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team {id: teamId})
   WHERE ${inReach.team}`;
