import type { Flow } from './flow.js';
import { settleWork } from './settle-work.js';
import type { View } from './view.js';

interface Mover {
  /** Gives false when it took more than so much work; the flow is of no use then. */
  run(epsilon: number, mostWork?: number): boolean;
}

/** One solver for both views. */
export class BothViews {
  private backward: Mover | null = null;
  private readonly forward: Mover;

  constructor(
    private readonly flow: Flow,
    private readonly mover: new (flow: Flow, view: View) => Mover,
  ) {
    this.forward = new mover(flow, flow.forward);
  }

  settleAndRun(epsilon: number, mostWork = Infinity): boolean {
    this.flow.settle(epsilon);
    return this.run(epsilon, mostWork);
  }

  /** As `settleAndRun`, but first what work lacks. */
  settleWorkAndRun(epsilon: number): void {
    settleWork(this.flow, epsilon);
    if (isWorkLacking(this.flow)) this.runBackward(epsilon, Infinity);
    seekFromIdle(this.flow);
    this.run(epsilon);
  }

  /** Goes on from a flow that is settled: first what hours seek, then what work still lacks. */
  run(epsilon: number, mostWork = Infinity): boolean {
    if (!this.forward.run(epsilon, mostWork)) return false;
    return isWorkLacking(this.flow) ? this.runBackward(epsilon, mostWork) : true;
  }

  private runBackward(epsilon: number, mostWork: number): boolean {
    const { flow } = this;
    flow.turnTo(flow.backward);
    this.backward ??= new this.mover(flow, flow.backward);
    const isDone = this.backward.run(epsilon, mostWork);
    flow.turnTo(flow.forward);
    return isDone;
  }
}

/** Needs that are not full but have a price become what the backward view has to place. */
function isWorkLacking({ excess, slack, price, network, taskLow }: Flow): boolean {
  for (let need = network.offers; need < taskLow; need++)
    if (slack[need]! > 0 && price[need]! < 0) {
      excess[need] = -slack[need]!;
      slack[need] = 0;
    }
  return excess.some((hours) => hours < 0);
}

/** Hours that are idle but have a price become what the forward view has to place. */
function seekFromIdle({ excess, slack, price, network }: Flow): void {
  for (let offer = 0; offer < network.offers; offer++)
    if (slack[offer]! > 0 && price[offer]! > 0) {
      excess[offer]! += slack[offer]!;
      slack[offer] = 0;
    }
}
