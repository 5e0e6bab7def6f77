import type { ContactFrequency, SupportKind, TieQuality } from '@kring/care-network';
import type { Text } from '../language/use-text.js';
import type { ChangeTieInput, CircleTieFragment } from '../gql/graphql.js';
import type { FieldDifference } from './two-versions.js';

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

/** In what two versions of a tie between `one` and `other` differ, in words. */
export function tieDifferences(
  t: Text,
  mine: TieForm,
  theirs: TieForm,
  { one, other }: { readonly one: string; readonly other: string },
): readonly FieldDifference<TieForm>[] {
  const unknown = t('circle.notNamed');
  const supports = (kinds: TieForm['supportGiven']): string =>
    kinds.map((kind) => t(`support.${kind}`)).join(', ') || unknown;
  const worded = (form: TieForm): Readonly<Record<keyof TieForm, string>> => ({
    role: form.role || unknown,
    quality: form.quality === 'none' ? unknown : t(`quality.${form.quality}`),
    supportReceived: supports(form.supportReceived),
    supportGiven: supports(form.supportGiven),
    contactFrequency: form.contactFrequency === 'none' ? unknown : t(`contact.${form.contactFrequency}`),
    lastContactOn: form.lastContactOn || unknown,
  });
  const labels: Readonly<Record<keyof TieForm, string>> = {
    role: t('circle.roleShort'),
    quality: t('circle.quality'),
    supportReceived: t('circle.tieSupport', { giver: other, getter: one }),
    supportGiven: t('circle.tieSupport', { giver: one, getter: other }),
    contactFrequency: t('circle.howOften'),
    lastContactOn: t('circle.lastOn'),
  };
  const [here, there] = [worded(mine), worded(theirs)];
  return (Object.keys(labels) as (keyof TieForm)[])
    .filter((field) => here[field] !== there[field])
    .map((field) => ({ field, label: labels[field], mine: here[field], theirs: there[field] }));
}
