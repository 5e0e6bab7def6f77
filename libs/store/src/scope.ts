import { saysThatLet, type Permit } from '@kring/access';
import type { GraphParameters } from './engine/graph-db.js';
import { onlyFor } from './engine/reach-parts.js';

/**
 * The viewer's scope as the parameter `$viewer` of a query. Every query about an organisation's data takes it, and
 * has one of the conditions below in it: what is out of reach is not found, as if it did not exist.
 */
export const scopeOf = ({ viewer, reach }: Permit): { readonly viewer: GraphParameters } => ({
  viewer: {
    organisationId: viewer.organisationId,
    accountId: viewer.accountId,
    reach,
    sees: [...saysThatLet(viewer.role)],
  },
});

/**
 * The say of the client over who may know of a tie: part of every way that leads through a circle to the people in it.
 * `tie` is a name that the query binds. People reach themselves and clients their own circle by ways without it.
 */
export const seenTie = (tie: string): string => `(${tie}.seenBy IS NULL OR ${tie}.seenBy IN $viewer.sees)`;

/** A tie that stands in a circle in reach, and is kept from the viewer. */
export const keptTie = (tie: string): string => `(${tie}.seenBy IS NOT NULL AND NOT ${tie}.seenBy IN $viewer.sees)`;

/** A client, as the beginning of a path, keeps the maker of `(offer)` from the viewer. */
const keepsMaker = (client: string): string =>
  `EXISTS { MATCH ${client}-[saying:HOLDS_BACK]->(:Person)-[:MAKES]->(offer) WHERE NOT saying.seenBy IN $viewer.sees }`;

/** `(offer)` is meant for `(meant)`, a client, and the client does not keep its maker from the viewer. */
export const mayBeMeant = `($viewer.reach = 'own' OR NOT ${keepsMaker('(meant)')})`;

/**
 * What was asked of a helper whom a client of `team` keeps from the viewer: as long as the helper may say yes, and once
 * they did, the team that asked goes on seeing it. What was refused or taken back goes out of sight with the helper.
 */
export const stillShown = (team: string): string =>
  `(asked.state IN ['proposed', 'accepted'] OR NOT ${keepsMaker(`${team}-[:CARES_FOR]->(:Client)`)})`;

const account = '(:Account {id: $viewer.accountId})';

/** The ways in which data can be in a reach, each a condition. A reach without an entry does not get there at all. */
export interface Ways {
  readonly organisation: boolean;
  readonly team?: readonly string[];
  readonly own?: readonly string[];
}

/**
 * The condition that the data is in the viewer's organisation and in reach in one of these ways. It is an AND of ORs on
 * purpose: Neo4j turns every condition into one, and an OR of ANDs with subqueries in it took it 10 s to plan.
 */
export function reachedBy({ organisation, team = [], own = [] }: Ways): string {
  const reaches = [
    ...(organisation ? ['organisation'] : []),
    ...(team.length ? ['team'] : []),
    ...(own.length ? ['own'] : []),
  ];
  const inOneOf = (reach: 'team' | 'own', ways: readonly string[]): string =>
    ways.length === 0 ? '' : onlyFor(reach, ` AND ($viewer.reach <> '${reach}' OR ${ways.join('\n      OR ')})`);
  return `(organisation.id = $viewer.organisationId
    AND $viewer.reach IN [${reaches.map((reach) => `'${reach}'`).join(', ')}]${inOneOf('team', team)}${inOneOf('own', own)})`;
}

/** A team that proposed an offer of this person, for a need or a task, or that such a chain reaches: whoever is asked may know who asks. */
const askedByTeam = (person: string): readonly string[] => [
  `EXISTS { ${person}-[:MAKES]->(:Offer)<-[:PROPOSES]-(:\`Match\`)-[:MEETS]->(:Need)<-[:HAS_NEED]-(team) }`,
  `EXISTS { ${person}-[:MAKES]->(:Offer)<-[:PROPOSES]-(:\`Match\`)-[:TAKES_OVER|HANDS_ON]->(:Task)<-[:DOES]-(team) }`,
];

const staffOfTeam = [`EXISTS { ${account}-[:WORKS_IN|GUIDES]->(team) }`];
const staffOfPerson = [
  `EXISTS { MATCH ${account}-[:WORKS_IN|GUIDES]->(:Team)-[:CARES_FOR]->(:Client)-[:HAS_TIE]->(known:Tie)
      -[:TO|FROM]->(person) WHERE ${seenTie('known')} }`,
  `EXISTS { ${account}-[:WORKS_IN|GUIDES]->(:Team)-[:CARES_FOR]->(:Client)-[:\`IS\`]->(person) }`,
];
/** Ways in which `(person)` is the person or the client for whom the viewer's account acts; any of them will do. */
export const isViewer = [
  `EXISTS { ${account}-[:ACTS_FOR]->(person) }`,
  `EXISTS { ${account}-[:ACTS_FOR]->(:Client)-[:\`IS\`]->(person) }`,
];

/**
 * Conditions on `(organisation)-[:HAS_TEAM]->(team)-[:CARES_FOR]->(client)-[:HAS_TIE]->(tie)` and
 * `(organisation)-[:KNOWS]->(person)`. The query binds these names; each condition uses those it is about.
 * Own is, for a client, their own team, circle and everyone in it; for a relative, the clients they are tied to with
 * their teams, but of those circles only the tie with themselves, and of people only themselves. For both it is also
 * a team that asked them for help. Staff reach nobody through a tie that the client keeps from them.
 * `staffTeam` is for staff alone; `self` narrows own to the person one acts for; `teamOr` puts other ways in its place.
 */
export const inReach = {
  team: reachedBy({
    organisation: true,
    team: staffOfTeam,
    own: [
      `EXISTS { ${account}-[:ACTS_FOR]->(:Client)<-[:CARES_FOR]-(team) }`,
      `EXISTS { ${account}-[:ACTS_FOR]->(:Person)<-[:TO]-(:Tie)<-[:HAS_TIE]-(:Client)<-[:CARES_FOR]-(team) }`,
      ...askedByTeam(`${account}-[:ACTS_FOR]->(:Person)`),
      ...askedByTeam(`${account}-[:ACTS_FOR]->(:Client)-[:\`IS\`]->(:Person)`),
    ],
  }),

  staffTeam: reachedBy({ organisation: true, team: staffOfTeam }),

  client: reachedBy({
    organisation: true,
    team: staffOfTeam,
    own: [
      `EXISTS { ${account}-[:ACTS_FOR]->(client) }`,
      `EXISTS { ${account}-[:ACTS_FOR]->(:Person)<-[:TO]-(:Tie)<-[:HAS_TIE]-(client) }`,
    ],
  }),

  tie: `(${reachedBy({
    organisation: true,
    team: staffOfTeam,
    own: [
      `EXISTS { ${account}-[:ACTS_FOR]->(client) }`,
      `EXISTS { ${account}-[:ACTS_FOR]->(:Person)<-[:TO]-(tie)-[:FROM]->(:Person)<-[:\`IS\`]-(:Client) }`,
    ],
  })} AND ($viewer.reach = 'own' OR ${seenTie('tie')}))`,

  person: reachedBy({
    organisation: true,
    team: staffOfPerson,
    own: [...isViewer, `EXISTS { ${account}-[:ACTS_FOR]->(:Client)-[:HAS_TIE]->(:Tie)-[:TO|FROM]->(person) }`],
  }),

  self: reachedBy({ organisation: true, team: staffOfPerson, own: isViewer }),

  teamOr: (own: readonly string[]): string => reachedBy({ organisation: true, team: staffOfTeam, own }),
} as const;
