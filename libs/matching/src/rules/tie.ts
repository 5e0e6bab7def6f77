import { closed, yes, type Rule } from './rule.js';

/** Help for a client by someone with whom the tie is in conflict or broken is the client's to decide. */
export const tieAllows: Rule = (pairing) => {
  const quality = pairing.work.clientId === null ? null : (pairing.tie?.quality ?? null);
  return quality === 'conflict' || quality === 'broken'
    ? closed(pairing, 'tieInConflict', { mover: 'client', remedy: 'askClient' }, { quality })
    : yes;
};
