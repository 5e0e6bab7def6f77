/**
 * Every label of the store with the property that identifies its nodes. THE place to add a label: from this list come
 * the unique constraints (and on Grafeo the indexes) and what a backup holds. A key never changes once released.
 */
export const nodeKeys = {
  AccessEvent: 'id',
  Account: 'id',
  Agreement: 'id',
  CircleChange: 'id',
  CircleVersion: 'id',
  Client: 'id',
  Consent: 'id',
  Erasure: 'id',
  ExperimentAgreement: 'id',
  IdempotencyKey: 'id',
  KeptHelp: 'id',
  KeptPlan: 'id',
  Match: 'id',
  Migration: 'name',
  Need: 'id',
  Offer: 'id',
  Organisation: 'id',
  Person: 'id',
  Photo: 'id',
  PlanChoice: 'id',
  Restore: 'id',
  SafeguardingConcern: 'id',
  Session: 'id',
  Skill: 'code',
  Task: 'id',
  TaskPolicy: 'id',
  Team: 'id',
  TeamMember: 'id',
  Tie: 'id',
  WorkChange: 'id',
} as const;

export type NodeLabel = keyof typeof nodeKeys;

/** Other properties that nodes are looked up by, alone or together. A unique one allows no two nodes the same value. */
export const lookups: readonly Lookup[] = [{ label: 'Session', properties: ['tokenHash'], unique: true }];

export interface Lookup {
  readonly label: NodeLabel;
  readonly properties: readonly [string, ...string[]];
  readonly unique?: true;
}
