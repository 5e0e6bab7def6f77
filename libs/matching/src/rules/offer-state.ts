import { assertNever } from '@kring/care-network';
import { closed, yes, type Rule } from './rule.js';

/** A paused offer waits for its helper; a withdrawn one is over. */
export const offerIsOpen: Rule = (pairing) => {
  const { state } = pairing.help.offer;
  switch (state) {
    case 'open':
      return yes;
    case 'paused':
      return closed(pairing, 'offerPaused', { mover: 'helper', remedy: 'resumeOffer' });
    case 'withdrawn':
      return closed(pairing, 'offerWithdrawn', { mover: 'nobody', remedy: 'respect' });
    default:
      return assertNever(state);
  }
};
