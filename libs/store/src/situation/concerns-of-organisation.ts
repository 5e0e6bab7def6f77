import type { Permit } from '@kring/access';
import type { ClientId, PersonId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { scopeOf } from '../scope.js';

/** About whom does a concern stand, and towards which client? Nothing of why. */
const standing = query<SituationConcern>(
  'situation.concerns',
  `MATCH (:Organisation {id: $viewer.organisationId})-[:HAS_TEAM]->(:Team)-[:HOLDS]->(concern:SafeguardingConcern)
   WHERE concern.liftedAt IS NULL
   MATCH (concern)-[:CONCERNS]->(person:Person)
   OPTIONAL MATCH (concern)-[:PROTECTS]->(client:Client)
   RETURN person.id AS personId, CASE WHEN client IS NULL THEN null ELSE client.id END AS clientId`,
);

/** That a concern stands, and never why. `clientId: null` is towards everyone. */
export interface SituationConcern {
  readonly personId: PersonId;
  readonly clientId: ClientId | null;
}

/** Of every team of the organisation: whoever weighs a route heeds them, also who may not read them. */
export const concernsOfOrganisation = (tx: GraphTransaction, permit: Permit): Promise<readonly SituationConcern[]> =>
  tx.run(standing, scopeOf(permit));
