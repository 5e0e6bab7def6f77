import { closed, notKnown, yes, type Rule } from './rule.js';

/** Help is told in quarters of an hour: less than one in common is no common time. */
export const leastMinutesShared = 15;

/** Offer and work need a time in common. Work without times can be any time; an offer without times is asked first. */
export const commonTime: Rule = (pairing) => {
  const { help, work, minutesShared } = pairing;
  if (work.week.length === 0) return yes;
  if (help.week.length === 0) return notKnown('timesNotNamed');
  if (minutesShared !== null && minutesShared >= leastMinutesShared) return yes;
  return closed(pairing, 'noCommonTime', { mover: 'teamLeader', remedy: 'moveTime' });
};
