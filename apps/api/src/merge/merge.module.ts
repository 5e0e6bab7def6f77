import { Module } from '@nestjs/common';
import { CircleModule } from '../circle/circle.module.js';
import { MergeResolver } from './merge.resolver.js';
import { MergeService } from './merge.service.js';

@Module({ imports: [CircleModule], providers: [MergeResolver, MergeService] })
export class MergeModule {}
