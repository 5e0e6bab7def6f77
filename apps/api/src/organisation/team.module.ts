import { Module } from '@nestjs/common';
import { TeamLoader, TeamMembersLoader } from './team.loader.js';
import { TeamResolver } from './team.resolver.js';
import { TeamService } from './team.service.js';

@Module({
  providers: [TeamResolver, TeamService, TeamLoader, TeamMembersLoader],
  exports: [TeamLoader],
})
export class TeamModule {}
