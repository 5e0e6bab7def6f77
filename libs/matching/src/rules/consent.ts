import { assertNever } from '@kring/care-network';
import { closed, yes, type Rule } from './rule.js';

/**
 * Nobody is proposed without a recorded yes to being asked (GDPR article 6). No record is a question still to be put;
 * a withdrawn yes is respected and nobody goes after it.
 */
export const consentToBeAsked: Rule = (pairing) => {
  switch (pairing.help.beAsked) {
    case 'given':
      return yes;
    case 'notRecorded':
      return closed(pairing, 'consentMissing', { mover: 'teamLeader', remedy: 'askConsent' });
    case 'withdrawn':
      return closed(pairing, 'consentWithdrawn', { mover: 'nobody', remedy: 'respect' });
    default:
      return assertNever(pairing.help.beAsked);
  }
};
