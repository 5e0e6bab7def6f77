import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { PolicyOwnersDocument } from '../gql/graphql.js';

export interface Owner {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly team: string;
}

/** Who may answer for a policy: everybody who works in a team, by name. Empty until they have come. */
export function useOwners(): readonly Owner[] {
  const { data } = useQuery(PolicyOwnersDocument);
  return useMemo(() => {
    const members = (data?.teams.nodes ?? []).flatMap(({ name: team, members }) =>
      members.map(({ id, name, jobTitle }) => ({ id, name, jobTitle, team })),
    );
    const known = new Map(members.map((member) => [member.id, member]));
    return [...known.values()].toSorted((a, b) => a.name.localeCompare(b.name));
  }, [data]);
}
