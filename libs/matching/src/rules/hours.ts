import { closed, yes, type Rule } from './rule.js';

/** Agreed hours use up an offer. What is left below a quarter of an hour is nothing. */
export const leastHours = 0.25;

export const hoursRemain: Rule = (pairing) => {
  const { offer, hoursLeft } = pairing.help;
  if (hoursLeft >= leastHours) return yes;
  const { hoursPerWeek } = offer;
  return closed(pairing, 'hoursSpent', { mover: 'helper', remedy: 'askHelper' }, { hoursPerWeek });
};
