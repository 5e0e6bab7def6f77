import type { TeamPlace } from './care-team.js';
import { endedPeople, hasEnded, type Today } from './ended.js';
import { selfAmongRelatives } from './linked-patients.js';
import { ofType, referenceOf, type Resources } from './resources.js';

/** Why someone in the files does not come into the circle. */
export type WhyOut = 'of another client' | 'the client' | 'no longer active';

/** The members of the client's teams: those who still are, and those who are no longer. */
export interface TeamPlaces {
  readonly still: readonly TeamPlace[];
  readonly noLonger: readonly TeamPlace[];
}

/** Relatives of someone else than the client, unless they are in the client's care team. */
function strangersTo(client: string, resources: Resources, { still }: TeamPlaces): readonly string[] {
  const inTeam = new Set(still.map(({ person }) => person));
  const others = ofType(resources, 'RelatedPerson').filter(([key, resource]) => {
    const patient = referenceOf(resource, 'patient');
    return client !== '' && patient !== '' && patient !== client && !inTeam.has(key);
  });
  return others.map(([key]) => key);
}

/** Who worked for the client: by a place in a team that is over. A relative stays one, whatever team they were in. */
function formerMembers(resources: Resources, { still, noLonger }: TeamPlaces): readonly string[] {
  const inTeam = new Set(still.map(({ person }) => person));
  return noLonger
    .map(({ person }) => person)
    .filter((person) => !inTeam.has(person) && resources.get(person)?.resourceType !== 'RelatedPerson');
}

/** Who has only roles that are over. */
function formerWorkers(resources: Resources, { still }: TeamPlaces, today: Today): readonly string[] {
  const current = new Set(still.map(({ person }) => person));
  const roles = ofType(resources, 'PractitionerRole').map(
    ([key, role]) => [referenceOf(role, 'practitioner') || key, hasEnded(role, today)] as const,
  );
  for (const [worker, ended] of roles) if (!ended) current.add(worker);
  return roles.map(([worker]) => worker).filter((worker) => !current.has(worker));
}

/** Who in the files does not come into the circle of the client, by reference, and why. */
export function whoStaysOut(
  client: string,
  resources: Resources,
  places: TeamPlaces,
  today: Today,
): ReadonlyMap<string, WhyOut> {
  const ended = [
    ...endedPeople(resources, today),
    ...formerMembers(resources, places),
    ...formerWorkers(resources, places, today),
  ];
  const because = (why: WhyOut) => (key: string) => [key, why] as const;
  return new Map([
    ...ended.map(because('no longer active')),
    ...selfAmongRelatives(resources, client).map(because('the client')),
    ...strangersTo(client, resources, places).map(because('of another client')),
  ]);
}
