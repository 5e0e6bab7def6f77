import type { Prover } from './highs-prover.js';

/** What ended a search before it was done. */
export type CutBy = 'clock' | 'work';

interface Allowed {
  readonly now: () => number;
  readonly prover?: Prover | undefined;
  readonly mostWork?: number | undefined;
}

/**
 * What proofs of one plan may take together. Work is the same on each computer, so that a plan that it ends is the same as well; the
 * clock is for a computer that is slow or busy, and what it ends is told.
 */
export class Meter {
  private leftWork: number;
  private readonly start: number;
  private wasLate = false;
  private wasTooMuch = false;

  constructor(
    private readonly allowed: Allowed,
    private readonly mostMs: number,
  ) {
    this.leftWork = allowed.mostWork ?? Infinity;
    this.start = allowed.now();
  }

  /** The clock before all: which plan it leaves is not the same on each computer. */
  get cutBy(): CutBy | null {
    if (this.wasLate) return 'clock';
    return this.wasTooMuch ? 'work' : null;
  }

  /** Milliseconds that are left; who finds none goes no further. */
  readonly leftMs = (): number => {
    const left = this.mostMs - (this.allowed.now() - this.start);
    if (left <= 0) this.wasLate = true;
    return left;
  };

  /** The prover, within what is left; `null` from it when nothing is. */
  get prover(): Prover | undefined {
    const { prover } = this.allowed;
    if (prover === undefined) return undefined;
    return (program, leftMs) => {
      if (this.leftWork <= 0) {
        this.wasTooMuch = true;
        return null;
      }
      const proof = prover(program, leftMs, this.leftWork);
      if (proof === null) return null;
      this.leftWork -= proof.work;
      if (proof.cutBy === 'clock') this.wasLate = true;
      if (proof.cutBy === 'work') this.wasTooMuch = true;
      return proof;
    };
  }
}
