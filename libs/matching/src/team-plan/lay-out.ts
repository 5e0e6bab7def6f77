import { readPlan, type PlanNetwork } from '../plan/network.js';
import type { TeamProblem } from './model.js';
import { arcKey } from './ways/problem-names.js';

/** Lays a problem out as a network. Its scores go past the limit of a plan problem: they are put in after it is checked. */
export function layOut({ offers, needs, tasks, arcs }: TeamProblem): PlanNetwork {
  const target = ({ to, toNeed }: { readonly to: string; readonly toNeed: boolean }) =>
    toNeed ? { need: to } : { task: to };
  const all = [...arcs.values()];
  const reading = readPlan({
    offers: [...offers].map(([id, hours]) => ({ id, hours })),
    needs: [...needs].map(([id, { hours, whole }]) => ({ id, hours, whole })),
    tasks: [...tasks].map(([id, task]) => ({ id, ...task })),
    matches: all.filter(({ fromOffer }) => fromOffer).map((arc) => ({ offer: arc.from, score: 0, ...target(arc) })),
    freed: all.filter(({ fromOffer }) => !fromOffer).map((arc) => ({ pool: arc.from, score: 0, ...target(arc) })),
  });
  if ('issues' in reading) throw new Error(`plan problem: ${reading.issues.map(({ code }) => code).join(' ')}`);
  const { network } = reading;
  const { names, tail, head, score } = network;
  for (let arc = 0; arc < network.arcs; arc++) {
    const [from, to] = [names.at(tail[arc]!)!, names.at(head[arc]!)!];
    score[arc] = from === to ? 0 : (arcs.get(arcKey(from, to))?.score ?? 0);
  }
  return network;
}
