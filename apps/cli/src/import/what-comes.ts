import type { ImportPlan } from '@kring/exchange';

/** What a file tells of somebody who is new in the circle; `null` is what it does not say. */
export interface Newcomer {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly role: string | null;
  readonly ring: number | null;
  readonly sector: string | null;
  readonly birthYear: number | null;
}

/** Whoever an import adds, with what it has of them: so that a column that was misread is seen before it is done. */
export function newcomers({ newPeople, newTies }: ImportPlan, client: string): readonly Newcomer[] {
  const placing = new Map(newTies.filter(({ from }) => from === client).map((tie) => [tie.to, tie]));
  return newPeople.map(({ person: { id, name, kind, birthYear } }) => {
    const { role = null, ring = null, sector = null } = placing.get(id) ?? {};
    return { id, name, kind, role, ring, sector, birthYear };
  });
}

/** `Riet Kok: new: tante, ring 2, family, born in 1950`. */
export function newcomerInWords({ name, kind, role, ring, sector, birthYear }: Newcomer): string {
  const told = [
    ...(kind === 'person' ? [] : [kind]),
    role ?? 'role not known',
    ring === null ? 'ring not known' : `ring ${ring}`,
    sector ?? 'sector not known',
    ...(birthYear === null ? [] : [`born in ${birthYear}`]),
  ];
  return `${name}: new: ${told.join(', ')}`;
}
