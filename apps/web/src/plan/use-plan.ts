import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { randomKey } from '../api/random-key.js';
import {
  CancelPlanDocument,
  PlanProgressDocument,
  PlanResultDocument,
  StartPlanDocument,
  type StartPlanInput,
} from '../gql/graphql.js';
import type { PlanJob } from './plan-shapes.js';

/** `job` is the last plan that was found, also while the next is being made. */
export interface PlanWork {
  readonly job: PlanJob | null;
  /** From 0 to 1 while a plan is being made; `null` when none is. */
  readonly progress: number | null;
  readonly problem: Error | null;
  readonly isCancelled: boolean;
}

const nothing: PlanWork = { job: null, progress: 0, problem: null, isCancelled: false };

/** Shortly after the start most plans are there; long ones need no more than a glance a second. */
const pauses = [60, 100, 150, 250, 400, 700, 1000];
const pause = (round: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, pauses[Math.min(round, pauses.length - 1)]));

const isOver = (state: PlanJob['state']): boolean => state !== 'waiting' && state !== 'running';
/** From here on the plan is found, and the openings are being worked out. */
const found = 0.5;

class LostPlan extends Error {}

/** One plan from start to end. Tells what it finds until it is stopped. */
class Run {
  #id: string | null = null;
  #isStopped = false;

  constructor(
    private readonly client: ApolloClient,
    private readonly input: StartPlanInput,
    private readonly tell: (change: Partial<PlanWork>) => void,
  ) {}

  async go(): Promise<void> {
    this.#say({ progress: 0, problem: null, isCancelled: false });
    try {
      await this.#follow(await this.#start());
    } catch (error) {
      this.#say({ problem: error instanceof Error ? error : new LostPlan(), progress: null });
    }
  }

  /** Ends the plan on the server too: nobody waits for it any more. */
  stop(): void {
    this.#isStopped = true;
    if (this.#id === null) return;
    const variables = { input: { id: this.#id } };
    this.client.mutate({ mutation: CancelPlanDocument, variables }).catch(() => undefined);
  }

  #say(change: Partial<PlanWork>): void {
    if (!this.#isStopped) this.tell(change);
  }

  async #start(): Promise<string> {
    const context = { idempotencyKey: randomKey() };
    const variables = { input: this.input };
    const { data } = await this.client.mutate({ mutation: StartPlanDocument, variables, context });
    const id = data?.startPlan.job?.id;
    if (id === undefined) throw new LostPlan();
    this.#id = id;
    if (this.#isStopped) this.stop();
    return id;
  }

  async #follow(id: string): Promise<void> {
    let wasShown = false;
    for (let round = 0; !this.#isStopped; round++) {
      const { state, progress } = await this.#ask(id);
      this.#say({ progress });
      if (isOver(state)) return this.#finish(id, state);
      if (progress >= found && !wasShown) {
        wasShown = true;
        this.#say({ job: await this.#result(id) });
      }
      await pause(round);
    }
  }

  async #finish(id: string, state: PlanJob['state']): Promise<void> {
    this.#id = null;
    if (state === 'done') this.#say({ job: await this.#result(id), progress: null });
    else
      this.#say({
        progress: null,
        isCancelled: state === 'cancelled',
        problem: state === 'failed' ? new LostPlan() : null,
      });
  }

  async #ask(id: string) {
    const query = { query: PlanProgressDocument, variables: { id }, fetchPolicy: 'no-cache' } as const;
    const job = (await this.client.query(query)).data?.planJob;
    if (!job) throw new LostPlan();
    return job;
  }

  async #result(id: string): Promise<PlanJob> {
    const query = { query: PlanResultDocument, variables: { id }, fetchPolicy: 'no-cache' } as const;
    const job = (await this.client.query(query)).data?.planJob;
    if (!job) throw new LostPlan();
    return job;
  }
}

/** Plans anew whenever the question changes; a plan that is still being made for the question before is ended. */
export function usePlan(input: StartPlanInput) {
  const client = useApolloClient();
  const [attempt, setAttempt] = useState(0);
  const [work, setWork] = useState<PlanWork>(nothing);
  const run = useRef<Run | null>(null);
  const key = JSON.stringify(input);
  useEffect(() => {
    const tell = (change: Partial<PlanWork>): void => setWork((now) => ({ ...now, ...change }));
    const next = new Run(client, JSON.parse(key) as StartPlanInput, tell);
    run.current = next;
    void next.go();
    return () => next.stop();
  }, [client, key, attempt]);
  const cancel = (): void => {
    run.current?.stop();
    setWork((now) => ({ ...now, progress: null, isCancelled: true }));
  };
  return { ...work, cancel, again: (): void => setAttempt((before) => before + 1) };
}
