import { Module } from '@nestjs/common';
import { TeamModule } from '../organisation/team.module.js';
import { ArrangingService } from './arranging.service.js';
import { CircleResolver, TieFieldsResolver } from './circle.resolver.js';
import { CircleService } from './circle.service.js';
import { ClientLoader } from './client.loader.js';
import { ClientResolver } from './client.resolver.js';
import { ClientService } from './client.service.js';
import { TeamClientsResolver, ViewerCircleResolver } from './clients-of.resolver.js';
import { ConsentService } from './consent.service.js';
import { HeldSkillService } from './held-skill.service.js';
import { MembershipService } from './membership.service.js';
import { PersonLoader } from './person.loader.js';
import { PersonPayloads } from './person.payloads.js';
import { PersonResolver } from './person.resolver.js';
import { PersonService } from './person.service.js';
import { ConsentResolver, HeldSkillResolver } from './skills-and-consents.resolver.js';
import { KeptCountResolver, SayResolver, SeenByResolver } from './say.resolver.js';
import { SayService } from './say.service.js';
import { TiePayloads } from './tie.payloads.js';
import { MembershipResolver, TieResolver } from './tie.resolver.js';
import { TieService } from './tie.service.js';

const resolvers = [
  CircleResolver,
  TieFieldsResolver,
  ClientResolver,
  TeamClientsResolver,
  ViewerCircleResolver,
  PersonResolver,
  HeldSkillResolver,
  ConsentResolver,
  TieResolver,
  MembershipResolver,
  SayResolver,
  SeenByResolver,
  KeptCountResolver,
];

const services = [
  CircleService,
  ClientService,
  PersonService,
  PersonPayloads,
  HeldSkillService,
  ConsentService,
  TieService,
  ArrangingService,
  TiePayloads,
  MembershipService,
  SayService,
];

@Module({
  imports: [TeamModule],
  providers: [...resolvers, ...services, ClientLoader, PersonLoader],
  exports: [ClientLoader, PersonLoader, PersonPayloads, CircleService],
})
export class CircleModule {}
