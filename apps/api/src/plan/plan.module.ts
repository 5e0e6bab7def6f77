import { Module } from '@nestjs/common';
import { CircleModule } from '../circle/circle.module.js';
import { NeedModule } from '../need/need.module.js';
import { OfferModule } from '../offer/offer.module.js';
import { TeamModule } from '../organisation/team.module.js';
import { TaskModule } from '../task/task.module.js';
import { PolicyModule } from '../policy/policy.module.js';
import { KeptHelpResolver, KeptPlanResolver, KeptShareResolver } from './kept/kept-plan.resolver.js';
import { KeptPlanService } from './kept/kept-plan.service.js';
import { PlanChoiceResolver } from './kept/plan-choice.resolver.js';
import { PlanChoiceService } from './kept/plan-choice.service.js';
import { PlanJobs } from './job/plan-jobs.js';
import {
  BarrierOpeningResolver,
  ChangedHelpResolver,
  DroppedPinResolver,
  ClientOverPeriodsResolver,
  ClientShareResolver,
  HelperOverPeriodsResolver,
  HelperShareResolver,
  NamedPlanBarrierResolver,
  PlanHandoverResolver,
  PlannedHelpResolver,
  PlannedNeedResolver,
} from './plan-parts.resolver.js';
import { PlanResolver } from './plan.resolver.js';
import { PlanReading } from './plan-reading.js';
import { PlanService } from './plan.service.js';
import { PlanWorkers } from './job/plan-workers.js';

const parts = [
  PlannedHelpResolver,
  ChangedHelpResolver,
  DroppedPinResolver,
  PlannedNeedResolver,
  BarrierOpeningResolver,
  NamedPlanBarrierResolver,
  HelperShareResolver,
  ClientShareResolver,
  HelperOverPeriodsResolver,
  ClientOverPeriodsResolver,
  PlanHandoverResolver,
  KeptPlanResolver,
  KeptHelpResolver,
  KeptShareResolver,
  PlanChoiceResolver,
];

@Module({
  imports: [OfferModule, NeedModule, TaskModule, CircleModule, TeamModule, PolicyModule],
  providers: [
    PlanResolver,
    ...parts,
    PlanService,
    PlanReading,
    KeptPlanService,
    PlanChoiceService,
    PlanJobs,
    PlanWorkers,
  ],
})
export class PlanModule {}
