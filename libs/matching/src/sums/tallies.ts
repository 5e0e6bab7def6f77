import type { Barrier } from '../barrier.js';
import type { Help } from '../situation/help.js';
import type { Work } from '../situation/work.js';
import type { HeldBack } from '../suggestion.js';

/** Who and what a barrier touches, each once. */
interface Touched {
  readonly offers: Set<Help>;
  readonly needs: Set<Work>;
}

export interface Tally {
  readonly barrier: Barrier;
  readonly alone: Touched;
  readonly inAll: Touched;
}

const none = (): Touched => ({ offers: new Set(), needs: new Set() });

function addTo(touched: Touched, offers: Iterable<Help>, needs: Iterable<Work>): void {
  for (const offer of offers) touched.offers.add(offer);
  for (const need of needs) touched.needs.add(need);
}

/** Barriers of one kind are one: two skills that lack are both `skillMissing`. Policies stand each for themselves. */
export const keyOf = ({ code, policyId }: Pick<Barrier, 'code' | 'policyId'>): string =>
  policyId === null ? code : `${code} ${policyId}`;

const hoursOf = (all: readonly { readonly hoursLeft: number }[]): number =>
  all.reduce((sum, { hoursLeft }) => sum + hoursLeft, 0);

/** Adds up routes: those without barriers show who does not wait, the others what each barrier holds back. */
export class Tallies {
  private readonly open = none();
  private readonly byKey = new Map<string, Tally>();

  /** Barriers that `looksPast` picks out are taken as if they were not there. */
  constructor(private readonly looksPast: (barrier: Barrier) => boolean = () => false) {}

  /** Notes that each of these offers reaches each of these needs by a route with exactly these barriers. */
  note(all: readonly Barrier[], offers: Iterable<Help>, needs: Iterable<Work>): void {
    const barriers = all.filter((barrier) => !this.looksPast(barrier));
    if (barriers.length === 0) addTo(this.open, offers, needs);
    const kinds = new Map(barriers.map((barrier) => [keyOf(barrier), barrier]));
    for (const [key, barrier] of kinds) {
      const tally = this.byKey.get(key) ?? { barrier, alone: none(), inAll: none() };
      this.byKey.set(key, tally);
      addTo(tally.inAll, offers, needs);
      if (kinds.size === 1) addTo(tally.alone, offers, needs);
    }
  }

  all(): readonly Tally[] {
    return [...this.byKey.values()];
  }

  /** Counted without the offers and needs that have an open route somewhere. */
  heldBack(touched: Touched): HeldBack {
    const offers = [...touched.offers].filter((offer) => !this.open.offers.has(offer));
    const needs = [...touched.needs].filter((need) => !this.open.needs.has(need));
    return {
      offers: offers.length,
      offeredHoursPerWeek: hoursOf(offers),
      needs: needs.length,
      neededHoursPerWeek: hoursOf(needs),
    };
  }
}
