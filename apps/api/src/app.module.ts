import type { GraphDb } from '@kring/store';
import { Module, type DynamicModule } from '@nestjs/common';
import { CircleModule } from './circle/circle.module.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { NeedModule } from './need/need.module.js';
import { OfferModule } from './offer/offer.module.js';
import { OrganisationModule } from './organisation/organisation.module.js';
import { TeamModule } from './organisation/team.module.js';
import { SessionModule } from './session/session.module.js';
import type { Clock } from './store/clock.js';
import { SkillModule } from './skill/skill.module.js';
import { StoreModule } from './store/store.module.js';
import { TaskModule } from './task/task.module.js';
import { ViewerModule } from './viewer/viewer.module.js';
import { WelcomeModule } from './welcome/welcome.module.js';

/** One module for each concept of the API. */
const concepts = [
  WelcomeModule,
  SessionModule,
  ViewerModule,
  OrganisationModule,
  TeamModule,
  SkillModule,
  CircleModule,
  OfferModule,
  NeedModule,
  TaskModule,
];

@Module({})
export class AppModule {
  static using(db: GraphDb, clock: Clock): DynamicModule {
    return { module: AppModule, imports: [StoreModule.using(db, clock), GraphqlModule, ...concepts] };
  }
}
