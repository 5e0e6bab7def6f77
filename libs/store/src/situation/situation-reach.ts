import { inReach } from '../scope.js';

const account = '(:Account {id: $viewer.accountId})';
const asked = '-[:MAKES]->(:Offer)<-[:PROPOSES]-(:`Match`)-[:MEETS|TAKES_OVER]->()<-[:HAS_NEED|DOES]-(team)';

/**
 * Whose situation may be weighed, on `(organisation)-[:HAS_TEAM]->(team)`: that of the teams in reach, and with a
 * reach of `own` that of a team that asked the viewer for help. What a helper sees of it is whether their answer can
 * still hold, nothing else.
 */
export const teamToWeigh = `((${inReach.team}) OR ($viewer.reach = 'own' AND organisation.id = $viewer.organisationId AND (
    EXISTS { ${account}-[:ACTS_FOR]->(:Person)${asked} }
    OR EXISTS { ${account}-[:ACTS_FOR]->(:Client)-[:\`IS\`]->(:Person)${asked} })))`;

/** Begins every query of a situation: the teams that may be weighed. */
export const teamsToWeigh = `UNWIND $teamIds AS teamId
   MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team {id: teamId})
   WHERE ${teamToWeigh}`;
