import type { ExperimentAgreement } from '@kring/care-network';
import type { Barrier } from '../barrier.js';
import { pair, type Pairing } from '../pairing.js';
import { leastMinutesShared } from '../rules/time.js';
import { isBarrier } from '../rules/rule.js';
import { rules } from '../rules/rules.js';
import { scorePairing, type PairingScore } from '../score/score.js';
import type { Help } from '../situation/help.js';
import type { Prepared } from '../situation/prepared.js';
import { isRelated } from '../situation/related-help.js';
import type { Work } from '../situation/work.js';
import type { Unknown } from '../suggestion.js';

/**
 * One offer weighed against one need or task: a whole direct route, or the first half of a chain. The rules are asked
 * at once; the score only when someone looks, because most closed legs are counted and never shown.
 */
export class Leg {
  /** The least of what is left of the offer, what is left of the work and the time in common, in quarters. */
  readonly hoursPerWeek: number;
  private scored: PairingScore | null = null;

  constructor(
    private readonly pairing: Pairing,
    readonly barriers: readonly Barrier[],
    private readonly found: readonly Unknown[],
  ) {
    this.hoursPerWeek = hoursOf(pairing);
  }

  get help(): Help {
    return this.pairing.help;
  }

  get work(): Work {
    return this.pairing.work;
  }

  get opensWith(): ExperimentAgreement | null {
    return this.pairing.policy.opensWith;
  }

  get score(): PairingScore {
    this.scored ??= scorePairing(this.pairing);
    return this.scored;
  }

  /** Those of the rules, then those of the score. */
  get unknowns(): readonly Unknown[] {
    return [...this.found, ...this.score.unknowns];
  }
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
    for (const finding of rule(pairing)) {
      if (isBarrier(finding)) barriers.push(finding);
      else unknowns.push(finding);
    }
  }
  return new Leg(pairing, barriers, unknowns);
}

/** Nobody is proposed as the one who helps themselves. A client may free staff for their own need by a chain. */
const isOwnNeed = (prepared: Prepared, help: Help, { clientId }: Work): boolean =>
  clientId !== null && prepared.personOfClient.get(clientId) === help.person.id;

/** One offer and some work, weighed; `null` when they have nothing to do with each other. */
export const legOf = (prepared: Prepared, help: Help, work: Work): Leg | null =>
  isRelated(help, work) && !isOwnNeed(prepared, help, work) ? weigh(prepared, help, work) : null;

/** Every offer that has to do with some work, weighed; those without a skill of its kind only when asked for. */
export const legsOf = (prepared: Prepared, work: Work, includeUnrelated = false): readonly Leg[] =>
  (includeUnrelated ? prepared.help : prepared.relatedHelp(work))
    .filter((help) => !isOwnNeed(prepared, help, work))
    .map((help) => weigh(prepared, help, work));
