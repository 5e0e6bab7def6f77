import type { ApolloClient } from '@apollo/client';

/**
 * For who signs in or out: forgets all that was read and asks anew. Questions of a screen that disappears meanwhile are
 * cut off, which is no failure; a question that fails says so on its own screen.
 */
export const startAgain = (client: ApolloClient): Promise<unknown> => client.resetStore().catch(() => undefined);
