import type { PersonId, Tie } from '@kring/care-network';
import type { Pairing } from '../pairing.js';
import type { HelpedWhen } from '../situation/continuity.js';
import { halfFor, scored, type ScoredPart } from './scored-part.js';
import { weights } from './weights.js';

export const pointsOfHelped: Readonly<Record<HelpedWhen, number>> = { now: weights.continuity, before: 3 };

/** A face that is known: who helps this client (or this team, for its own work) now or did so before. */
export function continuityPart({ help: { helped }, work: { clientId, teamId } }: Pairing): ScoredPart {
  const when = clientId === null ? helped.teams.get(teamId) : helped.clients.get(clientId);
  return when === undefined ? scored('continuity', 0) : scored('continuity', pointsOfHelped[when], { when });
}

/** Whether a tie says that the client gives this person something; `null` when no support was named at all. */
export function clientGives(tie: Tie, helper: PersonId): boolean | null {
  if (tie.supportGiven.length + tie.supportReceived.length === 0) return null;
  return (tie.from === helper ? tie.supportReceived : tie.supportGiven).length > 0;
}

/** Help that goes both ways lasts: the client gives this person something too, or the helper is a client as well. */
export function reciprocityPart({ help: { isClient, person }, tie }: Pairing): ScoredPart {
  if (isClient) return scored('reciprocity', weights.reciprocity, { from: 'care' });
  if (tie === null) return scored('reciprocity', 0);
  const gives = clientGives(tie, person.id);
  if (gives === null) return halfFor('reciprocity', { code: 'supportNotRecorded', facts: {} });
  return gives ? scored('reciprocity', weights.reciprocity, { from: 'client' }) : scored('reciprocity', 0);
}
