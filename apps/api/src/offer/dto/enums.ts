import { offerStates, type OfferAudience } from '@kring/care-network';
import { enumOf } from '../../graphql/enums.js';

export const audienceKinds = ['client', 'team', 'anyone'] as const satisfies readonly OfferAudience['kind'][];

export const AudienceKindEnum = enumOf(
  'AudienceKind',
  audienceKinds,
  'For whom an offer is meant: one client, a team and its clients, or anyone in the organisation.',
);
export const OfferStateEnum = enumOf(
  'OfferState',
  offerStates,
  'A paused offer waits for its helper; a withdrawn one is over.',
);
