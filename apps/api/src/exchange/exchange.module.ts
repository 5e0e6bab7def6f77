import { Module } from '@nestjs/common';
import { CircleModule } from '../circle/circle.module.js';
import { CircleReader } from './circle-reader.js';
import { ExportResolver } from './export.resolver.js';
import { ExportService } from './export.service.js';
import { ImportResolver } from './import.resolver.js';
import { ImportService } from './import.service.js';

@Module({
  imports: [CircleModule],
  providers: [ExportResolver, ExportService, ImportResolver, ImportService, CircleReader],
})
export class ExchangeModule {}
