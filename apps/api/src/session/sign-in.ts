import type { AccountId } from '@kring/care-network';
import type { GraphTransaction } from '@kring/store';
import type { UserProblem } from '../graphql/user-problem.js';

/** The account that a way of signing in led to, or why it led to none. */
export type SignedIn = { readonly accountId: AccountId } | { readonly problems: readonly UserProblem[] };

/**
 * A way to find out whose account this is. Personas of the example are one; passkeys and OIDC are others. Whatever
 * the way, the session that follows is the same.
 */
export interface SignIn<Proof> {
  accountFor(tx: GraphTransaction, proof: Proof): Promise<SignedIn>;
}
