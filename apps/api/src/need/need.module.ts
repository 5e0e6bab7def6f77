import { Module } from '@nestjs/common';
import { CircleModule } from '../circle/circle.module.js';
import { TeamModule } from '../organisation/team.module.js';
import { NeedWritingService } from './need-writing.service.js';
import { NeedLoader } from './need.loader.js';
import { NeedResolver } from './need.resolver.js';
import { NeedService } from './need.service.js';

@Module({
  imports: [CircleModule, TeamModule],
  providers: [NeedResolver, NeedService, NeedWritingService, NeedLoader],
  exports: [NeedLoader],
})
export class NeedModule {}
