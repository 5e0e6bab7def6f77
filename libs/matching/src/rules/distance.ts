import { closed, notKnown, yes, type Rule } from './rule.js';

const oneDecimal = (kilometres: number): number => Math.round(kilometres * 10) / 10;

/** Work lies within what the helper said to travel, as the crow flies. A limit or place that is not known bars nobody. */
export const withinReach: Rule = (pairing) => {
  const { help, work, kilometres } = pairing;
  if (work.place === null) return notKnown('placeNotKnown', { of: work.at });
  if (help.place === null) return notKnown('placeNotKnown', { of: 'helper' });
  const most = help.offer.travelKm;
  if (most === null) return notKnown('travelNotNamed', { kilometres: oneDecimal(kilometres ?? 0) });
  if (kilometres === null || kilometres <= most) return yes;
  const facts = { kilometres: oneDecimal(kilometres), travelKm: most };
  return closed(pairing, 'tooFar', { mover: 'teamLeader', remedy: 'arrangeTransport' }, facts);
};
