import type { ExperimentAgreement } from '@kring/care-network';
import type { Barrier } from '../barrier.js';
import { pair, type Pairing } from '../pairing.js';
import { leastMinutesShared } from '../rules/time.js';
import { rules } from '../rules/rules.js';
import { scorePairing } from '../score/score.js';
import type { Help } from '../situation/help.js';
import { isRelated, type Prepared } from '../situation/prepared.js';
import type { Work } from '../situation/work.js';
import type { ScorePart, Unknown } from '../suggestion.js';

/** One offer weighed against one need or task: a whole direct route, or the first half of a chain. */
export interface Leg {
  readonly help: Help;
  readonly work: Work;
  /** The least of what is left of the offer, what is left of the work and the time in common, in quarters. */
  readonly hoursPerWeek: number;
  readonly barriers: readonly Barrier[];
  readonly unknowns: readonly Unknown[];
  readonly parts: readonly ScorePart[];
  readonly points: number;
  readonly opensWith: ExperimentAgreement | null;
}

const downToQuarter = (hours: number): number => Math.floor(hours * 4) / 4;

/** Without any time in common the route is closed anyway; it then shows what it would give once the times are moved. */
function hoursOf({ help, work, minutesShared }: Pairing): number {
  const inCommon = minutesShared === null || minutesShared < leastMinutesShared ? Infinity : minutesShared / 60;
  return downToQuarter(Math.min(help.hoursLeft, work.hoursLeft, inCommon));
}

function weigh(prepared: Prepared, help: Help, work: Work): Leg {
  const pairing = pair(prepared, help, work);
  const barriers: Barrier[] = [];
  const unknowns: Unknown[] = [];
  for (const rule of rules) {
    for (const { barrier, unknown } of rule(pairing)) {
      if (barrier) barriers.push(barrier);
      if (unknown) unknowns.push(unknown);
    }
  }
  const { points, parts, unknowns: scoreUnknowns } = scorePairing(pairing);
  unknowns.push(...scoreUnknowns);
  const { opensWith } = pairing.policy;
  return { help, work, hoursPerWeek: hoursOf(pairing), barriers, unknowns, parts, points, opensWith };
}

/** Nobody is proposed as the one who helps themselves. A client may free staff for their own need by a chain. */
const isOwnNeed = (prepared: Prepared, help: Help, { clientId }: Work): boolean =>
  clientId !== null && prepared.personOfClient.get(clientId) === help.person.id;

/** One offer and some work, weighed; `null` when they have nothing to do with each other. */
export const legOf = (prepared: Prepared, help: Help, work: Work, includeUnrelated = false): Leg | null =>
  (includeUnrelated || isRelated(help, work)) && !isOwnNeed(prepared, help, work) ? weigh(prepared, help, work) : null;

/** Every offer that has to do with some work, weighed; those without a skill of its kind only when asked for. */
export const legsOf = (prepared: Prepared, work: Work, includeUnrelated = false): readonly Leg[] =>
  prepared.help.flatMap((help) => legOf(prepared, help, work, includeUnrelated) ?? []);
