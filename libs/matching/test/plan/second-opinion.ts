import { loadHighs } from '../../src/plan/whole/load-highs.js';

/** Its usual tolerance of a millionth is more than an hour where a need has millions of them. */
const tight = { mip_feasibility_tolerance: 1e-9, primal_feasibility_tolerance: 1e-9 };
const options = { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5, ...tight };

/** HiGHS on an LP file of a problem in which to do nothing is always a plan: the proven worth of the best one, in whole points. */
export async function loadSecondOpinion(): Promise<(text: string) => number> {
  const highs = await loadHighs();
  return (text) => {
    const ask = (presolve: 'choose' | 'off') => highs.solve(text, { ...options, presolve });
    const first = ask('choose');
    // Where its presolve calls a problem with millions of hours infeasible, it is asked without.
    const { Status, ObjectiveValue } = first.Status === 'Infeasible' ? ask('off') : first;
    if (Status !== 'Optimal') throw new Error(`no opinion: ${Status}`);
    return Math.round(ObjectiveValue);
  };
}
