import type { Text } from '../language/use-text.js';
import type { PersonForm } from './person-form.js';
import type { FieldDifference } from './two-versions.js';

/** Each thing in which two versions of a person differ, in words. */
export function differencesOf(
  t: Text,
  clientName: string,
  mine: PersonForm,
  theirs: PersonForm,
): readonly FieldDifference<PersonForm>[] {
  const unknown = t('circle.notNamed');
  const worded = (form: PersonForm): Readonly<Record<keyof PersonForm, string>> => ({
    name: form.name,
    role: form.role || unknown,
    kind: t(`personKind.${form.kind}`),
    deceased: t(form.deceased === 'yes' ? 'circle.yesDeceased' : 'circle.notDeceased'),
    birthYear: form.birthYear || unknown,
    certificateUntil: form.certificateUntil || unknown,
    note: form.note || unknown,
    quality: form.quality === 'none' ? unknown : t(`quality.${form.quality}`),
    supportGiven: form.supportGiven.map((kind) => t(`support.${kind}`)).join(', ') || unknown,
    supportReceived: form.supportReceived.map((kind) => t(`support.${kind}`)).join(', ') || unknown,
    contactFrequency: form.contactFrequency === 'none' ? unknown : t(`contact.${form.contactFrequency}`),
    lastContactOn: form.lastContactOn || unknown,
  });
  const labels: Readonly<Record<keyof PersonForm, string>> = {
    name: t('circle.name'),
    role: t('circle.roleShort'),
    kind: t('circle.kind'),
    deceased: t('circle.isDeceased'),
    birthYear: t('circle.birthYear'),
    certificateUntil: t('circle.certificateUntil'),
    note: t('circle.note'),
    quality: t('circle.quality'),
    supportGiven: t('circle.supportGiven', { name: clientName }),
    supportReceived: t('circle.supportReceived', { name: clientName }),
    contactFrequency: t('circle.howOften'),
    lastContactOn: t('circle.lastOn'),
  };
  const [here, there] = [worded(mine), worded(theirs)];
  return (Object.keys(labels) as (keyof PersonForm)[])
    .filter((field) => here[field] !== there[field])
    .map((field) => ({ field, label: labels[field], mine: here[field], theirs: there[field] }));
}
