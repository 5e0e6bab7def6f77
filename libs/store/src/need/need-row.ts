import type {
  ClientId,
  Language,
  Need,
  NeedId,
  NeedPerformer,
  NeedState,
  Sector,
  TaskKind,
  TeamId,
} from '@kring/care-network';
import type { GraphParameters } from '../engine/graph-db.js';
import { readWork, writeWork, type WorkNode } from '../graph-format/work-node.js';

interface NeedNode extends WorkNode {
  readonly id: NeedId;
  readonly taskKind: TaskKind;
  readonly languages?: readonly Language[];
  readonly certificateRequired?: boolean;
  readonly performer: NeedPerformer;
  readonly preferredSector?: Sector | null;
  readonly state: NeedState;
  readonly version: number;
}

export interface NeedRow {
  readonly need: NeedNode;
  readonly teamId: TeamId;
  /** `null`: the need is the team's own. */
  readonly clientId: ClientId | null;
}

/** Ends every query that answers with needs. */
export const needColumns = `need {.*} AS need, team.id AS teamId,
  head([(need)-[:FOR]->(forClient:Client) | forClient.id]) AS clientId`;

export const needOf = ({ need, teamId, clientId }: NeedRow): Need => ({
  ...readWork(need),
  id: need.id,
  teamId,
  beneficiary: clientId === null ? { kind: 'team' } : { kind: 'client', clientId },
  taskKind: need.taskKind,
  languages: need.languages ?? [],
  certificateRequired: need.certificateRequired ?? false,
  performer: need.performer,
  preferredSector: need.preferredSector ?? null,
  state: need.state,
  version: need.version,
});

/** What is asked; for whom it is, its state and its version are the repository's. */
export type NeedContent = Omit<Need, 'id' | 'teamId' | 'beneficiary' | 'state' | 'version'>;

export const needProperties = (content: NeedContent): GraphParameters => ({
  ...writeWork(content),
  taskKind: content.taskKind,
  languages: content.languages,
  certificateRequired: content.certificateRequired,
  performer: content.performer,
  preferredSector: content.preferredSector,
});
