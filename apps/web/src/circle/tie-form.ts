import type { ContactFrequency, TieQuality } from '@kring/care-network';
import type { Text } from '../language/use-text.js';
import type { ChangeTieInput, CircleTieFragment } from '../gql/graphql.js';
import type { Difference } from './stale-dialog.js';

/** What can be said of a tie among others. Empty and `none` mean: not recorded. */
export interface TieForm {
  readonly role: string;
  readonly quality: TieQuality | 'none';
  readonly contactFrequency: ContactFrequency | 'none';
  readonly lastContactOn: string;
}

export const tieFormOf = (tie: CircleTieFragment): TieForm => ({
  role: tie.role ?? '',
  quality: tie.quality ?? 'none',
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
  supportGiven: tie.supportGiven,
  supportReceived: tie.supportReceived,
  contactFrequency: form.contactFrequency === 'none' ? null : form.contactFrequency,
  lastContactOn: form.lastContactOn === '' ? null : form.lastContactOn,
});

/** In what two versions of a tie differ, in words. */
export function tieDifferences(t: Text, mine: TieForm, theirs: TieForm): readonly Difference[] {
  const unknown = t('circle.notNamed');
  const worded = (form: TieForm): readonly string[] => [
    form.role || unknown,
    form.quality === 'none' ? unknown : t(`quality.${form.quality}`),
    form.contactFrequency === 'none' ? unknown : t(`contact.${form.contactFrequency}`),
    form.lastContactOn || unknown,
  ];
  const labels = [t('circle.roleShort'), t('circle.quality'), t('circle.howOften'), t('circle.lastOn')];
  const [here, there] = [worded(mine), worded(theirs)];
  return labels
    .map((label, index) => ({ label, mine: here[index] ?? unknown, theirs: there[index] ?? unknown }))
    .filter((difference) => difference.mine !== difference.theirs);
}
