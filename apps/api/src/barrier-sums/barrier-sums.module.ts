import { Module } from '@nestjs/common';
import { BarrierSums } from './barrier-sums.js';

@Module({ providers: [BarrierSums], exports: [BarrierSums] })
export class BarrierSumsModule {}
