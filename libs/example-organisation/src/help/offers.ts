import {
  daysAfter,
  minutesInCommon,
  type ClientId,
  type Need,
  type Offer,
  type OfferAudience,
  type OfferId,
  type SkillCode,
} from '@kring/care-network';
import { momentOn } from '../calendar.js';
import type { DraftPerson, TeamDraft } from '../draft.js';
import { offersIndoors } from '../list/offers-indoors.js';
import { offersOutAndAbout } from '../list/offers-out-and-about.js';
import type { OwnWords } from '../list/own-words.js';
import { heldSkill } from '../people/make-person.js';

const everything: readonly OwnWords[] = [...offersIndoors, ...offersOutAndAbout];

/** A person of the network with the client whose circle they are in. */
interface Candidate {
  readonly known: DraftPerson;
  readonly clientId: ClientId;
}

/** Adults of the network around a team's clients, each once, with the first client they are tied to. */
function candidatesOf({ draft, clients, ties }: TeamDraft): readonly Candidate[] {
  const selves = new Set(clients.map(({ person }) => person.id));
  const candidates = new Map<string, Candidate>();
  for (const tie of ties) {
    const known = draft.people.get(tie.to);
    if (!selves.has(tie.from) || known?.place !== 'network' || candidates.has(tie.to)) continue;
    candidates.set(tie.to, { known, clientId: tie.clientId });
  }
  return [...candidates.values()];
}

/** Words with the need that they answer, when they answer one. */
interface Saying {
  readonly words: OwnWords;
  readonly need: Need | null;
}

function audienceOf({ chance, team }: TeamDraft, clientId: ClientId, need: Need | null): OfferAudience {
  const draw = chance.fraction();
  if (need?.beneficiary.kind === 'client' && draw < 0.35) return need.beneficiary;
  if (!need && draw < 0.3) return { kind: 'client', clientId };
  return draw < 0.75 ? { kind: 'team', teamId: team.id } : { kind: 'anyone' };
}

/** Who answers a need names times that suit it, now and then just not. */
function timesOf({ chance }: TeamDraft, { words, need }: Saying): Offer['times'] {
  if (!need || need.times.length === 0 || chance.happens(0.1)) return words.times;
  return minutesInCommon(words.times, need.times) >= words.hours * 60 ? words.times : need.times;
}

const fits = (words: OwnWords, { job, skills }: DraftPerson): boolean =>
  words.job === null ? skills.some(({ skill }) => words.skills.includes(skill)) : job === words.job;

/** What someone offers, they can do: a skill that was not on record yet is recorded with the offer. */
function addSkills(known: DraftPerson, offered: readonly SkillCode[]): void {
  const missing = offered.filter((code) => !known.skills.some(({ skill }) => skill === code));
  known.skills = [...known.skills, ...missing.map((code) => heldSkill(code, 'life', 'able', true))];
}

function offerBy(team: TeamDraft, { known: { person }, clientId }: Candidate, saying: Saying): Offer {
  const { chance, draft } = team;
  const { words, need } = saying;
  const state = chance.fraction();
  const daysAgo = chance.happens(0.1) ? chance.between(220, 420) : chance.between(2, 120);
  return {
    id: draft.nextId<OfferId>(),
    personId: person.id,
    title: words.title,
    skills: words.skills,
    ratherNot: words.ratherNot,
    hoursPerWeek: words.hours,
    times: timesOf(team, saying),
    place: person.home,
    travelKm: person.home === null || chance.happens(need ? 0.7 : 0.3) ? null : chance.pick([5, 10, 15, 25]),
    audience: audienceOf(team, clientId, need),
    state: state < 0.88 ? 'open' : state < 0.96 ? 'paused' : 'withdrawn',
    confirmedAt: momentOn(daysAfter(draft.today, -daysAgo), chance.between(0, 539)),
    version: 1,
  };
}

/** Takes out of the list whom the words fit; `undefined` when they fit nobody that is left. */
function takeCandidate(free: Candidate[], words: OwnWords): Candidate | undefined {
  const fitting = free.findIndex(({ known }) => fits(words, known));
  const unknown = words.job === null ? free.findIndex(({ known }) => known.skills.length === 0) : -1;
  const place = fitting === -1 ? unknown : fitting;
  return place === -1 ? undefined : free.splice(place, 1)[0];
}

/** How many of a team's needs have someone around who could meet them, if nothing else stands in the way. */
const answeredShare = 0.85;

/** The words that say most of what a need asks for; `null` when none do. */
function answerTo(need: Need, all: readonly OwnWords[]): Saying | null {
  const covered = ({ skills }: OwnWords): number => need.skills.filter((skill) => skills.includes(skill)).length;
  const words = all.reduce((best, other) => (covered(other) > covered(best) ? other : best));
  return covered(words) > 0 ? { words, need } : null;
}

/** Everything that could be said, first what answers the team's needs: help is offered where it is talked about. */
function sayingsFor({ chance, needs, offers }: TeamDraft): readonly Saying[] {
  const asked = needs.filter(({ state }) => state === 'open' && chance.happens(answeredShare));
  const shuffled = chance.shuffled(everything);
  const said = new Set(offers.flatMap(({ skills }) => skills));
  const unanswered = asked.filter(({ skills }) => !skills.some((skill) => said.has(skill)));
  const answers = unanswered.map((need) => answerTo(need, shuffled)).filter((answer) => answer !== null);
  const answering = new Set(answers.map(({ words }) => words));
  const others = shuffled.filter((words) => !answering.has(words));
  return [...answers, ...[...others, ...shuffled].map((words) => ({ words, need: null }))];
}

/**
 * Offers of people around the team's clients, in their own words. Words that fit nobody's job or skills go to someone
 * of whom nothing was recorded yet. The needs must be there.
 */
export function addOffers(team: TeamDraft, count: number): void {
  const { chance, offers } = team;
  const free = chance.shuffled(candidatesOf(team));
  let left = count;
  for (const saying of sayingsFor(team)) {
    const candidate = left > 0 ? takeCandidate(free, saying.words) : undefined;
    if (!candidate) continue;
    addSkills(candidate.known, saying.words.skills);
    offers.push(offerBy(team, candidate, saying));
    left -= 1;
  }
}
