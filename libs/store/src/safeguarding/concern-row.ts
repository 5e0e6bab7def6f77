import type {
  CalendarDay,
  ClientId,
  Instant,
  PersonId,
  SafeguardingConcern,
  SafeguardingConcernId,
  TeamId,
} from '@kring/care-network';

interface ConcernNode {
  readonly id: SafeguardingConcernId;
  readonly reason: string;
  readonly recordedAt: Instant;
  readonly reviewOn: CalendarDay;
  readonly liftedAt?: Instant | null;
  readonly liftReason?: string | null;
  readonly version: number;
}

export interface ConcernRow {
  readonly concern: ConcernNode;
  readonly personId: PersonId;
  readonly personName: string;
  readonly teamId: TeamId;
  readonly clientId: ClientId | null;
  readonly recordedBy: string;
  readonly liftedBy: string | null;
}

/** Ends every query that answers with concerns: `team`, `person` and `concern` are bound. */
export const concernColumns = `MATCH (concern)-[:BY]->(recorder:Account)
   OPTIONAL MATCH (concern)-[:PROTECTS]->(client:Client)
   OPTIONAL MATCH (concern)-[:LIFTED_BY]->(lifter:Account)
   RETURN concern {.*} AS concern, person.id AS personId, person.name AS personName, team.id AS teamId,
     recorder.name AS recordedBy,
     CASE WHEN client IS NULL THEN null ELSE client.id END AS clientId,
     CASE WHEN lifter IS NULL THEN null ELSE lifter.name END AS liftedBy`;

export const concernOf = ({ concern, liftedBy, ...ends }: ConcernRow): SafeguardingConcern => {
  const { id, reason, recordedAt, reviewOn, liftedAt, liftReason, version } = concern;
  const lifted = liftedAt == null ? null : { at: liftedAt, by: liftedBy ?? '', why: liftReason ?? '' };
  return { id, ...ends, reason, recordedAt, reviewOn, lifted, version };
};
