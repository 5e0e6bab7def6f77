import {
  consentState,
  dayOf,
  type CalendarDay,
  type Consent,
  type ConsentPurpose,
  type ConsentState,
  type HeldSkill,
  type Instant,
  type Offer,
} from '@kring/care-network';
import { concernsOf } from './concerns.js';
import { helpedBefore, neverHelped } from './continuity.js';
import { earlierAnswers } from './earlier-answers.js';
import { byId, compareText } from './grouped.js';
import { kindOfSkill, type Help } from './help.js';
import { hoursLeft, type AgreedHours } from './hours-left.js';
import type { Helper, Situation } from './situation.js';
import { tiesOf } from './ties.js';
import { weekOf } from './week.js';

const dayInMilliseconds = 86_400_000;

const daysSince = (moment: Instant, today: CalendarDay): number =>
  Math.round((Date.parse(today) - Date.parse(dayOf(moment))) / dayInMilliseconds);

/** Of two records of one moment the withdrawn one comes first and so decides. */
function consentFor(consents: readonly Consent[], purpose: ConsentPurpose): ConsentState {
  const withdrawnFirst = [...consents].sort(
    (one, other) => Number(one.withdrawnAt === null) - Number(other.withdrawnAt === null),
  );
  return consentState(withdrawnFirst, purpose);
}

const bySkill = (one: HeldSkill, other: HeldSkill): number => compareText(one.skill, other.skill);

/** What is the same for every offer of one helper. */
const preparedHelper = (helper: Helper) => ({
  person: helper.person,
  agreedHoursPerWeek: helper.agreedHoursPerWeek,
  beAsked: consentFor(helper.consents, 'beAsked'),
  shareWithOtherTeams: consentFor(helper.consents, 'shareWithOtherTeams'),
  held: new Map([...helper.skills].sort(bySkill).map((held) => [held.skill, held])),
});

function preparedOffer(offer: Offer, helper: Helper, agreed: AgreedHours, today: CalendarDay) {
  const skills = [...offer.skills, ...helper.skills.map(({ skill }) => skill)];
  return {
    offer,
    hoursLeft: hoursLeft(offer.hoursPerWeek, agreed.of(offer.id)),
    week: weekOf(offer.times),
    place: offer.place ?? helper.person.home,
    daysSinceConfirmed: daysSince(offer.confirmedAt, today),
    offered: [...offer.skills].sort(),
    kinds: new Set(skills.map(kindOfSkill)),
  };
}

/** Whether someone can be asked at all: the living, and clubs; not pets. */
const canHelp = ({ person }: Helper): boolean => !person.deceased && person.kind !== 'pet';

/** Every offer whose helper can be asked, in the order of their ids. */
export function prepareHelp(situation: Situation, agreed: AgreedHours): readonly Help[] {
  const helpers = new Map(situation.helpers.filter(canHelp).map((helper) => [helper.person.id, helper]));
  const clients = new Map(situation.clients.map((client) => [client.clientId, client]));
  const earlier = earlierAnswers(situation);
  const helped = helpedBefore(situation);
  const concernAbout = concernsOf(situation);
  const asClients = new Set(situation.clients.map(({ personId }) => personId));
  return byId(situation.offers).flatMap((offer) => {
    const helper = helpers.get(offer.personId);
    if (!helper) return [];
    const help: Help = {
      ...preparedHelper(helper),
      ...preparedOffer(offer, helper, agreed, situation.today),
      ...tiesOf(helper, clients),
      isClient: asClients.has(offer.personId),
      helped: helped.get(offer.personId) ?? neverHelped,
      concern: concernAbout(offer.personId),
      earlier: earlier.get(offer.personId) ?? new Map(),
    };
    return [help];
  });
}
