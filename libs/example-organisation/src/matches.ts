import {
  minutesInCommon,
  type Agreement,
  type AgreementId,
  type Match,
  type MatchId,
  type MatchState,
  type Need,
  type Offer,
  type TaskPolicy,
  type TeamId,
} from '@kring/care-network';
import { daysAfter, momentOn } from './calendar.js';
import { yes } from './consents.js';
import type { Draft } from './draft.js';

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

function meet({ offer, need }: Pair, kept: ReadonlySet<string>): boolean {
  const forTeam =
    offer.audience.kind === 'team' ? offer.audience.teamId === need.teamId : offer.audience.kind === 'anyone';
  const timesMeet =
    offer.times.length === 0 ||
    need.times.length === 0 ||
    minutesInCommon(offer.times, need.times) >= Math.min(offer.hoursPerWeek, need.hoursPerWeek) * 60;
  return (
    offer.state === 'open' &&
    need.state === 'open' &&
    forTeam &&
    timesMeet &&
    need.performer !== 'staff' &&
    !need.certificateRequired &&
    !kept.has(need.taskKind) &&
    !offer.ratherNot.includes(need.taskKind) &&
    need.skills.every((skill) => offer.skills.includes(skill))
  );
}

/** At most three pairs of a team, each offer and each need once. People of the story are left as they are told. */
function pairsOf(draft: Draft, teamId: TeamId, kept: ReadonlySet<string>, used: Set<string>): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const need of draft.needs.filter((candidate) => candidate.teamId === teamId)) {
    const offer = draft.offers.find(
      (candidate) =>
        !used.has(candidate.id) &&
        draft.people.get(candidate.personId)?.consents === null &&
        meet({ offer: candidate, need }, kept),
    );
    if (!offer || pairs.length === outcomes.length) continue;
    used.add(offer.id);
    pairs.push({ offer, need });
  }
  return pairs;
}

function matchOf(draft: Draft, { offer, need }: Pair, { state, daysAgo }: (typeof outcomes)[number]): Match {
  return {
    id: draft.nextId<MatchId>(),
    offerId: offer.id,
    target: { kind: 'need', needId: need.id },
    freesFor: null,
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
function markMet(draft: Draft, need: Need, agreement: Agreement): void {
  const place = draft.needs.indexOf(need);
  if (agreement.hoursPerWeek >= need.hoursPerWeek) draft.needs[place] = { ...need, state: 'met', version: 2 };
}

/** Some answers that are there already, so that the first day does not begin empty. */
export function addMatches(
  draft: Draft,
  policies: readonly TaskPolicy[],
): { matches: Match[]; agreements: Agreement[] } {
  const kept = new Set<string>(policies.filter(({ keptFor }) => keptFor === 'staff').map(({ taskKind }) => taskKind));
  const used = new Set<string>();
  const matches: Match[] = [];
  const agreements: Agreement[] = [];
  for (const { team } of draft.teams)
    pairsOf(draft, team.id, kept, used).forEach((pair, index) => {
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
      markMet(draft, pair.need, agreement);
    });
  return { matches, agreements };
}
