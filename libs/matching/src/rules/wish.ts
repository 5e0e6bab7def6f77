import { closed, yes, type Rule } from './rule.js';

/** "Rather not" is never crossed, and nobody is asked to talk the helper out of it. */
export const ratherNot: Rule = (pairing) => {
  const unwanted = pairing.work.kinds.find((kind) => pairing.help.offer.ratherNot.includes(kind));
  return unwanted === undefined
    ? yes
    : closed(pairing, 'ratherNot', { mover: 'nobody', remedy: 'respect' }, { taskKind: unwanted });
};
