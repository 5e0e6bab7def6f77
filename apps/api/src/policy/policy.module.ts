import { Module } from '@nestjs/common';
import { BarrierSumsModule } from '../barrier-sums/barrier-sums.module.js';
import { ExperimentResolver } from './experiment.resolver.js';
import { ExperimentService } from './experiment.service.js';
import { HoursWaitingLoader } from './hours-waiting.loader.js';
import { PoliciesOfResolver } from './policies-of.resolver.js';
import {
  ExperimentLoader,
  ExperimentsOfPolicyLoader,
  OwnerLoader,
  PoliciesAboutLoader,
  PolicyLoader,
  TryingTeamLoader,
} from './policy.loaders.js';
import { PolicyResolver } from './policy.resolver.js';
import { PolicyService } from './policy.service.js';

const loaders = [
  PolicyLoader,
  PoliciesAboutLoader,
  OwnerLoader,
  ExperimentLoader,
  ExperimentsOfPolicyLoader,
  HoursWaitingLoader,
  TryingTeamLoader,
];

@Module({
  imports: [BarrierSumsModule],
  providers: [PolicyResolver, ExperimentResolver, PoliciesOfResolver, PolicyService, ExperimentService, ...loaders],
  exports: [PolicyLoader, ExperimentLoader],
})
export class PolicyModule {}
