import { useWords } from '@kring/circle-map';
import { placeWords } from '../circle/tie/place-words.js';
import { StaleDialog } from '../form/stale-dialog.js';
import type { Mapping } from './use-mapping.js';

/** Both answers about one person, and a choice. */
export function StaleAnswerDialog({ mapping: { stale, people, settle } }: { readonly mapping: Mapping }) {
  const words = useWords();
  if (!stale) return null;
  const { key, mine, theirs } = stale;
  const name = people.find((person) => person.key === key)?.name ?? '';
  const leave = (): void => settle(stale, 'theirs');
  return (
    <StaleDialog
      key={key}
      title={words.say('stale.titleOf', { name })}
      words={placeWords(words)}
      versions={{ opened: { place: { ring: null, sector: null } }, mine: { place: mine }, theirs: { place: theirs } }}
      onSave={({ place }) => settle(stale, place === mine ? 'mine' : 'theirs')}
      onLeave={leave}
      onClose={leave}
    />
  );
}
