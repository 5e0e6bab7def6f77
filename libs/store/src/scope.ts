import type { Permit } from '@kring/access';
import type { GraphParameters } from './engine/graph-db.js';

/**
 * The viewer's scope as the parameter `$viewer` of a query. Every query about an organisation's data takes it, and
 * has one of the conditions below in it: what is out of reach is not found, as if it did not exist.
 */
export const scopeOf = ({ viewer, reach }: Permit): { readonly viewer: GraphParameters } => ({
  viewer: { organisationId: viewer.organisationId, accountId: viewer.accountId, reach },
});

const account = '(:Account {id: $viewer.accountId})';
const worksInOrGuides = `($viewer.reach = 'team' AND EXISTS { ${account}-[:WORKS_IN|GUIDES]->(team) })`;
const everything = `$viewer.reach = 'organisation'`;
const ownOrganisation = 'organisation.id = $viewer.organisationId';

/** A team that proposed an offer of this person, for a need or a task: whoever is asked may know who asks. */
const wasAskedByTeam = (person: string): string => `(
      EXISTS { ${person}-[:MAKES]->(:Offer)<-[:PROPOSES]-(:\`Match\`)-[:MEETS]->(:Need)<-[:HAS_NEED]-(team) }
      OR EXISTS { ${person}-[:MAKES]->(:Offer)<-[:PROPOSES]-(:\`Match\`)-[:TAKES_OVER]->(:Task)<-[:DOES]-(team) })`;

/**
 * Conditions on `(organisation)-[:HAS_TEAM]->(team)-[:CARES_FOR]->(client)-[:HAS_TIE]->(tie)` and
 * `(organisation)-[:KNOWS]->(person)`. The query binds these names; each condition uses those it is about.
 * Own is, for a client, their own team, circle and everyone in it; for a relative, the clients they are tied to with
 * their teams, but of those circles only the tie with themselves, and of people only themselves. For both it is also
 * a team that asked them for help.
 */
export const inReach = {
  team: `${ownOrganisation} AND (${everything} OR ${worksInOrGuides}
    OR ($viewer.reach = 'own' AND EXISTS { ${account}-[:ACTS_FOR]->(:Client)<-[:CARES_FOR]-(team) })
    OR ($viewer.reach = 'own' AND EXISTS {
      ${account}-[:ACTS_FOR]->(:Person)<-[:TO]-(:Tie)<-[:HAS_TIE]-(:Client)<-[:CARES_FOR]-(team) })
    OR ($viewer.reach = 'own' AND ${wasAskedByTeam(`${account}-[:ACTS_FOR]->(:Person)`)})
    OR ($viewer.reach = 'own' AND ${wasAskedByTeam(`${account}-[:ACTS_FOR]->(:Client)-[:\`IS\`]->(:Person)`)}))`,

  client: `${ownOrganisation} AND (${everything} OR ${worksInOrGuides}
    OR ($viewer.reach = 'own' AND EXISTS { ${account}-[:ACTS_FOR]->(client) })
    OR ($viewer.reach = 'own' AND EXISTS { ${account}-[:ACTS_FOR]->(:Person)<-[:TO]-(:Tie)<-[:HAS_TIE]-(client) }))`,

  tie: `${ownOrganisation} AND (${everything} OR ${worksInOrGuides}
    OR ($viewer.reach = 'own' AND EXISTS { ${account}-[:ACTS_FOR]->(client) })
    OR ($viewer.reach = 'own' AND EXISTS { ${account}-[:ACTS_FOR]->(:Person)<-[:TO]-(tie) }))`,

  person: `${ownOrganisation} AND (${everything}
    OR ($viewer.reach = 'team' AND EXISTS {
      ${account}-[:WORKS_IN|GUIDES]->(:Team)-[:CARES_FOR]->(:Client)-[:HAS_TIE]->(:Tie)-[:TO|FROM]->(person) })
    OR ($viewer.reach = 'team' AND EXISTS {
      ${account}-[:WORKS_IN|GUIDES]->(:Team)-[:CARES_FOR]->(:Client)-[:\`IS\`]->(person) })
    OR ($viewer.reach = 'own' AND EXISTS { ${account}-[:ACTS_FOR]->(person) })
    OR ($viewer.reach = 'own' AND EXISTS { ${account}-[:ACTS_FOR]->(:Client)-[:\`IS\`]->(person) })
    OR ($viewer.reach = 'own' AND EXISTS { ${account}-[:ACTS_FOR]->(:Client)-[:HAS_TIE]->(:Tie)-[:TO|FROM]->(person) }))`,
} as const;
