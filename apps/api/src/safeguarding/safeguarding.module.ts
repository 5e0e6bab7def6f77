import { Module } from '@nestjs/common';
import { CircleModule } from '../circle/circle.module.js';
import { ConcernResolver } from './concern.resolver.js';
import { ConcernService } from './concern.service.js';

@Module({ imports: [CircleModule], providers: [ConcernResolver, ConcernService] })
export class SafeguardingModule {}
