import { useWords } from '@kring/circle-map';
import type { MergeField, Ring, Sector } from '@kring/care-network';
import { useFieldWords } from '../history/field-words.js';
import { useText } from '../language/use-text.js';
import type { CircleEntry } from './use-entries.js';

/** A field of which the two entries say something else, in words. */
export interface EntryDifference {
  readonly field: MergeField;
  readonly label: string;
  readonly one: string;
  readonly other: string;
}

/** What must be chosen between two entries: what only one of them has needs no choice. */
export function useDifferences(
  clientName: string,
): (one: CircleEntry, other: CircleEntry) => readonly EntryDifference[] {
  const t = useText();
  const { ring, sector, day } = useWords();
  const { label, value } = useFieldWords();

  function wordsOf({ person, tie }: CircleEntry, field: MergeField): string | null {
    switch (field) {
      case 'place':
        if (tie.ring === null) return null;
        return [ring(tie.ring as Ring), tie.sector ? sector(tie.sector as Sector) : ''].filter(Boolean).join(', ');
      case 'home':
        return person.home?.name ?? null;
      case 'speaks':
        return person.speaks.length === 0 ? null : person.speaks.map((each) => t(`language.${each}`)).join(', ');
      case 'certificateUntil':
        return person.certificateUntil && day(person.certificateUntil);
      case 'role':
      case 'quality':
      case 'contactFrequency':
        return tie[field] && value(field, tie[field]);
      default: {
        const found = person[field];
        return found === null ? null : value(field, String(found));
      }
    }
  }
  const labelOf = (field: MergeField): string => {
    if (field === 'place') return t('circle.ring');
    if (field === 'home') return t('import.field.home');
    if (field === 'speaks') return t('import.field.speaks');
    if (field === 'certificateUntil') return t('import.field.certificateUntil');
    return label(field, clientName) ?? field;
  };
  const fields: readonly MergeField[] = [
    ...(['name', 'role', 'place', 'kind', 'deceased', 'birthYear', 'speaks', 'home', 'symbol'] as const),
    ...(['certificateUntil', 'note', 'quality', 'contactFrequency'] as const),
  ];
  return (first, second) =>
    fields.flatMap((field) => {
      const [one, other] = [wordsOf(first, field), wordsOf(second, field)];
      return one !== null && other !== null && one !== other ? [{ field, label: labelOf(field), one, other }] : [];
    });
}
