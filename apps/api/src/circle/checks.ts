import {
  checkHandPlace,
  checkRange,
  problem,
  type CalendarDay,
  type Circle,
  type Problem,
  type Tie,
} from '@kring/care-network';
import { checkTie } from '@kring/care-network';
import type { TieContent } from '@kring/store';

/** Nobody in a circle was born before 1900 or is still to be born. */
export const checkBirthYear = (birthYear: number | null | undefined, today: CalendarDay): readonly Problem[] =>
  birthYear == null ? [] : checkRange('birthYear', birthYear, 1900, Number(today.slice(0, 4)));

/** Contact has been, it is no plan. */
export const checkContactDay = (
  field: string,
  day: CalendarDay | null | undefined,
  today: CalendarDay,
): readonly Problem[] =>
  day != null && day > today ? [problem('OUT_OF_RANGE', field, { least: '1900-01-01', most: today })] : [];

/** Whether a tie may become what is asked, in its circle today. */
export const checkChangedTie = (
  circle: Circle,
  tie: Tie,
  content: TieContent,
  today: CalendarDay,
): readonly Problem[] => [
  ...checkTie(circle, { ...tie, ring: content.ring, sector: content.sector }),
  ...checkHandPlace(content),
  ...checkContactDay('lastContactOn', content.lastContactOn, today),
];
