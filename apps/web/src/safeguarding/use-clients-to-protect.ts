import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { ClientsToProtectDocument } from '../gql/graphql.js';
import type { ConcernAbout } from './concern-about.js';

/** The clients of the team by name, page after page, the one that is known first. Nobody is protected from themselves. */
export function useClientsToProtect({ team, person, client: first }: ConcernAbout) {
  const { data, fetchMore, loading } = useQuery(ClientsToProtectDocument, { variables: { teamId: team.id } });
  const page = data?.team?.clients;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  useEffect(() => {
    if (after === null) return;
    void fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: { team: next } }) => {
        if (!before.team || !next) return before;
        const nodes = [...before.team.clients.nodes, ...next.clients.nodes];
        return { ...before, team: { ...next, clients: { ...next.clients, nodes } } };
      },
    }).catch(() => undefined);
  }, [after, fetchMore]);
  const others = (page?.nodes ?? []).filter((each) => each.id !== first?.id && each.person.id !== person.id);
  return { clients: first ? [first, ...others] : others, isLoading: loading || after !== null };
}
