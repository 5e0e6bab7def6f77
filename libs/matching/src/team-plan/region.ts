import { kilometresBetween, type Place, type TeamId } from '@kring/care-network';
import { compareText } from '../situation/grouped.js';
import type { Situation } from '../situation/situation.js';

/** A place and how far around it, in kilometres as the crow flies, from 0. */
export interface Region {
  readonly place: Pick<Place, 'latitude' | 'longitude'>;
  readonly km: number;
}

/** A team with work, or with clients whose home is known. */
export interface TeamNearby {
  readonly teamId: TeamId;
  /** The distance of its nearest need, task or home of a client, in kilometres with one decimal. */
  readonly nearestKm: number;
  /** Needs, tasks and clients of which no place is known, so that they may lie anywhere. */
  readonly unknown: number;
}

/** The teams of an organisation by their distance from a place. */
export interface RegionTeams {
  /** Nearest first, then by id. */
  readonly within: readonly TeamNearby[];
  readonly beyond: readonly TeamNearby[];
  /** Teams of which no place is known at all, by id: whether they belong to the region is for someone to say. */
  readonly unknown: readonly TeamId[];
}

type Placed = readonly [TeamId, Place | null];

/** Needs that are met or withdrawn do not count. The home of a client is known where the client is also among the helpers. */
function placesOf({ needs, tasks, clients, helpers }: Situation): readonly Placed[] {
  const homes = new Map(helpers.map(({ person }) => [person.id, person.home]));
  return [
    ...needs.filter(({ state }) => state === 'open').map(({ teamId, place }): Placed => [teamId, place]),
    ...tasks.map(({ teamId, place }): Placed => [teamId, place]),
    ...clients.map(({ teamId, personId }): Placed => [teamId, homes.get(personId) ?? null]),
  ];
}

/** Names of places where there is work to do, each once, in the order of their names. */
export function placesOfWork(
  { needs, tasks }: Pick<Situation, 'needs' | 'tasks'>,
  { withNeeds }: { readonly withNeeds: boolean },
): readonly Place[] {
  const open = withNeeds ? needs.filter(({ state }) => state === 'open') : [];
  const all = [...tasks, ...open].flatMap(({ place }) => (place === null ? [] : [place]));
  const inOrder = all.toSorted(
    (one, other) =>
      compareText(one.name, other.name) || one.latitude - other.latitude || one.longitude - other.longitude,
  );
  return inOrder.filter(({ name }, index) => name !== inOrder[index - 1]?.name);
}

/** The teams whose open needs, tasks or clients lie within so many kilometres of a place. */
export function regionTeams(situation: Situation, { place, km }: Region): RegionTeams {
  const nearest = new Map<TeamId, number>();
  const unknown = new Map<TeamId, number>();
  for (const [teamId, at] of placesOf(situation)) {
    if (at === null) unknown.set(teamId, (unknown.get(teamId) ?? 0) + 1);
    else nearest.set(teamId, Math.min(nearest.get(teamId) ?? Infinity, kilometresBetween({ name: '', ...place }, at)));
  }
  const known = [...nearest]
    .sort(([one, near], [other, far]) => near - far || compareText(one, other))
    .map(([teamId, kilometres]) => ({
      isWithin: kilometres <= km,
      team: { teamId, nearestKm: Math.round(kilometres * 10) / 10, unknown: unknown.get(teamId) ?? 0 },
    }));
  return {
    within: known.filter(({ isWithin }) => isWithin).map(({ team }) => team),
    beyond: known.filter(({ isWithin }) => !isWithin).map(({ team }) => team),
    unknown: [...unknown.keys()].filter((teamId) => !nearest.has(teamId)).sort(compareText),
  };
}
