import { closed, notKnown, yes, type Rule } from './rule.js';

/**
 * A person from the circle of one team is only shown to another team when they did not say no to that. It asks nothing
 * of helpers without a mapped tie, and nothing of an offer that names this team or client.
 */
export const consentToShare: Rule = (pairing) => {
  const { help, work } = pairing;
  if (help.offer.audience.kind !== 'anyone') return yes;
  if (help.closestInTeam.size === 0 || help.closestInTeam.has(work.teamId)) return yes;
  if (help.shareWithOtherTeams === 'given') return yes;
  return help.shareWithOtherTeams === 'withdrawn'
    ? closed(pairing, 'sharingWithdrawn', { mover: 'nobody', remedy: 'respect' })
    : notKnown('sharingNotAsked');
};
