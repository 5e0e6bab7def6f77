import {
  checkExperiment,
  type ExperimentAgreement,
  type ExperimentAgreementId,
  type ExperimentState,
  type Problem,
  type TaskPolicyId,
  type TeamId,
} from '@kring/care-network';
import {
  decideExperiment,
  findPolicies,
  holdExperiment,
  newId,
  overlappingExperiment,
  proposeExperiment,
  type NewExperiment,
} from '@kring/store';
import { Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { ifCurrent } from '../graphql/current.js';
import { done, errorsOf, refused, whenDone, whenStale, type Outcome } from '../graphql/outcome.js';
import { userProblem } from '../graphql/user-problem.js';
import { Writes, type Write } from '../store/writes.js';
import type { ExperimentVersionInput, ProposeExperimentInput } from './dto/policy-inputs.js';
import type { ExperimentPayload } from './dto/policy-payloads.js';
import { HoursWaitingLoader } from './hours-waiting.loader.js';
import { ExperimentLoader, ExperimentsOfPolicyLoader } from './policy.loaders.js';

type Done = { readonly experimentId: ExperimentAgreementId };

/** The model speaks of a period; the input has its last day as the field that is wrong. */
const asAsked = (found: Problem): Problem => ({ ...found, field: found.field === 'period' ? 'until' : found.field });

const contentOf = (input: ProposeExperimentInput): Omit<NewExperiment, 'id'> => ({
  policyId: input.policyId as TaskPolicyId,
  teamId: input.teamId as TeamId,
  scope: input.scope,
  period: { from: input.from, until: input.until },
  safeguards: input.safeguards.map((safeguard) => safeguard.trim()),
});

@Injectable()
export class ExperimentService {
  constructor(
    private readonly writes: Writes,
    private readonly experiments: ExperimentLoader,
    private readonly ofPolicy: ExperimentsOfPolicyLoader,
    private readonly hoursWaiting: HoursWaitingLoader,
  ) {}

  async propose(call: Call, input: ProposeExperimentInput): Promise<ExperimentPayload> {
    const { permit } = call;
    const content = contentOf(input);
    const outcome = await this.writes.run<Done>(call, input, async ({ tx, today }) => {
      const [policy] = await findPolicies(tx, permit, [content.policyId]);
      if (!policy) return refused(userProblem('NOT_FOUND', 'policyId'));
      const problems = checkExperiment(policy, content).map(asAsked);
      if (problems.length > 0) return { problems };
      if (input.until < today) return refused(userProblem('INVALID_PERIOD', 'until', { earliest: today }));
      const experiment = { id: newId<ExperimentAgreementId>(), ...content };
      const proposed = await proposeExperiment(tx, permit, experiment);
      return proposed ? done({ experimentId: experiment.id }) : refused(userProblem('NOT_FOUND', 'teamId'));
    });
    return this.#payload(call, outcome);
  }

  /** The policy is asked again: it may rest on law by now. Only one agreed experiment at a time opens it for a team. */
  agree(call: Call, input: ExperimentVersionInput): Promise<ExperimentPayload> {
    return this.#decide(call, input, 'proposed', async ({ tx, today }, experiment) => {
      const { until } = experiment.period;
      if (until < today) return refused(userProblem('EXPERIMENT_CLOSED', 'id', { until }));
      const [policy] = await findPolicies(tx, call.permit, [experiment.policyId]);
      if (!policy) return refused(userProblem('NOT_FOUND', 'id'));
      const problems = checkExperiment(policy, experiment).map((found) => ({ ...found, field: 'id' }));
      if (problems.length > 0) return { problems };
      const overlap = await overlappingExperiment(tx, call.permit, experiment);
      if (overlap) {
        return refused(userProblem('EXPERIMENT_OVERLAPS', 'id', { from: overlap.from, until: overlap.until }));
      }
      const decision = { state: 'agreed', agreedBy: [call.viewer.name] } as const;
      await decideExperiment(tx, call.permit, experiment.id, decision);
      return done({ experimentId: experiment.id });
    });
  }

  decline(call: Call, input: ExperimentVersionInput): Promise<ExperimentPayload> {
    return this.#decide(call, input, 'proposed', (write, experiment) =>
      this.#close(call, write, experiment, 'declined'),
    );
  }

  end(call: Call, input: ExperimentVersionInput): Promise<ExperimentPayload> {
    return this.#decide(call, input, 'agreed', (write, experiment) => this.#close(call, write, experiment, 'ended'));
  }

  async #close(
    { permit }: Call,
    { tx }: Write,
    { id, agreedBy }: ExperimentAgreement,
    state: ExperimentState,
  ): Promise<Outcome<Done>> {
    await decideExperiment(tx, permit, id, { state, agreedBy });
    return done({ experimentId: id });
  }

  async #decide(
    call: Call,
    input: ExperimentVersionInput,
    from: ExperimentState,
    decide: (write: Write, experiment: ExperimentAgreement) => Promise<Outcome<Done>>,
  ): Promise<ExperimentPayload> {
    const id = input.id as ExperimentAgreementId;
    const outcome = await this.writes.run<Done>(call, input, async (write) => {
      const held = await holdExperiment(write.tx, call.permit, id);
      return ifCurrent(held, { version: input.expectedVersion, done: { experimentId: id } }, async (experiment) =>
        experiment.state === from
          ? decide(write, experiment)
          : refused(userProblem('EXPERIMENT_CLOSED', 'id', { state: experiment.state })),
      );
    });
    return this.#payload(call, outcome);
  }

  async #payload({ context }: Call, outcome: Outcome<Done>): Promise<ExperimentPayload> {
    this.hoursWaiting.of(context).clearAll();
    this.ofPolicy.of(context).clearAll();
    const show = ({ experimentId }: Done) => this.experiments.of(context).clear(experimentId).load(experimentId);
    return {
      experiment: await whenDone(outcome, show),
      current: await whenStale(outcome, show),
      errors: errorsOf(outcome),
    };
  }
}
