import type { ContactFrequency, SupportKind, TieQuality } from '@kring/care-network';
import type { ChangeTieInput, CircleTieFragment } from '../../gql/graphql.js';

/** What can be said of a tie among others. Empty and `none` mean: not recorded. */
export interface TieForm {
  readonly role: string;
  readonly quality: TieQuality | 'none';
  /** What the one does for the other, and what the one gets. */
  readonly supportGiven: readonly SupportKind[];
  readonly supportReceived: readonly SupportKind[];
  readonly contactFrequency: ContactFrequency | 'none';
  readonly lastContactOn: string;
}

export const tieFormOf = (tie: CircleTieFragment): TieForm => ({
  role: tie.role ?? '',
  quality: tie.quality ?? 'none',
  supportGiven: tie.supportGiven,
  supportReceived: tie.supportReceived,
  contactFrequency: tie.contactFrequency ?? 'none',
  lastContactOn: tie.lastContactOn ?? '',
});

/** What the form does not ask stays as it was. */
export const changedTieOf = (form: TieForm, tie: CircleTieFragment): ChangeTieInput => ({
  id: tie.id,
  expectedVersion: tie.version,
  role: form.role.trim() === '' ? null : form.role.trim(),
  ring: tie.ring,
  sector: tie.sector,
  quality: form.quality === 'none' ? null : form.quality,
  supportGiven: [...form.supportGiven],
  supportReceived: [...form.supportReceived],
  contactFrequency: form.contactFrequency === 'none' ? null : form.contactFrequency,
  lastContactOn: form.lastContactOn === '' ? null : form.lastContactOn,
});
