import type { Barrier } from '../barrier.js';
import type { Leg } from '../routes/leg.js';
import type { StaffSide } from '../routes/staff-side.js';
import { compareText, grouped } from '../situation/grouped.js';
import type { BarrierSum } from '../suggestion.js';
import { keyOf, type Tallies, type Tally } from './tallies.js';

/** One text for one set of barriers, so that routes with the same ones are added up together. */
const signature = ({ barriers }: { readonly barriers: readonly Barrier[] }): string => barriers.map(keyOf).join('|');

/** Adds up the offers that meet a need directly. */
export function noteDirect(tallies: Tallies, legs: readonly Leg[]): void {
  for (const { barriers, help, work } of legs) tallies.note(barriers, [help], [work]);
}

/** Every link makes a chain with every need that staff may meet: groups of alike links meet groups of alike needs. */
export function noteChains(tallies: Tallies, links: readonly Leg[], sides: readonly StaffSide[]): void {
  const groupsOfSides = [...grouped(sides, signature).values()];
  for (const alikeLinks of grouped(links, signature).values()) {
    for (const alikeSides of groupsOfSides) {
      tallies.note(
        [...(alikeLinks[0]?.barriers ?? []), ...(alikeSides[0]?.barriers ?? [])],
        alikeLinks.map(({ help }) => help),
        alikeSides.map(({ need }) => need),
      );
    }
  }
}

function sumOf({ barrier, alone, inAll }: Tally, tallies: Tallies): BarrierSum {
  const { code, policyId, mover, remedy, facts } = barrier;
  return {
    code,
    policyId,
    mover,
    remedy,
    facts: policyId === null ? {} : facts,
    alone: tallies.heldBack(alone),
    inAll: tallies.heldBack(inAll),
  };
}

const mostHeldBackFirst = (one: BarrierSum, other: BarrierSum): number =>
  other.alone.offeredHoursPerWeek - one.alone.offeredHoursPerWeek ||
  other.inAll.offeredHoursPerWeek - one.inAll.offeredHoursPerWeek ||
  other.inAll.neededHoursPerWeek - one.inAll.neededHoursPerWeek ||
  compareText(keyOf(one), keyOf(other));

/** Which barrier holds back how much, most first. A barrier that keeps nobody waiting is left out. */
export const barrierSums = (tallies: Tallies): readonly BarrierSum[] =>
  tallies
    .all()
    .map((tally) => sumOf(tally, tallies))
    .filter(({ inAll }) => inAll.offers > 0 || inAll.needs > 0)
    .sort(mostHeldBackFirst);
