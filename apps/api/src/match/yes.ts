import type { Permit } from '@kring/access';
import type { AgreementId, Match, NeedId, Period, WeeklyTime } from '@kring/care-network';
import { weighRoute, type WeighedRoute } from '@kring/matching';
import {
  agreedHoursForNeed,
  findNeeds,
  findOffers,
  findTasks,
  loadSituation,
  markNeedMet,
  newId,
  sealMatch,
  type GraphTransaction,
  type TeamMatch,
} from '@kring/store';
import type { Write } from '../store/writes.js';
import { agreedTimes } from './agreed-times.js';
import { routeOf } from './proposal.js';

/**
 * Weighs the route of a match as things stand now, as if it had not been proposed yet. Of a chain whose freed hours
 * have nowhere to go any more, what the helper does still holds.
 */
export async function weighAgain(
  { tx, today }: Write,
  permit: Permit,
  { match, teamId }: TeamMatch,
): Promise<WeighedRoute> {
  const situation = await loadSituation(tx, permit, { teamIds: [teamId], today });
  const matches = situation.matches.filter(({ id }) => id !== match.id);
  const now = { ...situation, matches };
  const weighed = weighRoute(now, routeOf(match));
  const freedForNothing = 'leadsNowhere' in weighed && weighed.leadsNowhere === 'freesFor';
  return freedForNothing ? weighRoute(now, routeOf({ ...match, freesFor: null })) : weighed;
}

/** Writes the agreement of a match that was accepted just now, and meets the need when its hours are covered. */
export async function sealYes(write: Write, permit: Permit, match: Match, period: Period): Promise<void> {
  const { tx } = write;
  const times = agreedTimes(await timesOffered(tx, permit, match), await timesAsked(tx, permit, match));
  const { id: matchId, hoursPerWeek } = match;
  await sealMatch(tx, permit, { id: newId<AgreementId>(), matchId, hoursPerWeek, times, period });
  const needId = match.target.kind === 'need' ? match.target.needId : match.freesFor;
  if (needId !== null) await meetWhenCovered(write, permit, { match, needId });
}

async function meetWhenCovered(
  { tx, today }: Write,
  permit: Permit,
  { match, needId }: { readonly match: Match; readonly needId: NeedId },
): Promise<void> {
  const [need] = await findNeeds(tx, permit, [needId]);
  const agreed = await agreedHoursForNeed(tx, permit, { matchId: match.id, needId, today });
  if (need && agreed >= need.hoursPerWeek) await markNeedMet(tx, permit, { matchId: match.id, needId });
}

async function timesOffered(tx: GraphTransaction, permit: Permit, { offerId }: Match): Promise<readonly WeeklyTime[]> {
  const [offer] = await findOffers(tx, permit, [offerId]);
  return offer?.times ?? [];
}

async function timesAsked(tx: GraphTransaction, permit: Permit, { target }: Match): Promise<readonly WeeklyTime[]> {
  const [work] = await (target.kind === 'need'
    ? findNeeds(tx, permit, [target.needId])
    : findTasks(tx, permit, [target.taskId]));
  return work?.times ?? [];
}
