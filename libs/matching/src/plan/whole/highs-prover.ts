import type { Highs } from 'highs';
import { loadHighs } from './load-highs.js';
import type { Program } from './program.js';

/** What a program was proven to be worth at most, and the best values found, if any. */
export interface Proof {
  readonly bound: number;
  readonly values: Float64Array | null;
  /** What the proof took: steps of the simplex method times the rows of the program, in thousands. The same on each computer. */
  readonly work: number;
  /** What ended it before it was proven. */
  readonly cutBy: 'clock' | 'work' | null;
}

/**
 * Solves a program to proven optimality, or until no time is left, or no work; `leftMs` tells how many milliseconds there still
 * are, `mostWork` is as `Proof.work`. Unless time ends it, equal programs give equal proofs. `null` when it cannot say anything.
 */
export type Prover = (program: Program, leftMs: () => number, mostWork?: number) => Proof | null;

/**
 * HiGHS as a prover. Its proofs hold within its tolerances (1e-6 for feasibility, 1e-7 for prices); worths up to 1e9 are told
 * apart by single points.
 */
export async function loadProver(): Promise<Prover> {
  const highs = await loadHighs();
  return (program, leftMs, mostWork = Infinity) => prove(highs, program, { leftMs, mostWork });
}

/** It does not look at the clock while it simplifies a program, which takes minutes beyond this many columns. */
const mostToPresolve = 30_000;

/** It takes no infinite number of seconds. */
const longestSeconds = 1e6;

const options = { output_flag: false, random_seed: 0, mip_rel_gap: 0, mip_abs_gap: 0.9 };

interface Limits {
  readonly leftMs: () => number;
  readonly mostWork: number;
}

function prove(highs: Highs, program: Program, limits: Limits): Proof | null {
  const { leftMs } = limits;
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
        const watch = new Watch(rowMost.length, limits);
        model.run({ [callbackType.simplexInterrupt]: watch.look, [callbackType.mipInterrupt]: watch.look });
        const bound = Number(model.info.get('mip_dual_bound'));
        const hasValues = Number.isFinite(model.getObjectiveValue()) && model.info.get('primal_solution_status') === 2;
        const isOptimal = model.getModelStatus() === modelStatus.optimal;
        const found = hasValues ? Float64Array.from(model.getSolution().colValue) : null;
        const told = { bound: isOptimal || Number.isFinite(bound) ? bound : Infinity, values: found };
        const isLate = model.getModelStatus() === modelStatus.timeLimit;
        return { ...told, work: watch.work, cutBy: isOptimal ? null : isLate ? 'clock' : watch.cutBy };
      },
    );
  } catch (error) {
    if (error instanceof Error && error.name === 'RuntimeError') return null;
    throw error;
  }
}

interface Look {
  readonly data: { readonly simplex_iteration_count?: number; readonly mip_total_lp_iterations?: bigint };
  interrupt(): void;
}

/** Counts what a proof takes, and ends it when it is too much. */
class Watch {
  private steps = 0;
  private stepsNow = 0;
  cutBy: 'clock' | 'work' | null = null;

  constructor(
    private readonly rows: number,
    private readonly limits: Limits,
  ) {}

  get work(): number {
    return ((this.steps + this.stepsNow) * this.rows) / 1000;
  }

  readonly look = (event: Look): undefined => {
    const { data } = event;
    if (data.mip_total_lp_iterations !== undefined) {
      this.steps = Math.max(this.steps, Number(data.mip_total_lp_iterations));
      this.stepsNow = 0;
    } else this.stepsNow = data.simplex_iteration_count ?? 0;
    this.cutBy ??= this.work > this.limits.mostWork ? 'work' : this.limits.leftMs() < 0 ? 'clock' : null;
    if (this.cutBy !== null) event.interrupt();
  };
}
