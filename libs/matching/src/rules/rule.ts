import type { Barrier, Facts } from '../barrier.js';
import type { Pairing } from '../pairing.js';
import type { Unknown, UnknownCode } from '../suggestion.js';

/** What one rule has to say of one pairing: something that stands in the way, or something that is not known. */
export type Finding = Barrier | Unknown;

export const isBarrier = (finding: Finding): finding is Barrier => 'mover' in finding;

/**
 * One reason why an offer may not meet a need; an empty list is a yes. Rules do not know of each other and all of them
 * are asked, so that a helper hears everything at once and not one refusal after another.
 */
export type Rule = (pairing: Pairing) => readonly Finding[];

/** Nothing stands in the way as far as this rule goes. */
export const yes: readonly Finding[] = [];

export const closed = (
  { work }: Pairing,
  code: Barrier['code'],
  way: Pick<Barrier, 'mover' | 'remedy'>,
  facts: Facts = {},
): readonly Finding[] => [{ code, mover: way.mover, remedy: way.remedy, facts, policyId: null, at: work.at }];

export const notKnown = (code: UnknownCode, facts: Facts = {}): readonly Finding[] => [{ code, facts }];
