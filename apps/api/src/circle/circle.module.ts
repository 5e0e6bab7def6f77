import { Module } from '@nestjs/common';
import { TeamModule } from '../organisation/team.module.js';
import { ArrangingService } from './tie/arranging.service.js';
import { CircleResolver, TieFieldsResolver } from './circle.resolver.js';
import { CircleService } from './circle.service.js';
import { ClientLoader } from './client/client.loader.js';
import { ClientResolver } from './client/client.resolver.js';
import { ClientService } from './client/client.service.js';
import { TeamClientsResolver, ViewerCircleResolver } from './client/clients-of.resolver.js';
import { ConsentService } from './person/consent.service.js';
import { HeldSkillService } from './person/held-skill.service.js';
import { MembershipService } from './tie/membership.service.js';
import { PersonLoader } from './person/person.loader.js';
import { PersonPayloads } from './person/person.payloads.js';
import { PersonResolver } from './person/person.resolver.js';
import { PersonService } from './person/person.service.js';
import { ConsentResolver, HeldSkillResolver } from './person/skills-and-consents.resolver.js';
import { KeptCountResolver, SayResolver, SeenByResolver } from './say/say.resolver.js';
import { SayService } from './say/say.service.js';
import { TiePayloads } from './tie/tie.payloads.js';
import { MembershipResolver, TieResolver } from './tie/tie.resolver.js';
import { TieService } from './tie/tie.service.js';

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
