import { Module } from '@nestjs/common';
import { TeamModule } from '../organisation/team.module.js';
import { TaskLoader } from './task.loader.js';
import { TaskResolver } from './task.resolver.js';
import { TaskService } from './task.service.js';

@Module({ imports: [TeamModule], providers: [TaskResolver, TaskService, TaskLoader], exports: [TaskLoader] })
export class TaskModule {}
