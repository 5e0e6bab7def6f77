import type { TaskPolicyId } from '@kring/care-network';
import type { Barrier, BarrierCode, Facts, Mover, RemedyCode } from '../barrier.js';
import type { Leg } from '../routes/leg.js';
import type { StaffSide } from '../routes/staff-side.js';

/** One thing that someone does, and that may lift more than one barrier: a talk, a certificate, an experiment. */
export interface Remedy {
  readonly code: RemedyCode;
  readonly mover: Mover;
  /** Set when it is about a policy, else `null`. */
  readonly policyId: TaskPolicyId | null;
  /** Those of the first barrier that it lifts. */
  readonly facts: Facts;
}

/** A remedy with the barriers of the route that it lifts. */
export interface Step extends Remedy {
  readonly lifts: readonly Barrier[];
}

/** A remedy with what makes it one with others: the same talk with the same helper is one talk. */
export interface Means {
  readonly key: string;
  readonly remedy: Remedy;
}

/** Ways to lift a barrier; one of them is enough. Empty for what is respected. */
export type Ways = readonly Means[];

/** Beside the remedy that a barrier names: the helper may also be asked for another time, or whether to come farther. */
const alsoByAsking: ReadonlySet<BarrierCode> = new Set(['noCommonTime', 'tooFar']);

/** Who or what a remedy is about, so that it is one with its like. */
function about(code: RemedyCode, { policyId, facts, at }: Barrier, { help, work }: Pick<Leg, 'help' | 'work'>): string {
  switch (code) {
    case 'proposeExperiment':
    case 'decideOnExperiment':
    case 'awaitStart':
      return `${policyId ?? ''} ${work.teamId}`;
    case 'reviewPolicy':
    case 'renegotiateContract':
      return policyId ?? '';
    case 'askConsent':
    case 'applyForCertificate':
    case 'renewCertificate':
      return help.person.id;
    case 'learnSkill':
    case 'findSharedLanguage':
      return `${help.person.id} ${String(facts['asked'])}`;
    case 'askHelper':
    case 'resumeOffer':
    case 'confirmOffer':
      return help.offer.id;
    case 'askClient':
      return `${help.person.id} ${work.clientId ?? ''}`;
    case 'moveTime':
    case 'arrangeTransport':
    case 'talkFirst':
    case 'awaitAnswer':
    case 'handOverTask':
    case 'respect':
      return `${help.offer.id} ${work.id} ${at}`;
  }
}

const means = (barrier: Barrier, code: RemedyCode, mover: Mover, ends: Pick<Leg, 'help' | 'work'>): Means => ({
  key: `${code} ${about(code, barrier, ends)}`,
  remedy: { code, mover, policyId: barrier.policyId, facts: barrier.facts },
});

/**
 * The ways to lift one barrier. What is respected has none. A need for staff is not opened to others by handing over a
 * task: that is a route of its own, a chain.
 */
export function waysOut(barrier: Barrier, ends: Pick<Leg, 'help' | 'work'>): Ways {
  if (barrier.remedy === 'respect' || barrier.remedy === 'handOverTask') return [];
  const named = means(barrier, barrier.remedy, barrier.mover, ends);
  return alsoByAsking.has(barrier.code) ? [named, means(barrier, 'askHelper', 'helper', ends)] : [named];
}

/** A barrier of a route with the ways to lift it. */
export interface Choice {
  readonly barrier: Barrier;
  readonly ways: Ways;
}

/** The barriers of a route as choices: of each one way must be done. `null` when something is respected. */
export function choicesOf(leg: Leg, staff: StaffSide | null): readonly Choice[] | null {
  const choice = (ends: Pick<Leg, 'help' | 'work'>) => (barrier: Barrier) => ({
    barrier,
    ways: waysOut(barrier, ends),
  });
  const atNeed = staff === null ? [] : staff.barriers.map(choice({ help: leg.help, work: staff.need }));
  const choices = [...leg.barriers.map(choice(leg)), ...atNeed];
  return choices.some(({ ways }) => ways.length === 0) ? null : choices;
}
