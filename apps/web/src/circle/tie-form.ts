import type { ContactFrequency, SupportKind, TieQuality } from '@kring/care-network';
import type { Text } from '../language/use-text.js';
import type { ChangeTieInput, CircleTieFragment } from '../gql/graphql.js';
import type { WordedForm } from '../form/two-versions.js';

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

/** What is known of a tie between `one` and `other` in words, field by field. */
export function tieWords(
  t: Text,
  { one, other }: { readonly one: string; readonly other: string },
): WordedForm<TieForm> {
  const unknown = t('circle.notNamed');
  const supports = (kinds: TieForm['supportGiven']): string =>
    kinds.map((kind) => t(`support.${kind}`)).join(', ') || unknown;
  return {
    role: { label: t('circle.roleShort'), says: ({ role }) => role || unknown },
    quality: {
      label: t('circle.quality'),
      says: ({ quality }) => (quality === 'none' ? unknown : t(`quality.${quality}`)),
    },
    supportReceived: {
      label: t('circle.tieSupport', { giver: other, getter: one }),
      says: ({ supportReceived }) => supports(supportReceived),
    },
    supportGiven: {
      label: t('circle.tieSupport', { giver: one, getter: other }),
      says: ({ supportGiven }) => supports(supportGiven),
    },
    contactFrequency: {
      label: t('circle.howOften'),
      says: ({ contactFrequency }) => (contactFrequency === 'none' ? unknown : t(`contact.${contactFrequency}`)),
    },
    lastContactOn: { label: t('circle.lastOn'), says: ({ lastContactOn }) => lastContactOn || unknown },
  };
}
