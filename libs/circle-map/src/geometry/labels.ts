import type { MemberView } from '../circle-view.js';

/** How much stands under a disc: the more people, the less. */
export type LabelDetail = 'nameAndRole' | 'firstNameAndRole' | 'firstName';

export interface Label {
  readonly name: string;
  readonly role: string | null;
}

const longestName = 24;
const longestRole = 18;

const shortened = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;

/** Words that are no name by themselves: "Tante Annie" is not short for "Tante". */
const title =
  /^(dr|drs|dokter|doctor|docteur|doutor|mr|mw|mevr|mevrouw|meneer|dhr|oma|opa|tante|oom|pastoor|dominee|zuster|broeder|mme|mrs|ms|tia|tio)\.?$/i;

function firstNameOf({ name, kind }: MemberView): string {
  const [first = name, second] = name.trim().split(/\s+/);
  if (kind === 'organisation') return name;
  return second && title.test(first) ? `${first} ${second}` : first;
}

/** Up to two letters for in the disc: first and last name, particles ("de", "van der") skipped. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const first = words[0] ?? name.trim();
  const last = words.length > 1 ? words[words.length - 1] : '';
  return `${first.slice(0, 1)}${last?.slice(0, 1) ?? ''}`.toLocaleUpperCase();
}

/** First names, with the first letter of the last word added where two share one: "Jan B", "Jan K". */
function firstNames(members: readonly MemberView[]): readonly string[] {
  const firsts = members.map(firstNameOf);
  return members.map((member, index) => {
    const first = firsts[index] ?? member.name;
    const shared = firsts.filter((other) => other === first).length > 1;
    const last = member.name.trim().split(/\s+/).slice(1).pop();
    return shared && last && !first.includes(last) ? `${first} ${last.slice(0, 1).toLocaleUpperCase()}` : first;
  });
}

/** The words under each disc, in the order of the members. A role stands only where there is room for it. */
export function labelsFor(members: readonly MemberView[], detail: LabelDetail): readonly Label[] {
  const names = detail === 'nameAndRole' ? members.map(({ name }) => name) : firstNames(members);
  return members.map(({ role, deceased }, index) => ({
    name: `${deceased ? '† ' : ''}${shortened(names[index] ?? '', longestName)}`,
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
