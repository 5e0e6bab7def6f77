import {
  dayOf,
  changedSince,
  problem,
  subjectIdOf,
  type ChangedSince,
  type Instant,
  type Need,
  type Problem,
  type Task,
  type TaskPolicy,
  type WorkChange,
  type WorkEdit,
} from '@kring/care-network';
import {
  hasOpenExperiment,
  isAskedSince,
  needFacts,
  policyFacts,
  taskFacts,
  whatHangsOnWork,
  type GraphTransaction,
} from '@kring/store';

/** What a line is about as it stands now, held; `null` when it is not there. */
export type Thing =
  | { readonly of: 'need'; readonly held: Need | null }
  | { readonly of: 'task'; readonly held: Task | null }
  | { readonly of: 'policy'; readonly held: TaskPolicy | null };

/** `changed`: somebody did something to the same since. With problems nobody can go on. */
export interface WayOfWork {
  readonly changed: boolean;
  readonly problems: readonly Problem[];
}

const free: WayOfWork = { changed: false, problems: [] };
const changed: WayOfWork = { changed: true, problems: [] };
const refusedBy = (code: Problem['code']): WayOfWork => ({ changed: false, problems: [problem(code, 'changeId')] });

const factsOf = (thing: Thing): object | null => {
  if (thing.held === null) return null;
  switch (thing.of) {
    case 'need':
      return needFacts(thing.held);
    case 'task':
      return taskFacts(thing.held);
    case 'policy':
      return policyFacts(thing.held);
  }
};

/** What stands in the way of making an edit that takes a line back. What is held is what the edit is about. */
export async function wayOfWork(
  tx: GraphTransaction,
  thing: Thing,
  edit: WorkEdit,
  { at }: Pick<WorkChange, 'at'>,
): Promise<WayOfWork> {
  const now = factsOf(thing);
  if (edit.before === null) return now === null ? free : changed;
  if (now === null) return changed;
  if (edit.after === null) return wayToRemove(tx, edit, now);
  const way = await wayToChange(tx, edit, at);
  if (way.problems.length > 0) return way;
  return differs(now, edit.before, edit.after).length > 0 || isWithdrawn(thing, edit) ? changed : free;
}

const differs = (now: object, expected: object, wanted: object): readonly ChangedSince[] =>
  changedSince<object>(now, expected, wanted);

/** A withdrawn need is opened again before it is changed. */
const isWithdrawn = ({ of, held }: Thing, { before }: WorkEdit): boolean =>
  of === 'need' && held?.state === 'withdrawn' && before !== null && !('state' in before);

/** Whatever was asked of somebody, kept in a plan or agreed stays on record, and so does what it is about. */
async function wayToRemove(tx: GraphTransaction, edit: WorkEdit, now: object): Promise<WayOfWork> {
  const hangs = await whatHangsOnWork(tx, { of: edit.of, id: subjectIdOf(edit) });
  if (hangs.questions) return refusedBy('ALREADY_ASKED');
  if (hangs.experiments) return refusedBy('EXPERIMENT_STANDS');
  if (hangs.others) return refusedBy('KEPT_IN_PLAN');
  return differs(now, edit.before ?? {}, {}).length > 0 ? changed : free;
}

/** Who was asked or said yes since, did so for what it says now. */
async function wayToChange(tx: GraphTransaction, edit: WorkEdit, at: Instant): Promise<WayOfWork> {
  const id = subjectIdOf(edit);
  if (edit.of === 'policy') {
    const opens = edit.after !== null && ('ground' in edit.after || 'keptFor' in edit.after);
    return opens && (await hasOpenExperiment(tx, id)) ? refusedBy('EXPERIMENT_STANDS') : free;
  }
  const opensAgain = edit.of === 'need' && edit.before?.state === 'withdrawn';
  if (opensAgain) return free;
  return (await isAskedSince(tx, { of: edit.of, id }, { at, on: dayOf(at) })) ? refusedBy('ALREADY_ASKED') : free;
}
