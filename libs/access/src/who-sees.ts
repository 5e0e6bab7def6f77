import type { Role, SeenBy } from '@kring/care-network';

/**
 * Which says of a client let a role through, in circles that are in its reach. A client reaches no circle but their
 * own. `team` is for who works in the client's team: a consultant guides it, a coordinator stands outside.
 */
const lets: Readonly<Record<Role, readonly SeenBy[]>> = {
  client: ['everyone', 'team', 'nobody'],
  teamLeader: ['everyone', 'team'],
  consultant: ['everyone'],
  relative: ['everyone'],
  coordinator: ['everyone'],
};

/** What a client may have said of somebody for this role still to see them in the circle. */
export const saysThatLet = (role: Role): readonly SeenBy[] => lets[role];
