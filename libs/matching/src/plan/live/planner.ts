import { compareValues } from '../goals/compare-values.js';
import type { PlanGoal, PlanValues } from '../goals/plan-goals.js';
import type { PlannedFreed, PlannedHelp } from '../planned-rows.js';
import { allPairs, valuesOf } from './all-pairs.js';
import type { ChangeRefused, LiveDifference } from './live-difference.js';
import { nodeKind } from './live-network.js';
import type { LivePlan, SpotWorth, WorthOfHour } from './live-plan.js';
import type { LiveState } from './live-state.js';
import { minus, noValues } from './live-values.js';
import { ChangeMaker } from './make-changes.js';
import type { PlanChange, PlanSpot } from './plan-change.js';
import { proofOf } from './proof-of.js';
import { pairOf, spotOf, whatChanged } from './what-changed.js';

interface Mark {
  readonly length: number;
  readonly values: PlanValues;
}

/** See `LivePlan`. */
export class Planner implements LivePlan {
  private now: PlanValues;
  private readonly marks: Mark[] = [];

  constructor(
    readonly state: LiveState,
    private readonly goals: readonly PlanGoal[],
  ) {
    this.now = valuesOf(state);
  }

  get values(): PlanValues {
    return this.now;
  }

  lines(): { assignments: PlannedHelp[]; freed: PlannedFreed[] } {
    const { state } = this;
    const lines = allPairs(state).map(({ tail, head, hours }) => ({ ...pairOf(state, tail, head), hours }));
    return {
      assignments: lines.filter((line): line is PlannedHelp => 'offer' in line),
      freed: lines.filter((line): line is PlannedFreed => 'pool' in line),
    };
  }

  change(changes: readonly PlanChange[]): LiveDifference | ChangeRefused {
    const { state, now } = this;
    const { length } = state.network.journal;
    const maker = new ChangeMaker(state);
    maker.make(changes);
    const issues = maker.issues.all;
    if (issues.length > 0) {
      state.takeBack(length);
      return { issues };
    }
    state.repair.run();
    const difference = whatChanged(state, length, now);
    this.marks.push({ length, values: now });
    this.now = difference.after;
    return difference;
  }

  whatIf(changes: readonly PlanChange[]): LiveDifference | ChangeRefused {
    const found = this.change(changes);
    if (!('issues' in found)) this.undo();
    return found;
  }

  undo(): boolean {
    const mark = this.marks.pop();
    if (mark === undefined) return false;
    this.state.takeBack(mark.length);
    this.now = mark.values;
    return true;
  }

  keep(): void {
    this.state.keep();
    this.marks.length = 0;
    this.now = { ...this.now, stay: valuesOf(this.state).stay };
  }

  worthOfHour(spot: PlanSpot): WorthOfHour | null {
    const { names, network } = this.state;
    const [kind, name] = Object.entries(spot)[0] as [keyof typeof nodeKind, string];
    const node = names.find(nodeKind[kind], name);
    if (node === undefined) return null;
    const named = network.named[node]!;
    return { more: this.worthOf(spot, named + 1), less: this.worthOf(spot, named - 1) };
  }

  proof(): ReturnType<typeof proofOf> {
    return proofOf(this.state);
  }

  worthOfHours(): SpotWorth[] {
    const { state, goals } = this;
    const kinds = [nodeKind.offer, nodeKind.need, nodeKind.task];
    return kinds
      .flatMap((kind) => [...state.names.nodesOf(kind)])
      .map((node) => ({ node, more: this.worthOf(spotOf(state, node), state.network.named[node]! + 1) }))
      .filter(({ more }) => compareValues(goals, more, noValues()) > 0)
      .sort((a, b) => compareValues(goals, b.more, a.more) || state.names.compare(a.node, b.node))
      .map(({ node, more }) => ({ ...spotOf(state, node), more }));
  }

  private worthOf(spot: PlanSpot, hours: number): PlanValues {
    const found = this.whatIf([{ do: 'hours', ...spot, hours }]);
    return 'issues' in found ? noValues() : minus(found.after, found.before);
  }
}
