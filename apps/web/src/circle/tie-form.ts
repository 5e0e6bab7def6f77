import type { ContactFrequency, SupportKind, TieQuality } from '@kring/care-network';
import type { Text } from '../language/use-text.js';
import type { ChangeTieInput, CircleTieFragment } from '../gql/graphql.js';
import type { Difference } from './stale-dialog.js';

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
): readonly Difference[] {
  const unknown = t('circle.notNamed');
  const supports = (kinds: TieForm['supportGiven']): string =>
    kinds.map((kind) => t(`support.${kind}`)).join(', ') || unknown;
  const worded = (form: TieForm): readonly string[] => [
    form.role || unknown,
    form.quality === 'none' ? unknown : t(`quality.${form.quality}`),
    supports(form.supportReceived),
    supports(form.supportGiven),
    form.contactFrequency === 'none' ? unknown : t(`contact.${form.contactFrequency}`),
    form.lastContactOn || unknown,
  ];
  const labels = [
    t('circle.roleShort'),
    t('circle.quality'),
    t('circle.tieSupport', { giver: other, getter: one }),
    t('circle.tieSupport', { giver: one, getter: other }),
    t('circle.howOften'),
    t('circle.lastOn'),
  ];
  const [here, there] = [worded(mine), worded(theirs)];
  return labels
    .map((label, index) => ({ label, mine: here[index] ?? unknown, theirs: there[index] ?? unknown }))
    .filter((difference) => difference.mine !== difference.theirs);
}
