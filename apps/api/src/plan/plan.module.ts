import { Module } from '@nestjs/common';
import { CircleModule } from '../circle/circle.module.js';
import { NeedModule } from '../need/need.module.js';
import { OfferModule } from '../offer/offer.module.js';
import { TaskModule } from '../task/task.module.js';
import { PlanJobs } from './plan-jobs.js';
import {
  BarrierOpeningResolver,
  ChangedHelpResolver,
  ClientShareResolver,
  HelperShareResolver,
  PlannedHelpResolver,
  PlannedNeedResolver,
} from './plan-parts.resolver.js';
import { PlanResolver } from './plan.resolver.js';
import { PlanService } from './plan.service.js';
import { PlanWorkers } from './plan-workers.js';

const parts = [
  PlannedHelpResolver,
  ChangedHelpResolver,
  PlannedNeedResolver,
  BarrierOpeningResolver,
  HelperShareResolver,
  ClientShareResolver,
];

@Module({
  imports: [OfferModule, NeedModule, TaskModule, CircleModule],
  providers: [PlanResolver, ...parts, PlanService, PlanJobs, PlanWorkers],
})
export class PlanModule {}
