import type {
  Consent,
  ConsentId,
  ExperimentAgreement,
  ExperimentAgreementId,
  Offer,
  SkillCode,
  TeamId,
} from '@kring/care-network';
import type { Remedy } from '../src/remedies/remedy.js';
import type { Helper, Situation } from '../src/situation/situation.js';
import type { Route } from '../src/suggestion.js';

const endsOf = (situation: Situation, route: Route) => {
  const offer = situation.offers.find(({ id }) => id === route.offerId)!;
  const need = situation.needs.find(({ id }) => id === route.needId)!;
  const work = route.kind === 'chain' ? situation.tasks.find(({ id }) => id === route.taskId)! : need;
  return { offer, need, work };
};

const withOffer = (situation: Situation, { id }: Offer, change: Partial<Offer>): Situation => ({
  ...situation,
  offers: situation.offers.map((offer) => (offer.id === id ? { ...offer, ...change } : offer)),
});

const withHelper = (situation: Situation, { personId }: Offer, change: (helper: Helper) => Helper): Situation => ({
  ...situation,
  helpers: situation.helpers.map((helper) => (helper.person.id === personId ? change(helper) : helper)),
});

const running = (policyId: Remedy['policyId'], teamId: TeamId): ExperimentAgreement => ({
  id: `opened ${policyId ?? ''}` as ExperimentAgreementId,
  policyId: policyId!,
  teamId,
  scope: 'all',
  period: { from: '2026-01-01', until: '2027-06-30' },
  safeguards: ['together'],
  agreedBy: ['coordinator'],
  state: 'agreed',
  version: 1,
});

/** What comes of asking: a yes to all that stood in the way and was the helper's to say. */
function asked(situation: Situation, route: Route): Situation {
  const { offer, work, need } = endsOf(situation, route);
  return withOffer(situation, offer, {
    audience: { kind: 'team', teamId: need.teamId },
    skills: [...new Set([...offer.skills, ...work.skills, work.taskKind as SkillCode])],
    hoursPerWeek: offer.hoursPerWeek + 40,
    times: [],
    travelKm: null,
  });
}

function unanswered(situation: Situation, route: Route): Situation {
  const { offer, work } = endsOf(situation, route);
  const ofPerson = new Set(situation.offers.filter(({ personId }) => personId === offer.personId).map(({ id }) => id));
  const isAboutIt = ({ target }: Situation['matches'][number]) =>
    (target.kind === 'need' ? target.needId : target.taskId) === (work.id as string);
  const matches = situation.matches.filter(
    (match) => match.state === 'accepted' || !ofPerson.has(match.offerId) || !isAboutIt(match),
  );
  return { ...situation, matches };
}

/** The situation after one remedy was taken for one route. */
export function afterRemedy(situation: Situation, route: Route, { code, policyId, facts }: Remedy): Situation {
  const { offer, work } = endsOf(situation, route);
  switch (code) {
    case 'askConsent':
      return withHelper(situation, offer, (helper) => {
        const yes: Consent = {
          id: 'new yes' as ConsentId,
          personId: offer.personId,
          purpose: 'beAsked',
          givenAt: '2027-12-01T00:00:00.000Z',
          withdrawnAt: null,
        };
        return { ...helper, consents: [...helper.consents, yes] };
      });
    case 'applyForCertificate':
    case 'renewCertificate':
      return withHelper(situation, offer, (helper) => ({
        ...helper,
        person: { ...helper.person, certificateUntil: '2030-01-01' },
      }));
    case 'proposeExperiment':
    case 'decideOnExperiment':
    case 'awaitStart':
      return { ...situation, experiments: [...situation.experiments, running(policyId, work.teamId)] };
    case 'reviewPolicy':
    case 'renegotiateContract':
      return { ...situation, policies: situation.policies.filter(({ id }) => id !== policyId) };
    case 'moveTime':
      return withOffer(situation, offer, { times: [] });
    case 'arrangeTransport':
      return withOffer(situation, offer, { travelKm: null });
    case 'findSharedLanguage':
      return withHelper(situation, offer, (helper) => ({
        ...helper,
        person: { ...helper.person, speaks: ['nl', 'en', 'fr', 'pt'] },
      }));
    case 'learnSkill':
      return withOffer(situation, offer, { skills: [...offer.skills, facts['asked'] as SkillCode] });
    case 'askHelper':
      return asked(situation, route);
    case 'resumeOffer':
      return withOffer(situation, offer, { state: 'open' });
    case 'confirmOffer':
      return withOffer(situation, offer, { confirmedAt: `${situation.today}T08:00:00.000Z` });
    case 'talkFirst':
    case 'awaitAnswer':
      return unanswered(situation, route);
    case 'askClient':
      return withHelper(situation, offer, (helper) => ({
        ...helper,
        ties: helper.ties.map((tie) => ({ ...tie, quality: null })),
      }));
    case 'handOverTask':
    case 'respect':
      throw new Error(`${code} opens no route`);
  }
}
