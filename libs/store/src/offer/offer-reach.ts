import { inReach } from '../scope.js';

/**
 * Someone's newest record for sharing with other teams is a yes, or they stand in nobody's circle, not even their
 * own: a volunteer from outside whom no team has to itself.
 */
const sharedWithTeams = `(EXISTS { (person)-[:GAVE]->(consent:Consent {purpose: 'shareWithOtherTeams'})
      WHERE consent.withdrawnAt IS NULL AND NOT EXISTS {
        (person)-[:GAVE]->(later:Consent {purpose: 'shareWithOtherTeams'}) WHERE later.givenAt > consent.givenAt } }
    OR (NOT EXISTS { (person)<-[:TO]-(:Tie) } AND NOT EXISTS { (person)<-[:\`IS\`]-(:Client) }))`;

const account = '(:Account {id: $viewer.accountId})';

/**
 * Conditions on `(organisation)-[:KNOWS]->(person)-[:MAKES]->(offer)`. To see: offers of people in reach, those meant
 * for a client or team in reach, and, for teams, those for anyone whose maker shares with other teams and those that
 * were proposed to them.
 * To change: offers of people in reach; with a reach of `own` only one's own, also for a client with a whole circle.
 */
export const offerInReach = {
  toSee: `((${inReach.person}) OR (organisation.id = $viewer.organisationId AND (
    ($viewer.reach = 'team' AND offer.audience = 'anyone' AND ${sharedWithTeams})
    OR ($viewer.reach = 'team' AND EXISTS { ${account}-[:WORKS_IN|GUIDES]->(:Team)<-[:MEANT_FOR]-(offer) })
    OR ($viewer.reach = 'team' AND EXISTS {
      ${account}-[:WORKS_IN|GUIDES]->(:Team)-[:CARES_FOR]->(:Client)<-[:MEANT_FOR]-(offer) })
    OR ($viewer.reach = 'team' AND EXISTS {
      ${account}-[:WORKS_IN|GUIDES]->(:Team)-[:HAS_NEED|DOES]->()<-[:MEETS|TAKES_OVER]-(:\`Match\`)-[:PROPOSES]->(offer) })
    OR ($viewer.reach = 'own' AND EXISTS { ${account}-[:ACTS_FOR]->(:Client)<-[:MEANT_FOR]-(offer) }))))`,

  toChange: `((${inReach.person}) AND ($viewer.reach <> 'own'
    OR EXISTS { ${account}-[:ACTS_FOR]->(person) }
    OR EXISTS { ${account}-[:ACTS_FOR]->(:Client)-[:\`IS\`]->(person) }))`,
} as const;

/**
 * Whether an offer could go to `(team)`: made by someone in the circle of one of its clients or by such a client, meant
 * for the team or one of its clients, or for anyone and shared with other teams.
 */
export const offerReachesTeam = `(EXISTS { (person)<-[:TO]-(:Tie)<-[:HAS_TIE]-(:Client)<-[:CARES_FOR]-(team) }
    OR EXISTS { (person)<-[:\`IS\`]-(:Client)<-[:CARES_FOR]-(team) }
    OR EXISTS { (offer)-[:MEANT_FOR]->(team) }
    OR EXISTS { (offer)-[:MEANT_FOR]->(:Client)<-[:CARES_FOR]-(team) }
    OR (offer.audience = 'anyone' AND ${sharedWithTeams}))`;
