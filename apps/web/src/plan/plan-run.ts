import type { ApolloClient } from '@apollo/client';
import { randomKey } from '../api/random-key.js';
import {
  CancelPlanDocument,
  ChangePlanDocument,
  PlanProgressDocument,
  PlanResultDocument,
  StartPlanDocument,
  UndoPlanDocument,
  WeighBarriersAgainDocument,
  type PlanPhase,
  type StartPlanInput,
} from '../gql/graphql.js';
import type { Change, PlanJob } from './plan-shapes.js';

/** `job` is the last plan that was found, also while the next is being made. */
export interface PlanWork {
  readonly job: PlanJob | null;
  /** From 0 to 1 while a plan is being made; `null` when none is. */
  readonly progress: number | null;
  /** What is being done for it; `null` while it is only begun. */
  readonly phase: PlanPhase | null;
  readonly problem: Error | null;
  readonly isCancelled: boolean;
  /** From 0 to 1 while barriers are weighed again beside the plan that stands; `null` when they are not. */
  readonly weighing: number | null;
}

/** Shortly after the start most plans are there; long ones need no more than a glance a second. */
const pauses = [60, 100, 150, 250, 400, 700, 1000];
const pause = (round: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, pauses[Math.min(round, pauses.length - 1)]));

const isOver = (state: PlanJob['state']): boolean => state !== 'waiting' && state !== 'running';
/** From here on the plan is found, and the openings are being worked out. */
const found = 0.5;

class LostPlan extends Error {}

/** One plan from start to end, and then its changes. Tells what it finds until it is stopped. */
export class PlanRun {
  #id: string | null = null;
  #job: PlanJob | null = null;
  #isMade = false;
  #isStopped = false;

  constructor(
    private readonly client: ApolloClient,
    private readonly input: StartPlanInput,
    private readonly tell: (change: Partial<PlanWork>) => void,
  ) {}

  async go(): Promise<void> {
    this.#say({ progress: 0, phase: null, problem: null, isCancelled: false, weighing: null });
    try {
      await this.#follow(await this.#start());
    } catch (error) {
      this.#say({ problem: error instanceof Error ? error : new LostPlan(), progress: null });
    }
  }

  /** Ends the plan on the server too, unless it is made: nobody waits for it any more. */
  stop(): void {
    this.#isStopped = true;
    if (this.#id === null || this.#isMade) return;
    const variables = { input: { id: this.#id } };
    this.client.mutate({ mutation: CancelPlanDocument, variables }).catch(() => undefined);
  }

  /** Works out again what opening each barrier would bring. False when the plan has to be started again. */
  async weighAgain(): Promise<boolean> {
    const job = this.#job;
    if (job === null) return false;
    this.#say({ weighing: 0 });
    try {
      const variables = { input: { jobId: job.id, expectedSteps: job.steps } };
      const { data } = await this.client.mutate({ mutation: WeighBarriersAgainDocument, variables });
      if (data?.weighBarriersAgain.errors.length !== 0) return false;
      for (let round = 0; !this.#isStopped; round++) {
        const { openingsProgress } = await this.#ask(job.id);
        if (openingsProgress === null) break;
        this.#say({ weighing: openingsProgress });
        await pause(round);
      }
      this.#found(await this.#result(job.id));
      return true;
    } catch {
      return false;
    } finally {
      this.#say({ weighing: null });
    }
  }

  /** Ends what is being weighed; what is on the screen stays. */
  stopWeighing(): void {
    if (this.#id === null) return;
    this.client.mutate({ mutation: CancelPlanDocument, variables: { input: { id: this.#id } } }).catch(() => undefined);
  }

  /** Makes changes as one step, or takes the last step back. False when the plan has to be started again. */
  async step(changes: readonly Change[] | 'undo'): Promise<boolean> {
    const job = this.#job;
    if (job === null) return false;
    const { id: jobId, steps: expectedSteps } = job;
    try {
      const answer =
        changes === 'undo'
          ? (
              await this.client.mutate({
                mutation: UndoPlanDocument,
                variables: { input: { jobId, expectedSteps } },
              })
            ).data?.undoPlan
          : (
              await this.client.mutate({
                mutation: ChangePlanDocument,
                variables: { input: { jobId, expectedSteps, changes: [...changes] } },
              })
            ).data?.changePlan;
      if (!answer?.job || answer.errors.length > 0) return false;
      this.#found(answer.job);
      return true;
    } catch {
      return false;
    }
  }

  #found(job: PlanJob): void {
    this.#job = job;
    this.#say({ job });
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
      const { state, progress, phase } = await this.#ask(id);
      this.#say({ progress, phase });
      if (isOver(state)) return this.#finish(id, state);
      if (progress >= found && !wasShown) {
        wasShown = true;
        this.#found(await this.#result(id));
      }
      await pause(round);
    }
  }

  async #finish(id: string, state: PlanJob['state']): Promise<void> {
    this.#isMade = true;
    if (state === 'done') {
      this.#found(await this.#result(id));
      return this.#say({ progress: null });
    }
    const problem = state === 'failed' ? new LostPlan() : null;
    this.#say({ progress: null, isCancelled: state === 'cancelled', problem });
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
