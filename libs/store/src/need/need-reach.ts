import { inReach } from '../scope.js';

const account = '(:Account {id: $viewer.accountId})';

/** `(need)` was asked of `(person)`: it is what one of their offers was proposed for, at once or through a chain. */
const askedOf = (person: string): string =>
  `EXISTS { ${person}-[:MAKES]->(:Offer)<-[:PROPOSES]-(:\`Match\`)-[:MEETS|FREES_FOR]->(need) }`;

/** `(need)` is that of the client that the account acts for. */
const isFromViewer = `EXISTS { ${account}-[:ACTS_FOR]->(:Client)<-[:FOR]-(need) }`;

/**
 * Conditions on `(organisation)-[:HAS_TEAM]->(team)-[:HAS_NEED]->(need)`. To see: needs of the teams in reach; with a
 * reach of `own`, a client's own needs and whatever one was asked to help with. To change: needs of the teams in
 * reach; with a reach of `own` only the needs of the client that the account acts for.
 */
export const needInReach = {
  toSee: inReach.teamOr([
    isFromViewer,
    askedOf(`${account}-[:ACTS_FOR]->(:Person)`),
    askedOf(`${account}-[:ACTS_FOR]->(:Client)-[:\`IS\`]->(:Person)`),
  ]),
  toChange: inReach.teamOr([isFromViewer]),
} as const;
