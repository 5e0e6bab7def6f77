import type { Consent, ConsentId, ExperimentAgreement, ExperimentAgreementId } from '@kring/care-network';
import type { Helper, Situation } from '../src/situation/situation.js';

const yesTo = (purpose: Consent['purpose'], { person }: Helper): Consent => ({
  id: `new yes to ${purpose}` as ConsentId,
  personId: person.id,
  purpose,
  givenAt: '2026-11-24T12:00:00.000Z',
  withdrawnAt: null,
});

const experimentsForAll = ({ policies, clients }: Situation): readonly ExperimentAgreement[] =>
  policies.flatMap((policy) =>
    clients.map(({ teamId }) => ({
      id: `${policy.id} opened for ${teamId}` as ExperimentAgreementId,
      policyId: policy.id,
      teamId,
      scope: 'all of it',
      period: { from: '2026-01-01', until: '2027-06-30' },
      safeguards: ['together with a group leader'],
      agreedBy: ['coordinator'],
      state: 'agreed',
      version: 1,
    })),
  );

const withHelpers = (situation: Situation, change: (helper: Helper) => Helper): Situation => ({
  ...situation,
  helpers: situation.helpers.map(change),
});

/** The situation after each of the remedies was taken for everyone. */
export const lifted = (situation: Situation): readonly Situation[] => [
  withHelpers(situation, (helper) => ({
    ...helper,
    consents: [...helper.consents, yesTo('beAsked', helper), yesTo('shareWithOtherTeams', helper)],
  })),
  withHelpers(situation, (helper) => ({ ...helper, person: { ...helper.person, certificateUntil: '2030-01-01' } })),
  withHelpers(situation, (helper) => ({ ...helper, person: { ...helper.person, speaks: ['nl', 'en', 'fr', 'pt'] } })),
  { ...situation, experiments: [...situation.experiments, ...experimentsForAll(situation)] },
  { ...situation, policies: situation.policies.filter(({ ground }) => ground === 'law') },
  { ...situation, offers: situation.offers.map((offer) => ({ ...offer, travelKm: null })) },
  { ...situation, offers: situation.offers.map((offer) => ({ ...offer, times: [] })) },
  { ...situation, offers: situation.offers.map((offer) => ({ ...offer, state: 'open' })) },
  { ...situation, offers: situation.offers.map((offer) => ({ ...offer, confirmedAt: '2026-11-24T08:00:00.000Z' })) },
  { ...situation, matches: situation.matches.filter(({ state }) => state === 'accepted') },
];
