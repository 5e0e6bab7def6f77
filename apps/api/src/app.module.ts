import { Module, type DynamicModule } from '@nestjs/common';
import { CircleModule } from './circle/circle.module.js';
import { ExchangeModule } from './exchange/exchange.module.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { ForgettingModule } from './forgetting/forgetting.module.js';
import { HistoryModule } from './history/history.module.js';
import { PhotoModule } from './photo/photo.module.js';
import { MatchModule } from './match/match.module.js';
import { MergeModule } from './merge/merge.module.js';
import { NeedModule } from './need/need.module.js';
import { OfferModule } from './offer/offer.module.js';
import { OrganisationModule } from './organisation/organisation.module.js';
import { TeamModule } from './organisation/team.module.js';
import { PlanModule } from './plan/plan.module.js';
import { PolicyModule } from './policy/policy.module.js';
import { SafeguardingModule } from './safeguarding/safeguarding.module.js';
import { SessionModule } from './session/session.module.js';
import { SkillModule } from './skill/skill.module.js';
import type { Ground } from './store/ground.js';
import { StoreModule } from './store/store.module.js';
import { SuggestionModule } from './suggestion/suggestion.module.js';
import { TaskModule } from './task/task.module.js';
import { ViewerModule } from './viewer/viewer.module.js';
import { WelcomeModule } from './welcome/welcome.module.js';
import { WorkHistoryModule } from './work-history/work-history.module.js';

/** One module for each concept of the API. */
const concepts = [
  WelcomeModule,
  SessionModule,
  ViewerModule,
  OrganisationModule,
  TeamModule,
  SkillModule,
  CircleModule,
  ForgettingModule,
  HistoryModule,
  PhotoModule,
  ExchangeModule,
  OfferModule,
  NeedModule,
  TaskModule,
  PolicyModule,
  MatchModule,
  MergeModule,
  SuggestionModule,
  SafeguardingModule,
  PlanModule,
  WorkHistoryModule,
];

@Module({})
export class AppModule {
  static using(ground: Ground): DynamicModule {
    return { module: AppModule, imports: [StoreModule.using(ground), GraphqlModule, ...concepts] };
  }
}
