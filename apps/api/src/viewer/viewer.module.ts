import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.js';
import { ViewerResolver } from './viewer.resolver.js';
import { ViewerService } from './viewer.service.js';

@Module({ imports: [OrganisationModule], providers: [ViewerResolver, ViewerService] })
export class ViewerModule {}
