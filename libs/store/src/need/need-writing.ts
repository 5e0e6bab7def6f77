import type { Permit } from '@kring/access';
import type { ClientId, Need, NeedId, NeedState, TeamId } from '@kring/care-network';
import { query, type GraphTransaction } from '../engine/graph-db.js';
import { inReach, scopeOf } from '../scope.js';
import { needInReach } from './need-reach.js';
import { needColumns, needOf, needProperties, type NeedContent, type NeedRow } from './need-row.js';

/** Records a need of a team in reach for one of its clients in reach. */
const recordForClient = query<{ id: NeedId }>(
  'need.recordForClient',
  `MATCH (client:Client {id: $clientId})<-[:CARES_FOR]-(team:Team {id: $teamId})<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.client}
   CREATE (team)-[:HAS_NEED]->(need:Need {id: $id, state: 'open', version: $version})
   CREATE (need)-[:FOR]->(client)
   SET need += $properties
   RETURN need.id AS id`,
);

/** Records a need of a team in reach itself. A client speaks for themselves, not for the team. */
const recordForTeam = query<{ id: NeedId }>(
  'need.recordForTeam',
  `MATCH (team:Team {id: $teamId})<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${inReach.staffTeam}
   CREATE (team)-[:HAS_NEED]->(need:Need {id: $id, state: 'open', version: $version})
   SET need += $properties
   RETURN need.id AS id`,
);

const findToChange = `MATCH (need:Need {id: $id})<-[:HAS_NEED]-(team:Team)<-[:HAS_TEAM]-(organisation:Organisation)
   WHERE ${needInReach.toChange}`;

/** Which need may the viewer change? Holds it until the transaction ends. */
const holdQuery = query<NeedRow>(
  'need.hold',
  `${findToChange}
   SET need.version = need.version
   WITH team, need
   RETURN ${needColumns}`,
);

/** Replaces what is asked. */
const changeQuery = query<NeedRow>(
  'need.change',
  `${findToChange}
   SET need += $properties, need.version = need.version + 1
   WITH team, need
   RETURN ${needColumns}`,
);

/** Says that a need was withdrawn. */
const stateQuery = query<NeedRow>(
  'need.state',
  `${findToChange}
   SET need.state = $state, need.version = need.version + 1
   WITH team, need
   RETURN ${needColumns}`,
);

/** Removes a need. */
const removeQuery = query<{ removed: number }>(
  'need.remove',
  `${findToChange}
   DETACH DELETE need
   RETURN count(*) AS removed`,
);

/** A need that the viewer may change, held until the transaction ends; `null` when it is out of reach. */
export async function holdNeed(tx: GraphTransaction, permit: Permit, id: NeedId): Promise<Need | null> {
  const [row] = await tx.run(holdQuery, { ...scopeOf(permit), id });
  return row ? needOf(row) : null;
}

/** A need as a team records it, or one that comes back. */
export interface NewNeed {
  readonly id: NeedId;
  readonly teamId: TeamId;
  /** `null`: the need is the team's own. */
  readonly clientId: ClientId | null;
  readonly content: NeedContent;
  /** 1 unless it was there before. */
  readonly version?: number;
}

/** Records an open need; `null` when the team or the client is out of reach, or the client is not the team's. */
export async function recordNeed(
  tx: GraphTransaction,
  permit: Permit,
  { id, teamId, clientId, content, version = 1 }: NewNeed,
): Promise<Need | null> {
  const parameters = { ...scopeOf(permit), id, teamId, version, properties: needProperties(content) };
  const [row] = await (clientId === null
    ? tx.run(recordForTeam, parameters)
    : tx.run(recordForClient, { ...parameters, clientId }));
  return row ? holdNeed(tx, permit, id) : null;
}

/** Replaces what is asked; `null` when the need is out of reach. Hold it first. */
export async function changeNeed(
  tx: GraphTransaction,
  permit: Permit,
  id: NeedId,
  content: NeedContent,
): Promise<Need | null> {
  const [row] = await tx.run(changeQuery, { ...scopeOf(permit), id, properties: needProperties(content) });
  return row ? needOf(row) : null;
}

/** Sets the state of a need; `null` when it is out of reach. Hold it first. */
export async function setNeedState(
  tx: GraphTransaction,
  permit: Permit,
  id: NeedId,
  state: NeedState,
): Promise<Need | null> {
  const [row] = await tx.run(stateQuery, { ...scopeOf(permit), id, state });
  return row ? needOf(row) : null;
}

/** Removes a need. Hold it, and see that nothing hangs on it: who was asked for a need is told that it is withdrawn. */
export async function removeNeed(tx: GraphTransaction, permit: Permit, id: NeedId): Promise<void> {
  await tx.run(removeQuery, { ...scopeOf(permit), id });
}
