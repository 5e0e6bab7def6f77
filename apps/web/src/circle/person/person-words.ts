import type { WordedForm } from '../../form/two-versions.js';
import { useText } from '../../language/use-text.js';
import { useSay } from '../../time/use-say.js';
import type { PersonForm } from './person-form.js';

/** A person and their tie with the client in words, field by field. */
export function usePersonWords(clientName: string): WordedForm<PersonForm> {
  const t = useText();
  const { shortDay } = useSay();
  const unknown = t('circle.notNamed');
  const supports = (kinds: PersonForm['supportGiven']): string =>
    kinds.map((kind) => t(`support.${kind}`)).join(', ') || unknown;
  return {
    name: { label: t('circle.name'), says: ({ name }) => name },
    role: { label: t('circle.roleShort'), says: ({ role }) => role || unknown },
    kind: { label: t('circle.kind'), says: ({ kind }) => t(`personKind.${kind}`) },
    deceased: {
      label: t('circle.isDeceased'),
      says: ({ deceased }) => t(deceased === 'yes' ? 'circle.yesDeceased' : 'circle.notDeceased'),
    },
    birthYear: { label: t('circle.birthYear'), says: ({ birthYear }) => birthYear || unknown },
    certificateUntil: {
      label: t('circle.certificateUntil'),
      says: ({ certificateUntil }) => (certificateUntil ? shortDay(certificateUntil) : unknown),
    },
    note: { label: t('circle.note'), says: ({ note }) => note || unknown, joins: true },
    quality: {
      label: t('circle.quality'),
      says: ({ quality }) => (quality === 'none' ? unknown : t(`quality.${quality}`)),
    },
    supportGiven: {
      label: t('circle.supportGiven', { name: clientName }),
      says: ({ supportGiven }) => supports(supportGiven),
    },
    supportReceived: {
      label: t('circle.supportReceived', { name: clientName }),
      says: ({ supportReceived }) => supports(supportReceived),
    },
    contactFrequency: {
      label: t('circle.howOften'),
      says: ({ contactFrequency }) => (contactFrequency === 'none' ? unknown : t(`contact.${contactFrequency}`)),
    },
    lastContactOn: {
      label: t('circle.lastOn'),
      says: ({ lastContactOn }) => (lastContactOn ? shortDay(lastContactOn) : unknown),
    },
  };
}
