import type { Situation } from '@kring/matching';
import type { PlanSession } from './plan-session.js';

interface Kept {
  readonly session: PlanSession;
  readonly size: number;
  usedAt: number;
}

/** Offers times work in all sessions of a thread together: some hundreds of megabytes. One that is larger stands alone. */
const mostPairs = 2_000_000;
const mostSessions = 6;
/** A session that nobody asked anything for half an hour is let go. */
const longestIdleMs = 30 * 60_000;

export const sizeOf = ({ offers, needs, tasks }: Situation): number => offers.length * (needs.length + tasks.length);

/** The plans of one thread that stay ready for changes: bounded in number, size and age. The least used go first. */
export class PlanSessions {
  readonly #kept = new Map<string, Kept>();

  /** `now` is in milliseconds. */
  constructor(private readonly now: () => number) {}

  keep(jobId: string, session: PlanSession, size: number): void {
    this.#kept.set(jobId, { session, size, usedAt: this.now() });
    this.sweep();
  }

  /** `null` when it was let go, or never was. */
  find(jobId: string): PlanSession | null {
    const kept = this.#kept.get(jobId);
    if (!kept) return null;
    kept.usedAt = this.now();
    return kept.session;
  }

  forget(jobId: string): void {
    this.#kept.delete(jobId);
  }

  /** Lets go what is too old, and the least used of what is too much. */
  sweep(): void {
    const newestFirst = [...this.#kept].sort(([, one], [, other]) => other.usedAt - one.usedAt);
    let pairs = 0;
    for (const [index, [jobId, { size, usedAt }]] of newestFirst.entries()) {
      pairs += size;
      const isTooMuch = index >= mostSessions || (index > 0 && pairs > mostPairs);
      if (isTooMuch || this.now() - usedAt > longestIdleMs) this.#kept.delete(jobId);
    }
  }
}
