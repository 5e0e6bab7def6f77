import { useMemo, useState } from 'react';
import { sayDone } from '../design/index.js';
import { useText } from '../language/use-text.js';
import type { HelpGroup } from './helps/help-groups.js';
import { todayHere } from '../time/today.js';
import { inputOf, usualQuestion, type PlanQuestion } from './choices/plan-question.js';
import { idsOf, openingKey, type Change, type Choice, type Help, type Opening, type PlanJob } from './plan-shapes.js';
import { pins, useChoices, type PinIds } from './choices/use-choices.js';
import { usePlan } from './use-plan.js';
import { addedUp, awayWith, backWith, sameBarrier, type Extra, type WhatIf, type Without } from './what-if.js';

/** One click: what it changes in the plan, and for what is shared in the team how to take that back. */
interface Action {
  readonly changes: readonly Change[];
  readonly takeBack?: () => Promise<boolean>;
}

const change = (kind: Change['kind'], more: Partial<Change> = {}): Change => ({ taskIds: [], ...more, kind });
const pinOf = (help: Help): PinIds => ({ ...idsOf(help), hoursPerWeek: help.hoursPerWeek });
const asChange = (kind: 'pin' | 'unpin', { taskIds, ...pin }: PinIds): Change =>
  change(kind, { ...pin, taskIds: [...taskIds] });

