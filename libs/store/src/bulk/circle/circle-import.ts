import type { Client, Consent, KnownPerson, OrganisationId, Person, TeamId, Tie } from '@kring/care-network';
import type { ImportedPhoto } from './import-photos.js';
import type { ImportedSkill } from './imported-skills.js';

/** What an import brings to one circle. */
export interface CircleImport {
  readonly organisationId: OrganisationId;
  readonly teamId: TeamId;
  /** Made when not there yet; then their own person stands in `people`. */
  readonly client: Client;
  readonly people: readonly KnownPerson[];
  readonly ties: readonly Tie[];
  /** Recorded otherwise of who and what is there already. */
  readonly changedPeople: readonly Person[];
  readonly changedTies: readonly Tie[];
  readonly skills?: readonly ImportedSkill[];
  readonly consents?: readonly Consent[];
  /** Of people who are in `people` or in the circle; who has a photo keeps it. */
  readonly photos?: readonly ImportedPhoto[];
}
