import { useEffect, useMemo, useState } from 'react';
import { comingMonths, noChoices, questionOf, samePin, toggled, wonders, type Choices } from './plan-choices.js';
import { rememberedPlan, rememberPlan } from './plan-memory.js';
import type { HelpGroup } from './help-groups.js';
import { idsOf, type Help, type Opening } from './plan-shapes.js';
import { usePlan } from './use-plan.js';

const inputOf = (help: Help) => ({ ...idsOf(help), hoursPerWeek: help.hoursPerWeek });

/** The plan on the screen with all that can be done to it. */
export function usePlanBoard(teamId: string | null) {
  const [remembered] = useState(() => rememberedPlan(teamId));
  const [period] = useState(() => comingMonths(Date.now()));
  const { pinned, excluded, whole } = remembered;
  const [choices, setChoices] = useState<Choices>({ ...noChoices, pinned, excluded, whole });
  const question = useMemo(
    () => questionOf(teamId, period, { choices, previous: remembered.last }),
    [teamId, period, choices, remembered],
  );
  const work = usePlan(question);
  const baseOpenings = useBaseOpenings(work.job?.openings, wonders(choices));
  const helps = work.job?.plan?.helps ?? null;
  const isPlain = !wonders(choices) && work.progress === null && work.problem === null;
  useEffect(() => {
    if (isPlain && helps) rememberPlan(teamId, { last: helps.map(inputOf) });
  }, [isPlain, helps, teamId]);

  const change = (more: Partial<Choices>): void => {
    const next = { ...choices, ...more };
    setChoices(next);
    rememberPlan(teamId, { pinned: next.pinned, excluded: next.excluded, whole: next.whole });
  };
  return {
    period,
    work,
    choices,
    baseOpenings,
    change,
    /** Keeps this help as it is, or lets it go again. */
    pin: ({ helps }: HelpGroup): void =>
      change({ pinned: helps.reduce((pins, help) => toggled(pins, inputOf(help), samePin), choices.pinned) }),
    /** Keeps these two apart: the helper, and the need or task. */
    exclude: ({ helps: [first] }: HelpGroup): void => {
      const { offerId, taskId, needId } = idsOf(first);
      change({ excluded: [...choices.excluded, { offerId, workId: taskId ?? needId }] });
    },
    backToNow: (): void => change({ lifted: [], extras: [], without: [] }),
    /** Leaves a need with one helper, or lets it be shared again. */
    keepWhole: (needId: string): void => change({ whole: [...choices.whole, needId] }),
    share: (): void => change({ whole: [] }),
    together: (): void => change({ excluded: [] }),
    /** What if this person did not help? */
    leaveOut: (personId: string): void => {
      const offers = new Map(
        (helps ?? []).flatMap(({ offer }) =>
          offer?.person.id === personId ? [[offer.id, offer.person.name] as const] : [],
        ),
      );
      const without = [...offers].map(([id, name]) => ({ what: 'offer' as const, id, name }));
      change({ without: [...choices.without, ...without] });
    },
    /** What if this need were not there? */
    leaveOutNeed: (id: string, name: string): void =>
      change({ without: [...choices.without, { what: 'need', id, name }] }),
  };
}

export type PlanBoardState = ReturnType<typeof usePlanBoard>;

/** What opening each barrier would bring beside the plan as things are: it stays in place while one wonders. */
function useBaseOpenings(openings: readonly Opening[] | undefined, isWondering: boolean): readonly Opening[] {
  const [base, setBase] = useState<readonly Opening[]>([]);
  if (!isWondering && openings !== undefined && openings.length > 0 && openings !== base) setBase(openings);
  return base;
}
