import { closed, yes, type Rule } from './rule.js';

/**
 * A recorded concern closes the client's needs to that person, and also the work of the team itself, where the two would
 * meet. Nobody is asked to lift it here. It carries no facts: whoever reads a suggestion learns nothing of the concern.
 */
export const safeguarding: Rule = (pairing) => {
  const { everywhere, clients, teams } = pairing.help.concern;
  const { clientId, teamId } = pairing.work;
  const stands = everywhere || (clientId === null ? teams.has(teamId) : clients.has(clientId));
  return stands ? closed(pairing, 'safeguarding', { mover: 'nobody', remedy: 'respect' }) : yes;
};
