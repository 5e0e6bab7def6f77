import { permitFor, type Viewer } from '@kring/access';
import type {
  ExperimentAgreement,
  ExperimentAgreementId,
  TaskKind,
  TaskPolicy,
  TaskPolicyId,
  TeamId,
  TeamMember,
  TeamMemberId,
} from '@kring/care-network';
import {
  experimentsOfPolicies,
  findExperiments,
  findOwners,
  findPolicies,
  findTeams,
  policiesAbout,
  type GraphDb,
  type TeamOverview,
} from '@kring/store';
import { Inject, Injectable } from '@nestjs/common';
import { byId, PerRequest } from '../graphql/per-request.js';
import { GRAPH_DB } from '../store/graph-db.token.js';

const permitOf = (viewer: Viewer) => permitFor(viewer, 'Query.policy');

@Injectable()
export class PolicyLoader extends PerRequest<TaskPolicyId, TaskPolicy> {
  constructor(@Inject(GRAPH_DB) private readonly db: GraphDb) {
    super();
  }

  protected async load(viewer: Viewer, ids: readonly TaskPolicyId[]): Promise<ReadonlyMap<TaskPolicyId, TaskPolicy>> {
    return byId(await this.db.read((tx) => findPolicies(tx, permitOf(viewer), ids)));
  }
}

/** Policies that speak about a kind of task; none for who may not see policies. */
@Injectable()
export class PoliciesAboutLoader extends PerRequest<TaskKind, readonly TaskPolicy[]> {
  constructor(@Inject(GRAPH_DB) private readonly db: GraphDb) {
    super();
  }

  protected async load(
    viewer: Viewer,
    kinds: readonly TaskKind[],
  ): Promise<ReadonlyMap<TaskKind, readonly TaskPolicy[]>> {
    const found = await this.db.read((tx) => policiesAbout(tx, permitOf(viewer), kinds));
    return new Map(kinds.map((kind) => [kind, found.filter(({ taskKind }) => taskKind === kind)]));
  }
}

/** The team members who answer for policies, also those of other teams. */
@Injectable()
export class OwnerLoader extends PerRequest<TeamMemberId, TeamMember> {
  constructor(@Inject(GRAPH_DB) private readonly db: GraphDb) {
    super();
  }

  protected async load(viewer: Viewer, ids: readonly TeamMemberId[]): Promise<ReadonlyMap<TeamMemberId, TeamMember>> {
    return byId(await this.db.read((tx) => findOwners(tx, permitOf(viewer), ids)));
  }
}

@Injectable()
export class ExperimentLoader extends PerRequest<ExperimentAgreementId, ExperimentAgreement> {
  constructor(@Inject(GRAPH_DB) private readonly db: GraphDb) {
    super();
  }

  protected async load(
    viewer: Viewer,
    ids: readonly ExperimentAgreementId[],
  ): Promise<ReadonlyMap<ExperimentAgreementId, ExperimentAgreement>> {
    return byId(await this.db.read((tx) => findExperiments(tx, permitOf(viewer), ids)));
  }
}

@Injectable()
export class ExperimentsOfPolicyLoader extends PerRequest<TaskPolicyId, readonly ExperimentAgreement[]> {
  constructor(@Inject(GRAPH_DB) private readonly db: GraphDb) {
    super();
  }

  protected load(
    viewer: Viewer,
    ids: readonly TaskPolicyId[],
  ): Promise<ReadonlyMap<TaskPolicyId, readonly ExperimentAgreement[]>> {
    return this.db.read((tx) => experimentsOfPolicies(tx, permitOf(viewer), ids));
  }
}

/** Teams that try something out, also others than the viewer's own: whoever knows the policy may learn who opened it. */
@Injectable()
export class TryingTeamLoader extends PerRequest<TeamId, TeamOverview> {
  constructor(@Inject(GRAPH_DB) private readonly db: GraphDb) {
    super();
  }

  protected async load(viewer: Viewer, ids: readonly TeamId[]): Promise<ReadonlyMap<TeamId, TeamOverview>> {
    return byId(await this.db.read((tx) => findTeams(tx, permitOf(viewer), ids)));
  }
}
