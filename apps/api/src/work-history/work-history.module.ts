import { Module } from '@nestjs/common';
import { ReverseWorkService } from './reverse-work.service.js';
import { WorkHistoryResolver } from './work-history.resolver.js';
import { WorkUndoService } from './work-undo.service.js';

@Module({ providers: [WorkHistoryResolver, WorkUndoService, ReverseWorkService] })
export class WorkHistoryModule {}
