import { assertNever } from '@kring/care-network';
import type { Pairing } from '../pairing.js';
import { closed, yes, type Rule } from './rule.js';

function isMeantFor({ help: { offer }, work }: Pairing): boolean {
  switch (offer.audience.kind) {
    case 'anyone':
      return true;
    case 'team':
      return offer.audience.teamId === work.teamId;
    case 'client':
      return offer.audience.clientId === work.clientId;
    default:
      return assertNever(offer.audience);
  }
}

/** An offer for one client is not spent on others, nor on the team's own work, before the helper was asked. */
export const audience: Rule = (pairing) =>
  isMeantFor(pairing)
    ? yes
    : closed(
        pairing,
        'meantForOthers',
        { mover: 'helper', remedy: 'askHelper' },
        { audience: pairing.help.offer.audience.kind },
      );
