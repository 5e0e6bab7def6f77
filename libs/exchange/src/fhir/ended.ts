import type { CalendarDay } from '@kring/care-network';
import { all, first, textAt, type FhirElement } from './fhir-element.js';
import type { Resources } from './resources.js';

/** The day from which what ended before counts no more; `null` looks at no end of a period. */
export type Today = CalendarDay | null;

/**
 * Whether a period is over: its end lies before today. An end that names a month or a year alone lasts until that is over; a
 * period without an end goes on.
 */
export function isOver(period: FhirElement | undefined, today: Today): boolean {
  const end = /^\d{4}(-\d\d(-\d\d)?)?/.exec(textAt(period, 'end'))?.[0];
  return end !== undefined && today !== null && end < today.slice(0, end.length);
}

/** Whether a resource says of itself that it does not count any more: by `active`, or by a period that is over. */
export const hasEnded = (element: FhirElement | undefined, today: Today): boolean =>
  textAt(element, 'active') === 'false' || isOver(first(element, 'period'), today);

const overStatuses = ['inactive', 'entered-in-error', 'revoked', 'completed'];

/** Whether a team or a plan is over, was taken back, or never should have been. */
export const isPast = (element: FhirElement, today: Today): boolean =>
  overStatuses.includes(textAt(element, 'status')) || isOver(first(element, 'period'), today);

/** A team with those of its members alone who still are in it, or no longer. Nobody still is in a team that is past. */
export function teamOfThose(team: FhirElement, which: 'still' | 'noLonger', today: Today): FhirElement {
  const past = isPast(team, today);
  const participant = all(team, 'participant').filter(
    (each) => (past || hasEnded(each, today)) === (which === 'noLonger'),
  );
  return { ...team, parts: new Map([...team.parts, ['participant', participant]]) };
}

const people: readonly (string | null)[] = ['RelatedPerson', 'Practitioner', 'Organization'];

/** Who the file says of that they are a relative, or work, no longer; by reference. */
export const endedPeople = (resources: Resources, today: Today): readonly string[] =>
  [...resources]
    .filter(([, resource]) => people.includes(resource.resourceType) && hasEnded(resource, today))
    .map(([key]) => key);
