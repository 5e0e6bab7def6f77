import { useQuery } from '@apollo/client/react';
import { likelyDoubles } from '@kring/care-network';
import { useMemo } from 'react';
import { CircleEntriesDocument, type CircleEntriesQuery } from '../gql/graphql.js';

export type CircleEntry = NonNullable<CircleEntriesQuery['circle']>['members'][number];

export interface Entries {
  /** Empty until they were read, and for who may not merge. */
  readonly entries: readonly CircleEntry[];
  readonly sequence: number;
  /** Pairs that may be one person. */
  readonly doubles: readonly (readonly [CircleEntry, CircleEntry])[];
}

const none: Entries = { entries: [], sequence: 0, doubles: [] };

/** Who stands in a circle, as far as it tells whether two are one. */
export function useEntries(clientId: string): Entries {
  const { data } = useQuery(CircleEntriesDocument, { variables: { clientId } });
  return useMemo(() => {
    const circle = data?.circle;
    if (!circle?.viewerCanMerge) return none;
    const entries = new Map(circle.members.map((entry) => [entry.person.id, entry]));
    const people = circle.members.map(({ person: { id, name, note } }) => ({ id, name, note }));
    const doubles = likelyDoubles(people).flatMap(([one, other]) => {
      const [first, second] = [entries.get(one), entries.get(other)];
      return first && second ? [[first, second] as const] : [];
    });
    return { entries: circle.members, sequence: circle.sequence, doubles };
  }, [data]);
}
