import { inReach } from '../scope.js';

const account = '(:Account {id: $viewer.accountId})';
const myTeam = `${account}-[:WORKS_IN|GUIDES]->(:Team)`;
const meAsClient = `${account}-[:ACTS_FOR]->(:Client)`;

/** The newest record for sharing with other teams is a yes. */
const shares = `EXISTS { (person)-[:GAVE]->(consent:Consent {purpose: 'shareWithOtherTeams'})
  WHERE consent.withdrawnAt IS NULL AND NOT EXISTS {
    (person)-[:GAVE]->(later:Consent {purpose: 'shareWithOtherTeams'}) WHERE later.givenAt > consent.givenAt } }`;

/**
 * Nobody's circle holds them, not even their own: a volunteer from outside, whom no team has to itself. Who was asked
 * about sharing is none: a yes that was taken back holds, also after they left the circle.
 */
const standsAlone = `COUNT { (person)<-[:TO]-(:Tie) } + COUNT { (person)<-[:\`IS\`]-(:Client) }
  + COUNT { (person)-[:GAVE]->(:Consent {purpose: 'shareWithOtherTeams'}) } = 0`;

/** Two ways in which an offer for anyone is there for every team, on `(person)-[:MAKES]->(offer)`. */
export const offeredToAllTeams = [
  `offer.audience = 'anyone' AND ${shares}`,
  `offer.audience = 'anyone' AND ${standsAlone}`,
] as const;

const reaching = (reach: 'team' | 'own', condition: string): string => `$viewer.reach = '${reach}' AND ${condition}`;

/**
 * Every way in which an offer can be in reach to see, on `(organisation)-[:KNOWS]->(person)-[:MAKES]->(offer)`: its
 * maker is, the client or team it is meant for is, it is there for every team, or it was proposed to one of the teams.
 */
const waysToSee: readonly string[] = [
  `$viewer.reach = 'organisation'`,
  reaching('team', `EXISTS { ${myTeam}-[:CARES_FOR]->(:Client)-[:HAS_TIE]->(:Tie)-[:TO|FROM]->(person) }`),
  reaching('team', `EXISTS { ${myTeam}-[:CARES_FOR]->(:Client)-[:\`IS\`]->(person) }`),
  reaching('team', `EXISTS { ${myTeam}<-[:MEANT_FOR]-(offer) }`),
  reaching('team', `EXISTS { ${myTeam}-[:CARES_FOR]->(:Client)<-[:MEANT_FOR]-(offer) }`),
  reaching('team', `EXISTS { ${myTeam}-[:HAS_NEED]->(:Need)<-[:MEETS]-(:\`Match\`)-[:PROPOSES]->(offer) }`),
  reaching('team', `EXISTS { ${myTeam}-[:DOES]->(:Task)<-[:TAKES_OVER]-(:\`Match\`)-[:PROPOSES]->(offer) }`),
  ...offeredToAllTeams.map((way) => reaching('team', way)),
  reaching('own', `EXISTS { ${account}-[:ACTS_FOR]->(person) }`),
  reaching('own', `EXISTS { ${meAsClient}-[:\`IS\`]->(person) }`),
  reaching('own', `EXISTS { ${meAsClient}-[:HAS_TIE]->(:Tie)-[:TO|FROM]->(person) }`),
  reaching('own', `EXISTS { ${meAsClient}<-[:MEANT_FOR]-(offer) }`),
];

/**
 * A subquery that gives the offers in reach, each once, as `(person)-[:MAKES]->(offer)`. `find` binds `organisation`,
 * `person` and `offer`. Each way is asked apart: Grafeo answers one EXISTS for all rows together, but a choice of
 * several row by row, which made a list of 900 offers take 600 ms in place of 40.
 */
export const offersToSee = (find: string): string => `CALL {
    ${waysToSee
      .map((way) => `${find} WHERE organisation.id = $viewer.organisationId AND ${way} RETURN offer.id AS found`)
      .join('\n    UNION\n    ')}
  }
  MATCH (offer:Offer {id: found})<-[:MAKES]-(person:Person)`;

/** On `(organisation)-[:KNOWS]->(person)-[:MAKES]->(offer)`: with a reach of `own` only one's own, also for a client with a whole circle. */
export const offerToChange = `((${inReach.person}) AND ($viewer.reach <> 'own'
    OR EXISTS { ${account}-[:ACTS_FOR]->(person) }
    OR EXISTS { ${meAsClient}-[:\`IS\`]->(person) }))`;

/**
 * Whether an offer could go to `(team)`: made by someone in the circle of one of its clients or by such a client, meant
 * for the team or one of its clients, or there for every team.
 */
export const offerReachesTeam = `(EXISTS { (person)<-[:TO]-(:Tie)<-[:HAS_TIE]-(:Client)<-[:CARES_FOR]-(team) }
    OR EXISTS { (person)<-[:\`IS\`]-(:Client)<-[:CARES_FOR]-(team) }
    OR EXISTS { (offer)-[:MEANT_FOR]->(team) }
    OR EXISTS { (offer)-[:MEANT_FOR]->(:Client)<-[:CARES_FOR]-(team) }
    OR ${offeredToAllTeams.map((way) => `(${way})`).join(' OR ')})`;
