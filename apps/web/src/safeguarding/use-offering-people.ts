import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { OfferingPeopleDocument } from '../gql/graphql.js';

/** Everyone who offers a team help, each once and by name, page after page. `failed` when a page did not come. */
export function useOfferingPeople(teamId: string) {
  const { data, error, fetchMore, loading } = useQuery(OfferingPeopleDocument, { variables: { teamId } });
  const page = data?.offers;
  const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  useEffect(() => {
    if (after === null) return;
    void fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: { offers } }) => ({
        ...before,
        offers: { ...offers, nodes: [...before.offers.nodes, ...offers.nodes] },
      }),
    }).catch(() => undefined);
  }, [after, fetchMore]);
  const people = new Map((page?.nodes ?? []).map(({ person }) => [person.id, person]));
  return {
    people: [...people.values()].toSorted((a, b) => a.name.localeCompare(b.name)),
    isLoading: loading || after !== null,
    failed: error !== undefined,
  };
}
