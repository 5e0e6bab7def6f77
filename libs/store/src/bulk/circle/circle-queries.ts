import type { ClientId, OrganisationId, PersonId, TeamId, TieId } from '@kring/care-network';
import { query } from '../../engine/graph-db.js';

export interface TeamRow {
  readonly organisationId: OrganisationId;
  readonly teamId: TeamId;
}

export interface ClientRow extends TeamRow {
  readonly clientId: ClientId;
  readonly personId: PersonId;
  readonly name: string;
}

/** A tie among people of a circle, and whom it joins. */
export interface TieEnds {
  readonly id: TieId;
  readonly fromId: PersonId;
  readonly fromName: string;
  readonly toId: PersonId;
  readonly toName: string;
}

/** Whose circle is this? For the operator of the store, so without a viewer. */
export const clientForImport = query<ClientRow>(
  'bulk.clientForImport',
  `MATCH (client:Client {id: $id})<-[:CARES_FOR]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   MATCH (client)-[:\`IS\`]->(self:Person)
   RETURN organisation.id AS organisationId, team.id AS teamId, client.id AS clientId, self.id AS personId,
     self.name AS name`,
);

/** Which organisation has this team? For the operator of the store, so without a viewer. */
export const teamForImport = query<TeamRow>(
  'bulk.teamForImport',
  `MATCH (organisation:Organisation)-[:HAS_TEAM]->(team:Team {id: $id})
   RETURN organisation.id AS organisationId, team.id AS teamId`,
);

/** Which ties are in this circle already? For the operator of the store, so without a viewer. */
export const tiesForImport = query<TieEnds>(
  'bulk.tiesForImport',
  `MATCH (:Client {id: $id})-[:HAS_TIE]->(tie:Tie)
   MATCH (tie)-[:FROM]->(one:Person)
   MATCH (tie)-[:TO]->(other:Person)
   RETURN tie.id AS id, one.id AS fromId, one.name AS fromName, other.id AS toId, other.name AS toName
   ORDER BY id`,
);

/** Writes down that an operator brought people into a circle: nobody is signed in, so no account did it. */
export const recordImport = query<{ id: string }>(
  'bulk.recordImport',
  `MATCH (client:Client {id: $clientId})<-[:CARES_FOR]-(:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   CREATE (organisation)-[:LOGS]->(event:AccessEvent {id: $id, at: $at, operation: 'importCircle', role: 'operator'})
   CREATE (event)-[:ABOUT]->(client)
   RETURN event.id AS id`,
);
