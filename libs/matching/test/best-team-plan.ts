import type { ClientId, NeedId, TeamId } from '@kring/care-network';
import { suggestionsForNeed, weighRoute, type Route } from '../src/index.js';
import type { Situation } from '../src/situation/situation.js';
import { longWait, teamGoals, type TeamPlanValues } from '../src/team-plan/index.js';

interface Way {
  readonly route: Route;
  /** Points without those for hours. */
  readonly points: number;
  readonly most: number;
}

const quartersIn = (hours: number): number => Math.floor(hours * 4);

const openNeeds = (situation: Situation) => situation.needs.filter(({ state }) => state === 'open');

/** All open routes with their score, as suggestions tell them, and how many quarters of an hour they could carry. */
function waysOf(situation: Situation): readonly Way[] {
  return openNeeds(situation).flatMap(({ id }) =>
    suggestionsForNeed(situation, id, { most: 1000 })
      .filter(({ barriers }) => barriers.length === 0)
      .map(({ route, parts }): Way => {
        const { offerId, needId } = route;
        const first =
          route.kind === 'direct' ? { offerId, needId } : { offerId, taskId: route.taskId, freesFor: [needId] };
        const weighed = weighRoute(situation, first);
        const most = 'leadsNowhere' in weighed ? 0 : quartersIn(weighed.mostHoursPerWeek);
        const points = parts.reduce((sum, part) => sum + (part.code === 'hours' ? 0 : part.points), 0);
        return { route, points, most };
      })
      .filter(({ most }) => most > 0),
  );
}

const plansOf = (ways: readonly Way[]): number => ways.reduce((count, { most }) => count * (most + 1), 1);

/** Whether every plan can be tried: few ways. */
export const isTiny = (situation: Situation): boolean => plansOf(waysOf(situation)) <= 2000;

/** What the best of all plans reaches, found by trying every one. Knows nothing of networks. `whole` needs get all from one helper or team, or nothing. */
export function bestByGoals(
  situation: Situation,
  teamIds: readonly TeamId[],
  turnOf: (clientId: ClientId | null) => number,
  whole: readonly NeedId[] = [],
): TeamPlanValues {
  const ways = waysOf(situation).filter(({ route }) =>
    situation.needs.some(({ id, teamId }) => id === route.needId && teamIds.includes(teamId)),
  );
  let best = valuesOf(situation, ways, [], turnOf);
  const counts: number[] = [];
  const tryFrom = (at: number): void => {
    if (at === ways.length) {
      const values =
        isPossible(situation, ways, counts) && isKeptWhole(situation, ways, { counts, whole })
          ? valuesOf(situation, ways, counts, turnOf)
          : best;
      if (isBetter(values, best)) best = values;
      return;
    }
    for (let count = 0; count <= (ways[at] as Way).most; count++) {
      counts[at] = count;
      tryFrom(at + 1);
    }
  };
  tryFrom(0);
  return best;
}

const near = 1e-9;

function isBetter(one: TeamPlanValues, other: TeamPlanValues): boolean {
  for (const goal of teamGoals) {
    const more = (one[goal] - other[goal]) * (goal === 'load' || goal === 'chains' ? -1 : 1);
    if (Math.abs(more) > near) return more > 0;
  }
  return false;
}

function isKeptWhole(
  situation: Situation,
  ways: readonly Way[],
  { counts, whole }: { readonly counts: readonly number[]; readonly whole: readonly NeedId[] },
): boolean {
  return whole.every((needId) => {
    const given = new Map<string, number>();
    for (const [at, { route }] of ways.entries()) {
      const from = route.kind === 'chain' ? 'staff' : route.offerId;
      const count = counts[at] ?? 0;
      if (route.needId === needId && count > 0) given.set(from, (given.get(from) ?? 0) + count);
    }
    const asked = quartersIn(situation.needs.find(({ id }) => id === needId)?.hoursPerWeek ?? 0);
    return given.size === 0 || (given.size === 1 && [...given.values()][0] === asked);
  });
}

function isPossible(situation: Situation, ways: readonly Way[], counts: readonly number[]): boolean {
  const used = new Map<string, number>();
  const use = (id: string, count: number) => used.set(id, (used.get(id) ?? 0) + count);
  for (const [at, { route }] of ways.entries()) {
    const count = counts[at] ?? 0;
    use(route.offerId, count);
    use(route.needId, count);
    if (route.kind === 'chain') use(route.taskId, count);
    use(`${route.offerId} ${route.kind === 'chain' ? route.taskId : route.needId}`, count);
  }
  const limits = [...situation.offers, ...situation.needs, ...situation.tasks];
  const pairs = ways.map(({ route, most }) => ({
    id: `${route.offerId} ${route.kind === 'chain' ? route.taskId : route.needId}`,
    most,
  }));
  return (
    limits.every(({ id, hoursPerWeek }) => (used.get(id) ?? 0) <= quartersIn(hoursPerWeek)) &&
    pairs.every(({ id, most }) => (used.get(id) ?? 0) <= most)
  );
}

function valuesOf(
  situation: Situation,
  ways: readonly Way[],
  counts: readonly number[],
  turnOf: (clientId: ClientId | null) => number,
): TeamPlanValues {
  const needs = new Map(situation.needs.map((need) => [need.id, need]));
  const personOf = new Map(situation.offers.map(({ id, personId }) => [id, personId]));
  const has = new Map(
    situation.helpers.map(({ person, agreedHoursPerWeek }) => [person.id, quartersIn(agreedHoursPerWeek)]),
  );
  const met = new Map<string, number>();
  let [waited, wishes, turns, shares, score, load, chains] = [0, 0, 0, 0, 0, 0, 0];
  for (const [at, { route, points }] of ways.entries()) {
    const need = needs.get(route.needId);
    const personId = personOf.get(route.offerId);
    if (need === undefined || personId === undefined) throw new Error('a way names what is there');
    const clientId = need.beneficiary.kind === 'client' ? need.beneficiary.clientId : null;
    for (let quarter = 0; quarter < (counts[at] ?? 0); quarter++) {
      met.set(need.id, (met.get(need.id) ?? 0) + 1);
      waited += turnOf(clientId) >= longWait ? 1 / 4 : 0;
      wishes += 1 / 4;
      turns += turnOf(clientId) / 4;
      shares += 1 / quartersIn(need.hoursPerWeek);
      score += points / 4;
      load += Math.min(9, Math.floor((has.get(personId) ?? 0) / 8)) / 4;
      chains += route.kind === 'chain' ? 1 / 4 : 0;
      has.set(personId, (has.get(personId) ?? 0) + 1);
    }
  }
  const isMet = ([id, quarters]: [string, number]) => quarters === 4 * (needs.get(id as NeedId)?.hoursPerWeek ?? 0);
  return { waited, met: [...met].filter(isMet).length, wishes, turns, shares, score, load, chains, stay: 0 };
}
