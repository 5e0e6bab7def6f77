import type { Highs } from 'highs';
import { loadHighs } from './load-highs.js';
import type { Program } from './program.js';

/** What a program was proven to be worth at most, and the best values found, if any. */
export interface Proof {
  readonly bound: number;
  readonly values: Float64Array | null;
}

/**
 * Solves a program to proven optimality, or until no time is left; `leftMs` tells how many milliseconds there still are. `null`
 * when it cannot say anything.
 */
export type Prover = (program: Program, leftMs: () => number) => Proof | null;

/**
 * HiGHS as a prover. Its proofs hold within its tolerances (1e-6 for feasibility, 1e-7 for prices); worths up to 1e9 are told
 * apart by single points.
 */
export async function loadProver(): Promise<Prover> {
  const highs = await loadHighs();
  return (program, leftMs) => prove(highs, program, leftMs);
}

/** It does not look at the clock while it simplifies a program, which takes minutes beyond this many columns. */
const mostToPresolve = 30_000;

/** It takes no infinite number of seconds. */
const longestSeconds = 1e6;

const options = { output_flag: false, random_seed: 0, mip_rel_gap: 0, mip_abs_gap: 0.9 };

function prove(highs: Highs, program: Program, leftMs: () => number): Proof | null {
  const { variableType, objectiveSense, callbackType, modelStatus } = highs.constants;
  const { worth, most, start, isWhole, rowLeast, rowMost, starts, rows, values } = program;
  try {
    return highs.withModel(
      {
        numCols: worth.length,
        numRows: rowMost.length,
        sense: objectiveSense.maximize,
        colCost: worth,
        colLower: new Float64Array(worth.length),
        colUpper: most,
        rowLower: rowLeast,
        rowUpper: rowMost,
        matrix: { format: 'csc', numRows: rowMost.length, numCols: worth.length, starts, indices: rows, values },
        integrality: Int32Array.from(isWhole, (whole) => (whole ? variableType.integer : variableType.continuous)),
      },
      (model) => {
        model.options.set(options);
        model.options.set({
          time_limit: Math.min(longestSeconds, Math.max(0, leftMs()) / 1000),
          presolve: worth.length > mostToPresolve ? 'off' : 'choose',
        });
        model.setSolution({ colValue: start });
        const look = (event: { interrupt(): void }) => (leftMs() < 0 ? event.interrupt() : undefined) as undefined;
        model.run({ [callbackType.simplexInterrupt]: look, [callbackType.mipInterrupt]: look });
        const bound = Number(model.info.get('mip_dual_bound'));
        const hasValues = Number.isFinite(model.getObjectiveValue()) && model.info.get('primal_solution_status') === 2;
        const isOptimal = model.getModelStatus() === modelStatus.optimal;
        const found = hasValues ? Float64Array.from(model.getSolution().colValue) : null;
        return { bound: isOptimal || Number.isFinite(bound) ? bound : Infinity, values: found };
      },
    );
  } catch (error) {
    if (error instanceof Error && error.name === 'RuntimeError') return null;
    throw error;
  }
}
