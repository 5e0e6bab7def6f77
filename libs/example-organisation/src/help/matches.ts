import {
  daysAfter,
  minutesInCommon,
  type Agreement,
  type AgreementId,
  type Match,
  type MatchId,
  type MatchState,
  type Need,
  type Offer,
  type TaskPolicy,
} from '@kring/care-network';
import { momentOn } from '../calendar.js';
import { yes } from '../people/consents.js';
import type { Draft, TeamDraft } from '../draft.js';

interface Pair {
  readonly offer: Offer;
  readonly need: Need;
}

/** What came of the first, second and third pair of each team, and how many days ago it was asked. */
const outcomes: readonly { readonly state: MatchState; readonly daysAgo: number }[] = [
  { state: 'accepted', daysAgo: 48 },
  { state: 'proposed', daysAgo: 3 },
  { state: 'declined', daysAgo: 9 },
];

const message = 'We dachten meteen aan jou. Zou je dit willen doen?';
const counterOffer = 'Elke week is me te veel, maar een keer bijspringen als het nodig is wil ik graag.';

function isMeantFor({ audience }: Offer, { teamId, beneficiary }: Need): boolean {
  if (audience.kind === 'team') return audience.teamId === teamId;
  if (audience.kind === 'anyone') return true;
  return beneficiary.kind === 'client' && beneficiary.clientId === audience.clientId;
}

const timesMeet = (offer: Offer, need: Need): boolean =>
  offer.times.length === 0 ||
  need.times.length === 0 ||
  minutesInCommon(offer.times, need.times) >= Math.min(offer.hoursPerWeek, need.hoursPerWeek) * 60;

/** Whether nothing plain stands between the two; consent is given when the match is made. */
const meet = ({ offer, need }: Pair, kept: ReadonlySet<string>): boolean =>
  need.skills.some((skill) => offer.skills.includes(skill)) &&
  offer.state === 'open' &&
  need.state === 'open' &&
  need.performer !== 'staff' &&
  !need.certificateRequired &&
  !kept.has(need.taskKind) &&
  !offer.ratherNot.includes(need.taskKind) &&
  isMeantFor(offer, need) &&
  timesMeet(offer, need);

/** At most three pairs of a team, each offer and each need once. People of the story are left as they are told. */
function pairsOf({ draft, needs, offers }: TeamDraft, kept: ReadonlySet<string>): readonly Pair[] {
  const open = offers.filter(({ personId }) => draft.people.get(personId)?.consents === null);
  const pairs: Pair[] = [];
  for (const need of needs) {
    const place = open.findIndex((offer) => meet({ offer, need }, kept));
    if (place === -1 || pairs.length === outcomes.length) continue;
    pairs.push({ offer: open[place]!, need });
    open.splice(place, 1);
  }
  return pairs;
}

function matchOf(draft: Draft, { offer, need }: Pair, { state, daysAgo }: (typeof outcomes)[number]): Match {
  return {
    id: draft.nextId<MatchId>(),
    offerId: offer.id,
    target: { kind: 'need', needId: need.id },
    freesFor: [],
    handovers: [],
    hoursPerWeek: Math.min(offer.hoursPerWeek, need.hoursPerWeek),
    state,
    message,
    counterOffer: state === 'declined' ? counterOffer : null,
    proposedAt: momentOn(daysAfter(draft.today, -daysAgo), daysAgo * 7),
    version: state === 'proposed' ? 1 : 2,
  };
}

const agreementOf = (draft: Draft, match: Match, { offer, need }: Pair): Agreement => ({
  id: draft.nextId<AgreementId>(),
  matchId: match.id,
  hoursPerWeek: match.hoursPerWeek,
  times: need.times.length > 0 ? need.times : offer.times,
  period: { from: daysAfter(draft.today, -42), until: daysAfter(draft.today, 140) },
  version: 1,
});

/** A need that an agreement covers in full is met. */
function markMet({ needs }: TeamDraft, need: Need, agreement: Agreement): void {
  const place = needs.indexOf(need);
  if (agreement.hoursPerWeek >= need.hoursPerWeek) needs[place] = { ...need, state: 'met', version: 2 };
}

/** Some answers that are there already, so that the first day does not begin empty. */
export function addMatches(
  draft: Draft,
  policies: readonly TaskPolicy[],
): { matches: Match[]; agreements: Agreement[] } {
  const kept = new Set<string>(policies.filter(({ keptFor }) => keptFor === 'staff').map(({ taskKind }) => taskKind));
  const matches: Match[] = [];
  const agreements: Agreement[] = [];
  for (const team of draft.teams)
    pairsOf(team, kept).forEach((pair, index) => {
      const match = matchOf(draft, pair, outcomes[index]!);
      matches.push(match);
      const { personId } = pair.offer;
      draft.people.get(personId)!.consents = [
        yes(draft, personId, 'beInCircle', 120),
        yes(draft, personId, 'beAsked', 118),
      ];
      if (match.state !== 'accepted') return;
      const agreement = agreementOf(draft, match, pair);
      agreements.push(agreement);
      markMet(team, pair.need, agreement);
    });
  return { matches, agreements };
}
