import type { NeedId, OfferId } from '@kring/care-network';
import { bestFirst, chainCandidate, directCandidate, type Candidate } from '../routes/candidate.js';
import { legOf, legsOf } from '../routes/leg.js';
import { staffSide, tasksOf } from '../routes/staff-side.js';
import { writeOut } from '../routes/write-out.js';
import type { Help } from '../situation/help.js';
import { preparedFor, type Prepared } from '../situation/prepared.js';
import type { Situation } from '../situation/situation.js';
import type { Work } from '../situation/work.js';
import type { Suggestion } from '../suggestion.js';
import { choicesOf, type Choice, type Means, type Step } from './remedy.js';
import { asksLess, lighterFirst, opens, smallestSet } from './smallest-set.js';

/** The least that has to be done before something can be proposed. */
export interface WayOut {
  /** Nothing when a route is open already. */
  readonly remedies: readonly Step[];
  /** The best of the routes that it opens. */
  readonly suggestion: Suggestion;
  /** All routes to this need, or of this offer, that stand open once it is done: one experiment may open many. */
  readonly routes: number;
}

interface Liftable {
  readonly candidate: Candidate;
  readonly choices: readonly Choice[];
}

const liftable = (candidate: Candidate): readonly Liftable[] => {
  const choices = choicesOf(candidate.leg, candidate.staff);
  return choices === null ? [] : [{ candidate, choices }];
};

const waysOf = ({ choices }: Liftable) => choices.map(({ ways }) => ways);

interface Opened {
  readonly set: readonly Means[];
  readonly of: Liftable;
}

/** What asks least first; of what asks as much what brings most: hours that are known of, then the score. */
const leastFirst = (one: Opened, other: Opened): number =>
  asksLess(one.set, other.set) ||
  other.of.candidate.hoursPerWeek - one.of.candidate.hoursPerWeek ||
  other.of.candidate.score - one.of.candidate.score ||
  lighterFirst(one.set, other.set);

/** The lightest set over all routes. */
function lightest(routes: readonly Liftable[]): Opened | null {
  let best: Opened | null = null;
  for (const of of routes) {
    const opened = { set: smallestSet(waysOf(of)), of };
    if (best === null || leastFirst(opened, best) < 0) best = opened;
  }
  return best;
}

function wayOut(candidates: readonly Candidate[]): WayOut | null {
  const routes = candidates.flatMap(liftable);
  const best = lightest(routes);
  if (best === null) return null;
  const done = new Set(best.set.map(({ key }) => key));
  const opened = routes.filter((route) => opens(done, waysOf(route)));
  const [shown = best.of] = [...opened].sort(
    ({ candidate: one }, { candidate: other }) => other.score - one.score || bestFirst(one, other),
  );
  return {
    remedies: best.set.map((means) => stepOf(means, shown)),
    suggestion: writeOut(shown.candidate),
    routes: opened.length,
  };
}

/** A remedy as it is told beside the route that is shown. Each is needed there: with one less, a smaller set would open it. */
function stepOf({ key, remedy }: Means, { choices }: Liftable): Step {
  const here = choices.filter(({ ways }) => ways.some((way) => way.key === key));
  const same = here.flatMap(({ ways }) => ways).find((way) => way.key === key);
  return { ...(same?.remedy ?? remedy), lifts: here.map(({ barrier }) => barrier) };
}

function routesToNeed(prepared: Prepared, need: Work): readonly Candidate[] {
  const direct = legsOf(prepared, need).map(directCandidate);
  const staff = staffSide(prepared, need);
  if (staff === null) return direct;
  const links = tasksOf(prepared, need.teamId).flatMap((task) => legsOf(prepared, task));
  return [...direct, ...links.map((leg) => chainCandidate(leg, staff))];
}

function routesOfOffer(prepared: Prepared, help: Help): readonly Candidate[] {
  const direct = prepared.needs.flatMap((need) => legOf(prepared, help, need) ?? []).map(directCandidate);
  const chains = [...prepared.tasksOfTeam].flatMap(([teamId, tasks]) => {
    const links = tasks.flatMap((task) => legOf(prepared, help, task) ?? []);
    const sides = (prepared.needsOfTeam.get(teamId) ?? []).flatMap((need) => staffSide(prepared, need) ?? []);
    return links.flatMap((leg) => sides.map((side) => chainCandidate(leg, side)));
  });
  return [...direct, ...chains];
}

/**
 * The fewest remedies that open some route to a need, over all offers and over chains; of as many those with the least
 * heavy movers, and of those what brings most hours. `null` when the need is not open, nobody has a skill of its kind, or all that stands in the way is respected.
 */
export function wayOutForNeed(situation: Situation, needId: NeedId): WayOut | null {
  const prepared = preparedFor(situation);
  const need = prepared.needById.get(needId);
  return need ? wayOut(routesToNeed(prepared, need)) : null;
}

/** As `wayOutForNeed`, for an offer: over all needs, and over the tasks that it could take over. */
export function wayOutForOffer(situation: Situation, offerId: OfferId): WayOut | null {
  const prepared = preparedFor(situation);
  const help = prepared.helpByOffer.get(offerId);
  return help ? wayOut(routesOfOffer(prepared, help)) : null;
}
