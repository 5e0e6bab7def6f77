import { Module } from '@nestjs/common';
import { HistoryResolver, MomentResolver, TieThenResolver } from './history.resolver.js';
import { HistoryService } from './history.service.js';
import { MomentService } from './moment.service.js';
import { ReverseService } from './reverse.service.js';
import { VersionResolver } from './version.resolver.js';
import { VersionService } from './version.service.js';

const resolvers = [HistoryResolver, MomentResolver, TieThenResolver, VersionResolver];

@Module({ providers: [...resolvers, HistoryService, MomentService, ReverseService, VersionService] })
export class HistoryModule {}
