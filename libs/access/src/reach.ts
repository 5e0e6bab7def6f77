import type { Role } from '@kring/care-network';

/**
 * Whose data an operation may touch, from nobody's to all of the organisation's.
 * `own` is the viewer's own person with their own offers and, for a client, their own circle;
 * `team` is the teams that the viewer works in or guides, with their clients.
 */
export const reaches = ['none', 'own', 'team', 'organisation'] as const;
export type Reach = (typeof reaches)[number];

/** Whether data that stands at a distance from the viewer lies within a reach. */
export const isWithinReach = (distance: Reach, reach: Reach): boolean =>
  distance !== 'none' && reaches.indexOf(distance) <= reaches.indexOf(reach);

/** The reach of each role, in the order of the columns of the matrix. */
export type Row = readonly [teamLeader: Reach, consultant: Reach, client: Reach, relative: Reach, coordinator: Reach];

const columns: Readonly<Record<Role, number>> = {
  teamLeader: 0,
  consultant: 1,
  client: 2,
  relative: 3,
  coordinator: 4,
};

/** The cell of a role; `none` for a role that the matrix does not know. */
export const reachInRow = (row: Row, role: Role): Reach => row[columns[role]] ?? 'none';
