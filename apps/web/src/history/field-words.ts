import { useWords, type Words } from '@kring/circle-map';
import {
  contactFrequencies,
  personKinds,
  sectors,
  supportKinds,
  tieQualities,
  type SupportKind,
} from '@kring/care-network';
import type { MessageKey } from '@kring/texts';
import { useMemo } from 'react';
import { ringOf } from '../circle/circle-of-client.js';

const isOneOf = <Value extends string>(values: readonly Value[], text: string): text is Value =>
  (values as readonly string[]).includes(text);

const labels: Readonly<Record<string, MessageKey>> = {
  role: 'circle.roleShort',
  ring: 'circle.ring',
  sector: 'circle.sector',
  handPlace: 'circle.handPlace',
  quality: 'circle.quality',
  contactFrequency: 'circle.howOften',
  lastContactOn: 'circle.lastOn',
  name: 'circle.name',
  kind: 'circle.kind',
  deceased: 'circle.isDeceased',
  birthYear: 'circle.birthYear',
  note: 'circle.note',
  symbol: 'picture.symbol',
  ties: 'history.ties',
};

function valueWords({ say, ring, sector, day }: Words, field: string, value: string | null): string {
  if (field === 'ties') return say('circle.notNamed');
  if (field === 'handPlace') return say('circle.handPlaceValue');
  if (value === null) return say('circle.notNamed');
  if (field === 'ring') return ring(ringOf(Number(value)));
  if (field === 'sector' && isOneOf(sectors, value)) return sector(value);
  if (field === 'quality' && isOneOf(tieQualities, value)) return say(`quality.${value}`);
  if (field === 'contactFrequency' && isOneOf(contactFrequencies, value)) return say(`contact.${value}`);
  if (field === 'kind' && isOneOf(personKinds, value)) return say(`personKind.${value}`);
  if (field === 'deceased') return say(value === 'true' ? 'circle.yesDeceased' : 'circle.notDeceased');
  if (field === 'lastContactOn') return day(value);
  if (!field.startsWith('support')) return value;
  const named = value.split(',').filter((each): each is SupportKind => isOneOf(supportKinds, each));
  return named.map((each) => say(`support.${each}`)).join(', ');
}

export interface FieldWords {
  /** What a field of the log is called on the screens; `null` for one that they do not name. */
  readonly label: (field: string, clientName: string) => string | null;
  readonly value: (field: string, value: string | null) => string;
}

/** Fields and values of the log in the words of who looks. */
export function useFieldWords(): FieldWords {
  const words = useWords();
  return useMemo(() => {
    const label: FieldWords['label'] = (field, name) => {
      if (field === 'supportGiven' || field === 'supportReceived') return words.say(`circle.${field}`, { name });
      const key = labels[field];
      return key ? words.say(key) : null;
    };
    return { label, value: (field, value) => valueWords(words, field, value) };
  }, [words]);
}
