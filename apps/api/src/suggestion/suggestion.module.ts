import { Module } from '@nestjs/common';
import { NeedModule } from '../need/need.module.js';
import { OfferModule } from '../offer/offer.module.js';
import { PolicyModule } from '../policy/policy.module.js';
import { TaskModule } from '../task/task.module.js';
import { BarrierResolver, BarrierTotalResolver } from './barrier.resolver.js';
import { SuggestionResolver } from './suggestion.resolver.js';
import { SuggestionService } from './suggestion.service.js';

@Module({
  imports: [OfferModule, NeedModule, TaskModule, PolicyModule],
  providers: [SuggestionResolver, BarrierResolver, BarrierTotalResolver, SuggestionService],
})
export class SuggestionModule {}
