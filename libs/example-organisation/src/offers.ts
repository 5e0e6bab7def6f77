import type { ClientId, Offer, OfferAudience, OfferId, Person, SkillCode } from '@kring/care-network';
import { daysAfter, momentOn } from './calendar.js';
import type { DraftPerson, TeamDraft } from './draft.js';
import { offersIndoors } from './list/offers-indoors.js';
import { offersOutAndAbout } from './list/offers-out-and-about.js';
import type { OwnWords } from './list/own-words.js';
import { heldSkill } from './make-person.js';

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

function audienceOf({ chance, team }: TeamDraft, clientId: ClientId): OfferAudience {
  const draw = chance.fraction();
  if (draw < 0.4) return { kind: 'client', clientId };
  return draw < 0.72 ? { kind: 'team', teamId: team.id } : { kind: 'anyone' };
}

const fits = (words: OwnWords, { job, skills }: DraftPerson): boolean =>
  words.job === null ? skills.some(({ skill }) => words.skills.includes(skill)) : job === words.job;

/** What someone offers, they can do: a skill that was not on record yet is recorded with the offer. */
function addSkills(known: DraftPerson, offered: readonly SkillCode[]): void {
  const missing = offered.filter((code) => !known.skills.some(({ skill }) => skill === code));
  known.skills = [...known.skills, ...missing.map((code) => heldSkill(code, 'life', 'able', true))];
}

function offerBy(team: TeamDraft, person: Person, clientId: ClientId, words: OwnWords): Offer {
  const { chance, draft } = team;
  const state = chance.fraction();
  const daysAgo = chance.happens(0.1) ? chance.between(220, 420) : chance.between(2, 120);
  return {
    id: draft.nextId<OfferId>(),
    personId: person.id,
    title: words.title,
    skills: words.skills,
    ratherNot: words.ratherNot,
    hoursPerWeek: words.hours,
    times: words.times,
    place: person.home,
    travelKm: person.home === null || chance.happens(0.3) ? null : chance.pick([5, 10, 15, 25]),
    audience: audienceOf(team, clientId),
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

/**
 * Offers of people around the team's clients, in their own words and in a different order for each team. Words that
 * fit nobody's job or skills go to someone of whom nothing was recorded yet.
 */
export function addOffers(team: TeamDraft, count: number): void {
  const { chance, offers } = team;
  const free = chance.shuffled(candidatesOf(team));
  const wanted = chance.shuffled(everything);
  for (let index = 0, made = 0; made < count && index < wanted.length * 2 && free.length > 0; index++) {
    const words = wanted[index % wanted.length]!;
    const candidate = takeCandidate(free, words);
    if (!candidate) continue;
    addSkills(candidate.known, words.skills);
    offers.push(offerBy(team, candidate.known.person, candidate.clientId, words));
    made++;
  }
}
