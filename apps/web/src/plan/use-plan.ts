import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import type { StartPlanInput } from '../gql/graphql.js';
import { PlanRun, type PlanWork } from './plan-run.js';
import type { Change } from './plan-shapes.js';

const nothing: PlanWork = { job: null, progress: 0, phase: null, problem: null, isCancelled: false, weighing: null };

/**
 * Plans anew whenever the question changes; a plan that is still being made for the question before is ended. `steps` are the
 * what-ifs that a new plan begins with. A change of a plan that is made comes back at once.
 */
export function usePlan(input: Omit<StartPlanInput, 'steps'>, steps: readonly (readonly Change[])[]) {
  const client = useApolloClient();
  const [attempt, setAttempt] = useState(0);
  const [work, setWork] = useState<PlanWork>(nothing);
  const [changesUnderWay, setUnderWay] = useState(0);
  const run = useRef<PlanRun | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const standing = useRef(steps);
  useEffect(() => {
    standing.current = steps;
  }, [steps]);
  const key = JSON.stringify(input);
  useEffect(() => {
    const tell = (change: Partial<PlanWork>): void => setWork((now) => ({ ...now, ...change }));
    const question = JSON.parse(key) as Omit<StartPlanInput, 'steps'>;
    const asked = { ...question, steps: standing.current.map((changes) => ({ changes: [...changes] })) };
    const next = new PlanRun(client, asked, tell);
    run.current = next;
    void next.go();
    return () => next.stop();
  }, [client, key, attempt]);

  const again = (): void => setAttempt((before) => before + 1);
  const cancel = (): void => {
    run.current?.stop();
    setWork((now) => ({ ...now, progress: null, isCancelled: true }));
  };
  /** One after the other, in the order of the clicks. What the plan cannot follow any more is planned anew. */
  const step = (changes: readonly Change[] | 'undo'): Promise<void> => {
    setUnderWay((count) => count + 1);
    const done = last.current.then(async () => {
      const isDone = (await run.current?.step(changes)) ?? false;
      setUnderWay((count) => count - 1);
      if (!isDone) again();
    });
    last.current = done;
    return done;
  };
  const weighAgain = async (): Promise<void> => {
    await last.current;
    if (!((await run.current?.weighAgain()) ?? false)) again();
  };
  const stopWeighing = (): void => run.current?.stopWeighing();
  return { ...work, weighAgain, stopWeighing, isChanging: changesUnderWay > 0, cancel, again, step };
}
