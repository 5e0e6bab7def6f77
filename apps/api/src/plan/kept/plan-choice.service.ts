import type {
  NeedId,
  OfferId,
  PlanChoice as Record,
  PlanChoiceContent,
  PlanChoiceId,
  TaskId,
  TeamId,
} from '@kring/care-network';
import {
  decidePlanChoice,
  findNeeds,
  findPlanChoices,
  holdPlanChoice,
  recordAccess,
  removePlanChoice,
  type GraphDb,
  type GraphTransaction,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { callOf, type Call } from '../../graphql/call.js';
import { done, errorsOf, refused, whenDone, type Outcome } from '../../graphql/outcome.js';
import { userProblem, type UserProblem } from '../../graphql/user-problem.js';
import { clientsOfNeeds } from '../../need/need-clients.js';
import { Clock } from '../../store/clock.js';
import { GRAPH_DB } from '../../store/graph-db.token.js';
import { Writes } from '../../store/writes.js';
import type {
  KeepApartInput,
  KeepWholeInput,
  PinHelpInput,
  PlanChoice,
  PlanChoicesPayload,
  ReleaseChoicesInput,
} from '../dto/plan-choice.js';

interface Decided extends Readonly<{ [name: string]: string }> {
  readonly choiceId: PlanChoiceId;
}

function asChoice({ content, ...choice }: Record): PlanChoice {
  const nothing = { kind: content.kind, offerId: null, needId: null, taskIds: [], hoursPerWeek: null };
  switch (content.kind) {
    case 'pin':
      return { ...choice, ...content };
    case 'whole':
      return { ...choice, ...nothing, needId: content.needId };
    case 'apart': {
      const { offerId, work } = content;
      return work.kind === 'need'
        ? { ...choice, ...nothing, offerId, needId: work.needId }
        : { ...choice, ...nothing, offerId, taskIds: [work.taskId] };
    }
  }
}

/** What the leaders of a team decide by hand about its plans. */
@Injectable()
export class PlanChoiceService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly clock: Clock,
    private readonly writes: Writes,
  ) {}

  ofTeams({ permit }: Call, teamIds: readonly string[]): Promise<readonly PlanChoice[]> {
    return this.db.write(async (tx) => {
      const choices = await findPlanChoices(tx, permit, teamIds as readonly TeamId[]);
      await this.#seen(tx, permit, choices);
      return choices.map(asChoice);
    });
  }

  pin(call: Call, input: PinHelpInput): Promise<PlanChoicesPayload> {
    const { offerId, needId, taskIds, hoursPerWeek } = input;
    const ends = { offerId: offerId as OfferId, needId: needId as NeedId, taskIds: taskIds as TaskId[] };
    return this.#decide(call, input, { kind: 'pin', ...ends, hoursPerWeek });
  }

  keepApart(call: Call, input: KeepApartInput): Promise<PlanChoicesPayload> {
    return this.#decide(call, input, apartOf(input));
  }

  keepWhole(call: Call, input: KeepWholeInput): Promise<PlanChoicesPayload> {
    return this.#decide(call, input, { kind: 'whole', needId: input.needId as NeedId });
  }

  /** All of it, or nothing: a choice that somebody else changed or took back stops the whole. */
  async release(call: Call, input: ReleaseChoicesInput): Promise<PlanChoicesPayload> {
    const outcome = await this.writes.run<Readonly<{ [name: string]: string }>>(call, input, async ({ tx }) => {
      const problems: UserProblem[] = [];
      for (const [index, { id, expectedVersion }] of input.choices.entries()) {
        const held = await holdPlanChoice(tx, call.permit, id as PlanChoiceId);
        if (held === null) problems.push(userProblem('NOT_FOUND', `choices.${index}.id`));
        else if (held.version !== expectedVersion)
          problems.push(userProblem('STALE', `choices.${index}.expectedVersion`));
        else await removePlanChoice(tx, call.permit, id as PlanChoiceId);
      }
      return problems.length > 0 ? refused(...problems) : done({});
    });
    return { choices: 'done' in outcome ? [] : null, errors: errorsOf(outcome) };
  }

  async #decide(call: Call, input: object, content: PlanChoiceContent | UserProblem): Promise<PlanChoicesPayload> {
    const outcome = await this.writes.run<Decided>(call, input, async ({ tx, now }) => {
      if ('code' in content) return refused(content);
      const decided = await decidePlanChoice(tx, call.permit, { content, now });
      if ('missing' in decided) return refused(userProblem('NOT_FOUND', fieldOf(decided.missing, content)));
      return done({ choiceId: decided.id, teamId: decided.teamId });
    });
    return { choices: await this.#shown(call, outcome), errors: errorsOf(outcome) };
  }

  #shown({ context }: Call, outcome: Outcome<Decided>): Promise<readonly PlanChoice[] | null> {
    const { permit } = callOf(context, 'Query.planChoices');
    return whenDone(outcome, async ({ choiceId, teamId }) => {
      const choices = await this.db.read((tx) => findPlanChoices(tx, permit, [teamId as TeamId]));
      return choices.filter(({ id }) => id === choiceId).map(asChoice);
    });
  }

  async #seen(tx: GraphTransaction, permit: Call['permit'], choices: readonly Record[]): Promise<void> {
    const needIds = choices.flatMap(({ content }) => asNeedIds(content));
    const needs = await findNeeds(tx, permit, [...new Set(needIds)]);
    await recordAccess(tx, permit, clientsOfNeeds(needs), this.clock.now());
  }
}

const asNeedIds = (content: PlanChoiceContent): readonly NeedId[] => {
  if (content.kind !== 'apart') return [content.needId];
  return content.work.kind === 'need' ? [content.work.needId] : [];
};

/** One of need and task. */
function apartOf(input: KeepApartInput): PlanChoiceContent | UserProblem {
  const offerId = input.offerId as OfferId;
  const [needId, taskId] = [input.needId ?? null, input.taskId ?? null];
  if (needId !== null && taskId !== null) return userProblem('INVALID', 'taskId', { expected: 'oneOf' });
  if (taskId !== null) return { kind: 'apart', offerId, work: { kind: 'task', taskId: taskId as TaskId } };
  if (needId === null) return userProblem('REQUIRED', 'needId');
  return { kind: 'apart', offerId, work: { kind: 'need', needId: needId as NeedId } };
}

const fieldOf = (missing: 'offerId' | 'needId' | 'taskIds' | 'workId', content: PlanChoiceContent): string => {
  if (missing !== 'workId') return missing;
  return content.kind === 'apart' && content.work.kind === 'task' ? 'taskId' : 'needId';
};
