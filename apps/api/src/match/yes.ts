import type { Permit } from '@kring/access';
import type { AgreementId, Match, NeedId, Period, WeeklyTime } from '@kring/care-network';
import { weighRoute, type WeighedRoute } from '@kring/matching';
import {
  agreedHoursForNeed,
  findNeeds,
  findOffers,
  findTasks,
  keepChainHours,
  loadSituation,
  markNeedMet,
  newId,
  sealMatch,
  type GraphTransaction,
  type TeamMatch,
} from '@kring/store';
import type { Write } from '../store/writes.js';
import { agreedTimes } from './agreed-times.js';
import { routeOf, settledBy } from './proposal.js';
import { teamsOfChain } from './teams-of-chain.js';

/**
 * Weighs the route of a match as things stand now, as if it had not been proposed yet. Of a chain, steps
 * that cannot be taken any more and freed hours that have nowhere to go are left out: what the helper does still holds.
 */
export async function weighAgain(
  { tx, today }: Write,
  permit: Permit,
  { match, teamId }: TeamMatch,
): Promise<WeighedRoute> {
  const teamIds = await teamsOfChain(tx, permit, teamId, match.handovers);
  const situation = await loadSituation(tx, permit, { teamIds, today });
  const matches = situation.matches.filter(({ id }) => id !== match.id);
  const now = { ...situation, matches };
  let { freesFor, handovers } = match;
  for (;;) {
    const weighed = weighRoute(now, routeOf({ ...match, freesFor, handovers }));
    if (!('leadsNowhere' in weighed)) return weighed;
    const gone = weighed;
    if (gone.leadsNowhere === 'freesFor') freesFor = freesFor.filter(({ needId }) => needId !== gone.needId);
    else if (gone.leadsNowhere === 'handovers') handovers = handovers.filter(({ taskId }) => taskId !== gone.taskId);
    else return weighed;
  }
}

/** Writes the agreement of a match that was accepted just now, and meets each need whose hours are covered. */
export async function sealYes(
  write: Write,
  permit: Permit,
  match: Match,
  { period, weighed }: { readonly period: Period; readonly weighed: WeighedRoute },
): Promise<void> {
  const { tx } = write;
  const times = agreedTimes(await timesOffered(tx, permit, match), await timesAsked(tx, permit, match));
  const { id: matchId, hoursPerWeek } = match;
  const still = 'freed' in weighed ? settledBy(weighed, match) : { freesFor: [], handovers: [] };
  if (match.freesFor.length + match.handovers.length > 0) await keepChainHours(tx, permit, matchId, still);
  await sealMatch(tx, permit, { id: newId<AgreementId>(), matchId, hoursPerWeek, times, period });
  const needIds = match.target.kind === 'need' ? [match.target.needId] : still.freesFor.map(({ needId }) => needId);
  for (const needId of needIds) await meetWhenCovered(write, permit, { match, needId });
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
