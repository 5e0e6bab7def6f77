import type { WordedForm } from '../../form/two-versions.js';
import { useText } from '../../language/use-text.js';
import { useSay } from '../../time/use-say.js';
import type { TieForm } from './tie-form.js';

interface Ends {
  readonly one: string;
  readonly other: string;
}

/** What is known of a tie between `one` and `other` in words, field by field. */
export function useTieWords({ one, other }: Ends): WordedForm<TieForm> {
  const t = useText();
  const { shortDay } = useSay();
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
    lastContactOn: {
      label: t('circle.lastOn'),
      says: ({ lastContactOn }) => (lastContactOn ? shortDay(lastContactOn) : unknown),
    },
  };
}
