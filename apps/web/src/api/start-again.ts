import type { ApolloClient } from '@apollo/client';
import { sessionEnded } from './session-ended.js';

/**
 * For who signs in or out: forgets all that was read and asks anew. Questions of a screen that disappears meanwhile are
 * cut off, which is no failure; a question that fails says so on its own screen.
 */
export async function startAgain(client: ApolloClient): Promise<void> {
  await client.resetStore().catch(() => undefined);
  sessionEnded(false);
}
