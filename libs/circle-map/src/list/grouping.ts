import { rings, sectors, type Ring, type Sector } from '@kring/care-network';
import type { MemberView } from '../circle-view.js';

/** By what a list is divided. */
export type Grouping = 'ring' | 'sector';

export interface MemberGroup {
  readonly ring: Ring | null;
  readonly sector: Sector | null;
  readonly members: readonly MemberView[];
}

const byName = (one: MemberView, other: MemberView): number => one.name.localeCompare(other.name);

/** People of the circle in groups without empty ones. Who has no place yet comes first: that is what asks for work. */
export function groupMembers(members: readonly MemberView[], grouping: Grouping): readonly MemberGroup[] {
  const groups: readonly MemberGroup[] =
    grouping === 'ring'
      ? [null, ...rings].map((ring) => ({ ring, sector: null, members: members.filter((each) => each.ring === ring) }))
      : [null, ...sectors].map((sector) => ({
          ring: null,
          sector,
          members: members.filter((each) => each.sector === sector),
        }));
  return groups
    .filter((group) => group.members.length > 0)
    .map((group) => ({ ...group, members: [...group.members].sort(byName) }));
}
