import type { NeedId, OfferId, PlanChoiceContent, TaskId } from '@kring/care-network';

/** What a choice is about, as it stands in the graph. `null` and an empty list: nothing of that kind. */
export interface ChoiceEnds {
  readonly offerId: OfferId | null;
  readonly needId: NeedId | null;
  readonly taskIds: readonly TaskId[];
}

export function endsOf(content: PlanChoiceContent): ChoiceEnds {
  switch (content.kind) {
    case 'pin':
      return content;
    case 'whole':
      return { offerId: null, needId: content.needId, taskIds: [] };
    case 'apart': {
      const { offerId, work } = content;
      return work.kind === 'need'
        ? { offerId, needId: work.needId, taskIds: [] }
        : { offerId, needId: null, taskIds: [work.taskId] };
    }
  }
}

export interface ChoiceOnRecord extends ChoiceEnds {
  readonly kind: PlanChoiceContent['kind'];
  readonly hoursPerWeek: number | null;
}

/** Reads a choice; `null` when an end of it is gone: then it decides nothing any more. */
export function contentOf({ kind, offerId, needId, taskIds, hoursPerWeek }: ChoiceOnRecord): PlanChoiceContent | null {
  if (kind === 'whole') return needId && { kind, needId };
  if (offerId === null) return null;
  if (kind === 'pin') return needId && hoursPerWeek ? { kind, offerId, needId, taskIds, hoursPerWeek } : null;
  const [taskId] = taskIds;
  if (taskId !== undefined) return { kind, offerId, work: { kind: 'task', taskId } };
  return needId && { kind, offerId, work: { kind: 'need', needId } };
}

/** What makes two choices the same one. */
export function choiceKey(content: PlanChoiceContent): string {
  const { offerId, needId, taskIds } = endsOf(content);
  return [content.kind, offerId, needId, ...taskIds].join(' ');
}
