import type { ClientId, TeamId, Tie } from '@kring/care-network';
import { byId } from './grouped.js';
import type { Helper, SituationClient } from './situation.js';

/** A tie that was not placed in a ring counts as the farthest, for choosing the closest one only. */
const farthest = 5;
const ringOf = (tie: Tie): number => tie.ring ?? farthest;

export interface TiesOfHelper {
  readonly tieWithClient: ReadonlyMap<ClientId, Tie>;
  readonly closestInTeam: ReadonlyMap<TeamId, Tie>;
}

const joins = (tie: Tie, helper: Helper, client: SituationClient): boolean =>
  (tie.from === client.personId && tie.to === helper.person.id) ||
  (tie.to === client.personId && tie.from === helper.person.id);

/** The helper's ties with the clients of this situation; ties with others and among others are passed over. */
export function tiesOf(helper: Helper, clients: ReadonlyMap<ClientId, SituationClient>): TiesOfHelper {
  const tieWithClient = new Map<ClientId, Tie>();
  const closestInTeam = new Map<TeamId, Tie>();
  for (const tie of byId(helper.ties)) {
    const client = clients.get(tie.clientId);
    if (!client || !joins(tie, helper, client)) continue;
    if (!tieWithClient.has(client.clientId)) tieWithClient.set(client.clientId, tie);
    const closest = closestInTeam.get(client.teamId);
    if (!closest || ringOf(tie) < ringOf(closest)) closestInTeam.set(client.teamId, tie);
  }
  return { tieWithClient, closestInTeam };
}
