import { Module } from '@nestjs/common';
import { CircleModule } from '../circle/circle.module.js';
import { TeamModule } from '../organisation/team.module.js';
import { OfferWritingResolver } from './offer-writing.resolver.js';
import { OfferWritingService } from './offer-writing.service.js';
import { OfferLoader, OffersOfPersonLoader } from './offer.loader.js';
import { OfferResolver } from './offer.resolver.js';
import { OfferService } from './offer.service.js';
import { OffersOfResolver } from './offers-of.resolver.js';

@Module({
  imports: [CircleModule, TeamModule],
  providers: [
    OfferResolver,
    OfferWritingResolver,
    OffersOfResolver,
    OfferService,
    OfferWritingService,
    OfferLoader,
    OffersOfPersonLoader,
  ],
  exports: [OfferLoader, OffersOfPersonLoader],
})
export class OfferModule {}
