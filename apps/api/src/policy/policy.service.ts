import type { TaskPolicy, TaskPolicyId, TeamMemberId } from '@kring/care-network';
import {
  changePolicy,
  findOwners,
  holdPolicy,
  newId,
  pagePolicies,
  policyChanged,
  policyRecorded,
  recordPolicy,
  type GraphDb,
  type GraphTransaction,
  type PolicyContent,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import type { Call } from '../graphql/call.js';
import { asConnection, pageRequest, type PageArgs } from '../graphql/connection.js';
import { ifCurrent } from '../graphql/current.js';
import { changeIdOf, done, errorsOf, refused, whenDone, whenStale, type Outcome } from '../graphql/outcome.js';
import { userProblem, type UserProblem } from '../graphql/user-problem.js';
import { GRAPH_DB } from '../store/graph-db.token.js';
import { Writes } from '../store/writes.js';
import { logPolicy } from '../work-history/log-work.js';
import type { ChangePolicyInput, PolicyInput, RecordPolicyInput } from './dto/policy-inputs.js';
import type { PolicyPayload } from './dto/policy-payloads.js';
import type { TaskPolicyConnection } from './dto/policy.js';
import { HoursWaitingLoader } from './hours-waiting.loader.js';
import { PolicyLoader } from './policy.loaders.js';

type Done = { readonly policyId: TaskPolicyId; readonly changeId: string };

const contentOf = (input: PolicyInput): PolicyContent => ({
  keptFor: input.keptFor,
  ground: input.ground,
  statement: input.statement,
  source: input.source?.trim() || null,
  ownerId: (input.ownerId ?? null) as TeamMemberId | null,
  decidedOn: input.decidedOn ?? null,
  reviewOn: input.reviewOn ?? null,
});

@Injectable()
export class PolicyService {
  constructor(
    @Inject(GRAPH_DB) private readonly db: GraphDb,
    private readonly writes: Writes,
    private readonly policies: PolicyLoader,
    private readonly hoursWaiting: HoursWaitingLoader,
  ) {}

  async page({ permit }: Call, args: PageArgs): Promise<TaskPolicyConnection> {
    const page = await this.db.read((tx) => pagePolicies(tx, permit, pageRequest(args)));
    return asConnection(page, (policy) => policy);
  }

  one({ context }: Call, id: string): Promise<TaskPolicy | null> {
    return this.policies.of(context).load(id as TaskPolicyId);
  }

  async record(call: Call, input: RecordPolicyInput): Promise<PolicyPayload> {
    const outcome = await this.writes.run<Done>(call, input, async (write) => {
      const { tx } = write;
      const content = contentOf(input);
      const problems = await this.#check(tx, call, content);
      if (problems.length > 0) return { problems };
      const policy = { id: newId<TaskPolicyId>(), taskKind: input.taskKind, content };
      const recorded = await recordPolicy(tx, call.permit, policy);
      if (!recorded) return refused(userProblem('FORBIDDEN', null));
      const line = { kind: 'policyRecorded', edit: policyRecorded(recorded) } as const;
      return done({ policyId: policy.id, ...(await logPolicy(call.permit, write, recorded, line)) });
    });
    return this.#payload(call, outcome);
  }

  async change(call: Call, input: ChangePolicyInput): Promise<PolicyPayload> {
    const id = input.id as TaskPolicyId;
    const outcome = await this.writes.run<Done>(call, input, async (write) => {
      const { tx } = write;
      const held = await holdPolicy(tx, call.permit, id);
      const expected = { version: input.expectedVersion, done: { policyId: id, changeId: '' } };
      return ifCurrent(held, expected, async (policy) => {
        const content = contentOf(input);
        const problems = await this.#check(tx, call, content);
        if (problems.length > 0) return { problems };
        const now = await changePolicy(tx, call.permit, id, content);
        if (!now) return refused(userProblem('NOT_FOUND', 'id'));
        const line = { kind: 'policyChanged', edit: policyChanged(policy, now) } as const;
        return done({ policyId: id, ...(await logPolicy(call.permit, write, now, line)) });
      });
    });
    return this.#payload(call, outcome);
  }

  /** The owner works in the organisation; a policy is looked at again after it was decided. */
  async #check(
    tx: GraphTransaction,
    { permit }: Call,
    { ownerId, decidedOn, reviewOn }: PolicyContent,
  ): Promise<readonly UserProblem[]> {
    const owners = ownerId === null ? [] : await findOwners(tx, permit, [ownerId]);
    const noOwner = ownerId !== null && owners.length === 0 ? [userProblem('NOT_FOUND', 'ownerId')] : [];
    const early = decidedOn !== null && reviewOn !== null && reviewOn <= decidedOn;
    return [...noOwner, ...(early ? [userProblem('INVALID_PERIOD', 'reviewOn')] : [])];
  }

  async #payload({ context }: Call, outcome: Outcome<Done>): Promise<PolicyPayload> {
    this.hoursWaiting.of(context).clearAll();
    const show = ({ policyId }: Done) => this.policies.of(context).clear(policyId).load(policyId);
    return {
      changeId: changeIdOf(outcome),
      policy: await whenDone(outcome, show),
      current: await whenStale(outcome, show),
      errors: errorsOf(outcome),
    };
  }
}
