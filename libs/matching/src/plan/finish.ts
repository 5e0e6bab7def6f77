import { Augmentation } from './augment.js';
import { BothViews } from './both-views.js';
import type { Flow } from './flow.js';

/** Makes a flow exact. Fast where its prices are nearly right, as after a small change. */
export class Finish {
  private readonly views: BothViews;

  constructor(private readonly flow: Flow) {
    this.views = new BothViews(flow, Augmentation);
  }

  /** Gives false when it looked around nodes too often, see `Augmentation.run`. */
  run(mostLooks = Infinity): boolean {
    return this.views.settleAndRun(0, mostLooks);
  }

  /** As `run`, for a flow without hours: needs and tasks seek first. Where they are scarce, few are in each other's way. */
  runFromWork(mostLooks: number): boolean {
    this.flow.letWorkSeek();
    return this.views.run(0, mostLooks);
  }
}
