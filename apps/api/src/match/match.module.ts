import { Module } from '@nestjs/common';
import { NeedModule } from '../need/need.module.js';
import { OfferModule } from '../offer/offer.module.js';
import { TeamModule } from '../organisation/team.module.js';
import { TaskModule } from '../task/task.module.js';
import { AgreementResolver } from './agreement.resolver.js';
import { AnswerService } from './answer.service.js';
import { MatchWritingResolver } from './match-writing.resolver.js';
import { MatchWritingService } from './match-writing.service.js';
import { AgreementOfMatchLoader, MatchLoader } from './match.loaders.js';
import { MatchPayloads } from './match.payloads.js';
import { MatchResolver } from './match.resolver.js';
import { MatchService } from './match.service.js';

const resolvers = [MatchResolver, MatchWritingResolver, AgreementResolver];
const services = [MatchService, MatchWritingService, AnswerService, MatchPayloads];

@Module({
  imports: [OfferModule, NeedModule, TaskModule, TeamModule],
  providers: [...resolvers, ...services, MatchLoader, AgreementOfMatchLoader],
})
export class MatchModule {}
