import { closed, yes, type Rule } from './rule.js';

/** A year after the helper last said that the offer holds, it is asked again before anyone counts on it. */
export const mostDaysSinceConfirmed = 365;

export const confirmedLately: Rule = (pairing) => {
  const days = pairing.help.daysSinceConfirmed;
  return days <= mostDaysSinceConfirmed
    ? yes
    : closed(pairing, 'offerStale', { mover: 'helper', remedy: 'confirmOffer' }, { days });
};
