import { loadProver, rememberingProver, type Prover } from '@kring/matching';

/** Each plan has at most so many milliseconds to prove what is whole: how many needs are met, and needs that one offer meets. */
const timeLimitMs = 5000;

let prover: Prover | null = null;

/** Loads what proves plans; a thread does so before its first plan. What it has proven before it knows again. */
export async function getReadyToProve(): Promise<void> {
  prover ??= rememberingProver(await loadProver());
}

/** Without `getReadyToProve` plans are made as well, and proven less far. */
export const planOptions = {
  now: () => performance.now(),
  timeLimitMs,
  get prover(): Prover | undefined {
    return prover ?? undefined;
  },
};
