import { contactFrequencies, sectors } from '@kring/care-network';
import type { MemberView } from '../circle-view.js';

export type Column = 'name' | 'ring' | 'sector' | 'contact' | 'last';

export interface Sorting {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** Not recorded is no value: it comes last in both directions. */
function valueOf(member: MemberView, column: Column): string | number | null {
  switch (column) {
    case 'name':
      return member.name;
    case 'ring':
      return member.ring;
    case 'sector':
      return member.sector && sectors.indexOf(member.sector);
    case 'contact':
      return member.contactFrequency && contactFrequencies.indexOf(member.contactFrequency);
    case 'last':
      return member.lastContactOn;
  }
}

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'string' ? one.localeCompare(String(other)) : one - Number(other);

/** People sorted by one column; equal ones by name, so that the order is always the same. */
export function sortMembers(members: readonly MemberView[], { column, direction }: Sorting): readonly MemberView[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...members].sort((one, other) => {
    const [here, there] = [valueOf(one, column), valueOf(other, column)];
    if (here === null || there === null) {
      if (here !== null || there !== null) return here === null ? 1 : -1;
      return one.name.localeCompare(other.name);
    }
    return sign * compare(here, there) || one.name.localeCompare(other.name);
  });
}

export const turned = (sorting: Sorting, column: Column): Sorting => ({
  column,
  direction: sorting.column === column && sorting.direction === 'ascending' ? 'descending' : 'ascending',
});
