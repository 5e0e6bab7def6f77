import { makeVar } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { ViewerDocument } from '../gql/graphql.js';

/** Whether somebody was signed in here and no longer is, without having signed out. */
export const sessionEnded = makeVar(false);

const isUnauthenticated = (error: unknown): boolean =>
  CombinedGraphQLErrors.is(error) && error.errors.some((each) => each.extensions?.['code'] === 'UNAUTHENTICATED');

/**
 * A question that comes back with "nobody is signed in" brings the welcome, at the address where one was. A save that
 * comes back so tells it in its form, which keeps what was typed. A glance (`isGlance`) that a screen takes by itself
 * takes nothing away from who is typing.
 */
export const sessionLink = (): ErrorLink =>
  new ErrorLink(({ error, operation }) => {
    if (!isUnauthenticated(error) || operation.getContext()['isGlance']) return;
    const { cache } = operation.client;
    const wasSignedIn = Boolean(cache.readQuery({ query: ViewerDocument })?.viewer);
    if (!wasSignedIn) return;
    sessionEnded(true);
    cache.writeQuery({ query: ViewerDocument, data: { viewer: null } });
  });