/** The plan on the screen with all that can be done to it. Every change of it can be taken back. */
export function usePlanBoard(teamIds: readonly string[], canDecide: boolean) {
  const t = useText();
  const [question, setQuestion] = useState<PlanQuestion>(() => usualQuestion(teamIds, todayHere()));
  const [actions, setActions] = useState<readonly Action[]>([]);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const whatIfSteps = useMemo(
    () => actions.filter(({ takeBack }) => takeBack === undefined).map(({ changes }) => changes),
    [actions],
  );
  const whatIf = useMemo(() => addedUp(whatIfSteps.flat()), [whatIfSteps]);
  const work = usePlan(inputOf(question), whatIfSteps);
  const inPlan = work.job?.teams.map(({ id }) => id) ?? question.teamIds;
  const shared = useChoices(inPlan, canDecide);
  const openings = useOpenings(work.job, whatIf.lifted);

  const act = (action: Action): void => {
    setActions((before) => [...before, action]);
    void work.step(action.changes);
  };
  const undo = async (): Promise<void> => {
    const last = actions.at(-1);
    if (!last) return;
    setActions(actions.slice(0, -1));
    if (last.takeBack && !(await last.takeBack())) return work.again();
    return work.job?.steps === actions.length ? work.step('undo') : work.again();
  };
  const decide = async (isDone: Promise<boolean>, action: Required<Action>, words: string): Promise<void> => {
    if (!(await isDone.catch(() => false))) return work.again();
    act(action);
    sayDone(words);
  };

  return {
    ...{ question, work, whatIf, openings, names, choices: shared.choices, canDecide },
    canUndo: actions.length > 0,
    undo: () => void undo(),
    ask: (more: Partial<PlanQuestion>): void => setQuestion((before) => ({ ...before, ...more })),
    backToNow: (): void => {
      setActions([]);
      work.again();
    },
    toggleBarrier: (barrier: NonNullable<Change['barrier']>): void => {
      const isLifted = whatIf.lifted.some((each) => sameBarrier(each, barrier));
      act({ changes: [change(isLifted ? 'enforce' : 'lift', { barrier })] });
    },
    add: ({ what, taskKind, hoursPerWeek }: Omit<Extra, 'id'>): void => {
      const kind = { offer: 'addOffer', need: 'addNeed', policy: 'addPolicy' } as const;
      const hours = what === 'policy' ? {} : { hoursPerWeek };
      act({ changes: [change(kind[what], { taskKind, ...hours })] });
    },
    takeAway: (extra: Extra): void => act({ changes: [awayWith(extra)] }),
    putBack: (without: Without): void => act({ changes: [backWith(without)] }),
    /** What if this person did not help? */
    leaveOut: (personId: string): void => {
      const offers = new Map(
        (work.job?.plan?.helps ?? []).flatMap(({ offer }) =>
          offer?.person.id === personId ? [[offer.id, offer.person.name] as const] : [],
        ),
      );
      setNames((before) => new Map([...before, ...offers]));
      act({ changes: [...offers.keys()].map((offerId) => change('withdraw', { offerId })) });
    },
    /** What if this need were not there? */
    leaveOutNeed: (needId: string, name: string): void => {
      setNames((before) => new Map([...before, [needId, name]]));
      act({ changes: [change('withdraw', { needId })] });
    },
    /** Keeps this help as it is in each next plan, or lets it go again. */
    pin: ({ helps }: HelpGroup): void => {
      const isPinned = helps[0].standing === 'pinned';
      const all = helps.map(pinOf);
      const pinAll = async () => (await Promise.all(all.map(shared.pin))).every(Boolean);
      const release = () => shared.release((choice) => all.some((pin) => pins(choice, pin)));
      void decide(
        isPinned ? release() : pinAll(),
        {
          changes: all.map((pin) => asChange(isPinned ? 'unpin' : 'pin', pin)),
          takeBack: isPinned ? pinAll : release,
        },
        t(isPinned ? 'plan.unpinned' : 'plan.pinnedForAll'),
      );
    },
    /** Keeps these two apart in each next plan: the helper, and the need or task. */
    exclude: ({ helps: [first] }: HelpGroup): void => {
      const ids = idsOf(first);
      const { offerId, needId, taskIds } = ids;
      const pair = { offerId, needId, taskIds: [...taskIds].slice(0, 1) };
      const fits = ({ kind, offer, need, tasks }: Choice): boolean =>
        kind === 'apart' && offer?.id === offerId && (tasks[0]?.id ?? need?.id) === (taskIds[0] ?? needId);
      const takeBack = () => shared.release(fits);
      void decide(shared.keepApart(ids), { changes: [change('exclude', pair)], takeBack }, t('plan.apartForAll'));
    },
    /** Leaves a need with one helper in each next plan. */
    keepWhole: (needId: string): void => {
      const takeBack = () => shared.release(({ kind, need }) => kind === 'whole' && need?.id === needId);
      void decide(
        shared.keepWhole(needId),
        { changes: [change('whole', { needId })], takeBack },
        t('plan.wholeForAll'),
      );
    },
    /** Takes back what was decided by hand before: together again, or shared again. */
    release: (choice: Choice): void => {
      const { kind, offer, need, tasks } = choice;
      const ids = { offerId: offer?.id ?? '', needId: need?.id ?? '', taskIds: tasks.map(({ id }) => id) };
      const pin = { ...ids, hoursPerWeek: choice.hoursPerWeek ?? 0 };
      const back = {
        pin: () => shared.pin(pin),
        apart: () => shared.keepApart(ids),
        whole: () => shared.keepWhole(ids.needId),
      };
      const changes = {
        pin: asChange('unpin', pin),
        apart: change('allow', ids),
        whole: change('divisible', { needId: ids.needId }),
      };
      void decide(
        shared.release(({ id }) => id === choice.id),
        { changes: [changes[kind]], takeBack: back[kind] },
        t('plan.released'),
      );
    },
  };
}

export type PlanBoardState = ReturnType<typeof usePlanBoard>;

/**
 * What opening each barrier would bring, as it was worked out last: it stays in place while the next plan is made. What is lifted stands
 * in the way no longer and keeps its card, so that it can be enforced again; and what was enforced again has one until all is weighed again.
 */
function useOpenings(job: PlanJob | null, lifted: WhatIf['lifted']): readonly Opening[] {
  const { openings, openingsFit: fits } = job ?? { openings: undefined, openingsFit: true };
  const [last, setLast] = useState<readonly Opening[]>([]);
  const [known, setKnown] = useState<ReadonlyMap<string, Opening>>(new Map());
  if (openings !== undefined && openings.length > 0 && openings !== last) {
    setLast(openings);
    setKnown(new Map([...known, ...openings.map((each) => [openingKey(each), each] as const)]));
  }
  const shown = new Set(last.map(openingKey));
  const opened = [...known].filter(
    ([key, { barrier }]) =>
      !shown.has(key) &&
      (!fits || lifted.some((each) => sameBarrier(each, { code: barrier.code, policyId: barrier.policy?.id ?? null }))),
  );
  return [...opened.map(([, opening]) => opening), ...last];
}
