import type { Place, TeamId, TeamMemberId } from '@kring/care-network';
import { chanceFrom } from './chance.js';
import { addClients } from './people/client.js';
import type { Draft, TeamDraft } from './draft.js';
import { addStory } from './story/linde.js';
import { districts, nearby, settled } from './list/places.js';
import { homeJobTitles, neighbourhoodJobTitles } from './list/professionals.js';
import { lindeMembers } from './list/story-team.js';
import { addNeeds, addTasks } from './help/needs-and-tasks.js';
import { addOffers } from './help/offers.js';
import { addProfessionals, teamMembers } from './people/professionals.js';
import type { Cast } from './story/story.js';

/** About so many clients to a team, so that a larger organisation has more teams and not larger ones. */
const clientsPerTeam = 13;
const fewestTeams = 3;
const tasksPerTeam = 8;

/** How many offers and needs there are to a client: 60 and 30 among 40. */
const offersPerClient = 1.5;
const needsPerClient = 0.75;

export const teamCount = (clients: number): number => Math.max(fewestTeams, Math.round(clients / clientsPerTeam));

const trees = [
  'De Beuk',
  'De Wilg',
  'De Kastanje',
  'De Esdoorn',
  'De Meidoorn',
  'De Berk',
  'De Vlier',
  'De Els',
  'De Populier',
  'De Lijsterbes',
  'De Plataan',
  'De Notelaar',
  'De Iep',
  'De Larix',
  'De Kweepeer',
] as const;

interface Site {
  readonly kind: TeamDraft['kind'];
  readonly name: string;
  readonly place: Place;
}

/** The three teams of the story come first. */
const firstSites: readonly Site[] = [
  { kind: 'home', name: 'Huis De Linde', place: districts.schothorst },
  { kind: 'neighbourhood', name: 'Wijkteam Liendert', place: districts.liendert },
  { kind: 'home', name: 'Huis De Hazelaar', place: districts.leusden },
];

/** Where the later teams are: one neighbourhood team after every two homes. Names carry the place once trees run out. */
function siteOf(index: number): Site {
  const first = firstSites[index];
  if (first) return first;
  const places = [...settled, ...nearby];
  const place = places[index % places.length]!;
  const round = Math.floor(index / places.length);
  if (index % 3 === 1)
    return { kind: 'neighbourhood', name: `Wijkteam ${place.name}${round > 0 ? ` ${round + 1}` : ''}`, place };
  const home = index - fewestTeams - Math.floor((index - 1) / 3) + 1;
  const tree = trees[home % trees.length]!;
  return {
    kind: 'home',
    name: home < trees.length ? `Huis ${tree}` : `Huis ${tree}, ${place.name}${round > 0 ? ` ${round + 1}` : ''}`,
    place,
  };
}

function newTeam(draft: Draft, seed: string, index: number): TeamDraft {
  const { kind, name, place } = siteOf(index);
  const chance = chanceFrom(`${seed}/team/${index}`);
  const team = { id: draft.nextId<TeamId>(), name, version: 1 };
  const jobTitles = kind === 'home' ? homeJobTitles : neighbourhoodJobTitles;
  const members =
    index === 0
      ? lindeMembers.map((member) => ({ id: draft.nextId<TeamMemberId>(), ...member, version: 1 }))
      : teamMembers(chance, draft.nextId, jobTitles);
  const empty = { professionals: [], clients: [], ties: [], offers: [], needs: [], tasks: [] };
  const made: TeamDraft = { draft, chance, kind, place, team, members, ...empty };
  draft.teams.push(made);
  addProfessionals(made);
  return made;
}

/** An even share of a whole, the first teams first: shares of all teams add up to it. */
const share = (whole: number, teams: number, index: number): number =>
  Math.ceil((whole * (index + 1)) / teams) - Math.ceil((whole * index) / teams);

/** Fills a team up to its share. What the story brought counts. */
function settle(team: TeamDraft, clients: number, teams: number, index: number): void {
  const more = (whole: number, already: readonly unknown[]): number =>
    Math.max(0, share(Math.round(whole), teams, index) - already.length);
  addClients(team, more(clients, team.clients));
  addNeeds(team, more(clients * needsPerClient, team.needs), index * 11);
  addOffers(team, more(clients * offersPerClient, team.offers));
  if (team.tasks.length < tasksPerTeam) addTasks(team, tasksPerTeam);
}

/** Settles all teams with their clients, circles and work; gives the people of the story, who are in the first. */
export function addTeams(draft: Draft, seed: string, clients: number): Cast {
  const teams = teamCount(clients);
  const [first, ...others] = Array.from({ length: teams }, (_, index) => newTeam(draft, seed, index));
  const cast = addStory(first!);
  [first!, ...others].forEach((team, index) => settle(team, clients, teams, index));
  return cast;
}
