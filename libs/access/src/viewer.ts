import type { AccountId, ClientId, Language, OrganisationId, PersonId, Role, TeamId } from '@kring/care-network';
import { reachOf, type Operation } from './access-matrix.js';
import type { Reach } from './reach.js';

/** Who is signed in, as one request sees it. */
export interface Viewer {
  readonly accountId: AccountId;
  readonly organisationId: OrganisationId;
  readonly name: string;
  readonly role: Role;
  readonly language: Language;
  /** The person the account acts for, of a relative; also the client's own person, of a client. */
  readonly personId: PersonId | null;
  /** The client the account acts for; `null` unless the viewer is a client. */
  readonly clientId: ClientId | null;
  /** Teams the viewer works in or guides. Empty for others; a coordinator reaches all without being in any. */
  readonly teamIds: readonly TeamId[];
}

/** What a viewer may do in one operation. It goes along to every query, which lets nothing through outside it. */
export interface Permit {
  readonly viewer: Viewer;
  readonly operation: Operation;
  readonly reach: Reach;
}

/** The permit of a viewer for an operation. A reach of `none` lets nothing through: refuse it before asking the store. */
export const permitFor = (viewer: Viewer, operation: Operation): Permit => ({
  viewer,
  operation,
  reach: reachOf(viewer.role, operation),
});
