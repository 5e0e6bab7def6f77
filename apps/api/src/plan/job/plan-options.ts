import { loadProver, rememberingProver, type Prover } from '@kring/matching';

/**
 * How much work each plan may take to prove how many needs are met, which are best met, and needs that one offer meets: some five to
 * eight seconds. It is the same on each computer, so that one question has one plan.
 */
const mostWork = 8000;

/** Milliseconds after which a slow or busy computer ends it all the same; the proof tells so. */
const timeLimitMs = 20_000;

let prover: Prover | null = null;

/** Loads what proves plans; a thread does so before its first plan. What it has proven before it knows again. */
export async function getReadyToProve(): Promise<void> {
  prover ??= rememberingProver(await loadProver());
}

/** Without `getReadyToProve` plans are made as well, and proven less far. */
export const planOptions = {
  now: () => performance.now(),
  timeLimitMs,
  mostWork,
  get prover(): Prover | undefined {
    return prover ?? undefined;
  },
};
