import type { MemberView } from '../circle-view.js';
import { numbered, shortNames } from './short-names.js';

/** How much stands under a disc: the more people, the less. */
export type LabelDetail = 'nameAndRole' | 'firstNameAndRole' | 'firstName';

export interface Label {
  readonly name: string;
  readonly role: string | null;
}

const longestRole = 18;

const shortened = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;

/**
 * The words under each disc, in the order of the members: no two the same name. A role stands only where there is room for
 * it. Of a name stand at most so many letters, with a sign that it goes on.
 */
export function labelsFor(members: readonly MemberView[], detail: LabelDetail, nameLetters = 24): readonly Label[] {
  const full = (): readonly string[] => members.map(({ name }) => name.trim());
  const said = detail === 'nameAndRole' ? full() : shortNames(members);
  const names = numbered(
    members,
    said.map((name) => shortened(name, nameLetters)),
  );
  return members.map(({ role, deceased }, index) => ({
    name: `${deceased ? '† ' : ''}${names[index] ?? ''}`,
    role: detail !== 'firstName' && role ? shortened(role, longestRole) : null,
  }));
}

const narrow = /[iIjlftr.,'’()| ]/u;
const wide = /[mwMW@%…]/u;

/**
 * Width of a line in px, rounded up a little. Estimated from letter classes, so that the layout is the same on every
 * machine and before the typeface has loaded.
 */
export function widthOf(text: string, fontPx: number): number {
  const ems = [...text].reduce((sum, letter) => {
    if (narrow.test(letter)) return sum + 0.36;
    if (wide.test(letter)) return sum + 0.9;
    return sum + (/\p{Lu}/u.test(letter) ? 0.7 : 0.58);
  }, 0);
  return Math.ceil(ems * fontPx);
}
