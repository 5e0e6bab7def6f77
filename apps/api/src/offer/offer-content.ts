import type { ClientId, OfferAudience, TeamId } from '@kring/care-network';
import type { OfferContent } from '@kring/store';
import { userProblem, type UserProblem } from '../graphql/user-problem.js';
import { workOf } from '../graphql/work.js';
import type { OfferFields } from './dto/offer-inputs.js';

/** An audience of one client or team has to say which; `REQUIRED` otherwise. Ids that go with another kind are passed over. */
export function audienceOf(input: OfferFields): OfferAudience | UserProblem {
  const audienceClientId = (input.audienceClientId ?? null) as ClientId | null;
  const audienceTeamId = (input.audienceTeamId ?? null) as TeamId | null;
  switch (input.audienceKind) {
    case 'anyone':
      return { kind: 'anyone' };
    case 'client':
      return audienceClientId === null
        ? userProblem('REQUIRED', 'audienceClientId')
        : { kind: 'client', clientId: audienceClientId };
    case 'team':
      return audienceTeamId === null
        ? userProblem('REQUIRED', 'audienceTeamId')
        : { kind: 'team', teamId: audienceTeamId };
  }
}

export const audienceField = ({ kind }: OfferAudience): string =>
  kind === 'client' ? 'audienceClientId' : 'audienceTeamId';

export const offerContent = (input: OfferFields, audience: OfferAudience): OfferContent => ({
  ...workOf(input),
  ratherNot: [...new Set(input.ratherNot)],
  travelKm: input.travelKm ?? null,
  audience,
});
