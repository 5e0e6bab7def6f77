import { closed, yes, type Rule } from './rule.js';

/** A person who said no to this very need or task is not asked again by list, and one who still has to answer is left to it. */
export const earlierAnswer: Rule = (pairing) => {
  const earlier = pairing.help.earlier.get(pairing.work.id);
  if (!earlier) return yes;
  const { proposedOn } = earlier;
  return earlier.state === 'declined'
    ? closed(pairing, 'declinedBefore', { mover: 'teamLeader', remedy: 'talkFirst' }, { proposedOn })
    : closed(pairing, 'alreadyAsked', { mover: 'helper', remedy: 'awaitAnswer' }, { proposedOn });
};
