import { closed, yes, type Rule } from './rule.js';

/** A need that only staff may meet is not met directly; a helper can free staff for it by taking over a task. */
export const performer: Rule = (pairing) =>
  pairing.work.performer === 'staff'
    ? closed(pairing, 'needForStaff', { mover: 'teamLeader', remedy: 'handOverTask' })
    : yes;
