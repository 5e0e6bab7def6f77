import { onlyFor } from '../engine/reach-parts.js';
import { inReach, mayBeMeant, seenTie, stillShown } from '../scope.js';

const account = '(:Account {id: $viewer.accountId})';
const myTeam = `${account}-[:WORKS_IN|GUIDES]->(:Team)`;
const thisTeam = `${account}-[:WORKS_IN|GUIDES]->(mine:Team)`;
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

/**
 * Every way in which an offer can be in reach to see, on `(organisation)-[:KNOWS]->(person)-[:MAKES]->(offer)`: its
 * maker is, the client or team it is meant for is, it is there for every team, or it was proposed to one of the teams.
 */
const waysToSee = {
  team: [
    `EXISTS { MATCH ${myTeam}-[:CARES_FOR]->(:Client)-[:HAS_TIE]->(known:Tie)-[:TO|FROM]->(person)
      WHERE ${seenTie('known')} }`,
    `EXISTS { ${myTeam}-[:CARES_FOR]->(:Client)-[:\`IS\`]->(person) }`,
    `EXISTS { ${myTeam}<-[:MEANT_FOR]-(offer) }`,
    `EXISTS { MATCH ${myTeam}-[:CARES_FOR]->(meant:Client)<-[:MEANT_FOR]-(offer) WHERE ${mayBeMeant} }`,
    `EXISTS { MATCH ${thisTeam}-[:HAS_NEED]->(:Need)<-[:MEETS]-(asked:\`Match\`)-[:PROPOSES]->(offer)
      WHERE ${stillShown('(mine)')} }`,
    `EXISTS { MATCH ${thisTeam}-[:DOES]->(:Task)<-[:TAKES_OVER]-(asked:\`Match\`)-[:PROPOSES]->(offer)
      WHERE ${stillShown('(mine)')} }`,
    ...offeredToAllTeams,
  ],
  own: [
    `EXISTS { ${account}-[:ACTS_FOR]->(person) }`,
    `EXISTS { ${meAsClient}-[:\`IS\`]->(person) }`,
    `EXISTS { ${meAsClient}-[:HAS_TIE]->(:Tie)-[:TO|FROM]->(person) }`,
    `EXISTS { ${meAsClient}<-[:MEANT_FOR]-(offer) }`,
  ],
} as const;

/**
 * A subquery that gives the offers in reach, each once, as `(person)-[:MAKES]->(offer)`. `find` binds `organisation`,
 * `person` and `offer`. Each way is asked apart: Grafeo answers one EXISTS for all rows together, but a choice of
 * several row by row, which made a list of 900 offers take 600 ms in place of 40.
 */
export const offersToSee = (find: string): string => {
  const found = (condition: string): string =>
    `${find} WHERE organisation.id = $viewer.organisationId AND ${condition} RETURN offer.id AS found`;
  const ways = (reach: 'team' | 'own'): string =>
    onlyFor(
      reach,
      waysToSee[reach].map((way) => `${found(`$viewer.reach = '${reach}' AND ${way}`)}\n    UNION\n    `).join(''),
    );
  return `CALL {
    ${ways('team')}${ways('own')}${found(`$viewer.reach = 'organisation'`)}
  }
  MATCH (offer:Offer {id: found})<-[:MAKES]-(person:Person)`;
};

/** On `(organisation)-[:KNOWS]->(person)-[:MAKES]->(offer)`: with a reach of `own` only one's own, also for a client with a whole circle. */
export const offerToChange = inReach.self;

/**
 * Whether an offer could go to `(team)`: made by someone in the circle of one of its clients or by such a client, meant
 * for the team or one of its clients, or there for every team. Not by way of a client who keeps the maker to themselves.
 */
export const offerReachesTeam = `(EXISTS { MATCH (person)<-[:TO]-(known:Tie)<-[:HAS_TIE]-(:Client)<-[:CARES_FOR]-(team)
      WHERE $viewer.reach = 'own' OR ${seenTie('known')} }
    OR EXISTS { (person)<-[:\`IS\`]-(:Client)<-[:CARES_FOR]-(team) }
    OR EXISTS { (offer)-[:MEANT_FOR]->(team) }
    OR EXISTS { MATCH (offer)-[:MEANT_FOR]->(meant:Client)<-[:CARES_FOR]-(team) WHERE ${mayBeMeant} }
    OR CASE WHEN offer.audience = 'anyone' THEN ${shares} OR ${standsAlone} ELSE false END)`;
