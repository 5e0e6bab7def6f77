import type { ApolloClient } from '@apollo/client';
import type { TieId } from '@kring/care-network';
import { CircleTieFragmentDoc, type CircleTieFragment } from '../../gql/graphql.js';

/**
 * A tie as the last save or answer left it; `null` when none came. The screen may lag behind it: a question that is on its
 * way shows nothing of what was saved since, until its answer comes.
 */
export const tieInCache = (client: ApolloClient, tieId: TieId): CircleTieFragment | null =>
  client.cache.readFragment<CircleTieFragment>({
    id: client.cache.identify({ __typename: 'Tie', id: tieId }) ?? '',
    fragment: CircleTieFragmentDoc,
    fragmentName: 'CircleTie',
  });
