import { Module } from '@nestjs/common';
import { ForgettingResolver } from './forgetting.resolver.js';
import { ForgettingService } from './forgetting.service.js';
import { Sweep } from './sweep.js';

@Module({ providers: [ForgettingResolver, ForgettingService, Sweep] })
export class ForgettingModule {}
