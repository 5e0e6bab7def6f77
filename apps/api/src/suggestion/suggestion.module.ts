import { Module } from '@nestjs/common';
import { BarrierSumsModule } from '../barrier-sums/barrier-sums.module.js';
import { NeedModule } from '../need/need.module.js';
import { OfferModule } from '../offer/offer.module.js';
import { PolicyModule } from '../policy/policy.module.js';
import { TaskModule } from '../task/task.module.js';
import { BarrierResolver, BarrierTotalResolver, RemedyStepResolver } from './barrier.resolver.js';
import { SuggestionResolver } from './suggestion.resolver.js';
import { SuggestionService } from './suggestion.service.js';

@Module({
  imports: [BarrierSumsModule, OfferModule, NeedModule, TaskModule, PolicyModule],
  providers: [SuggestionResolver, BarrierResolver, BarrierTotalResolver, RemedyStepResolver, SuggestionService],
})
export class SuggestionModule {}
