import { yes, type Rule } from './rule.js';

/**
 * Work that a policy keeps for staff is closed to the network, unless its ground is custom and this team has a running
 * experiment for it. Every policy on the kind of work is asked; one that is closed closes all.
 */
export const policy: Rule = ({ policy: standing, work }) =>
  standing.barriers.length === 0 ? yes : standing.barriers.map((barrier) => ({ ...barrier, at: work.at }));
