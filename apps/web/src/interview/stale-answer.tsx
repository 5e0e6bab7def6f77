import { useWords } from '@kring/circle-map';
import { StaleDialog } from '../circle/stale-dialog.js';
import type { Mapping } from './use-mapping.js';

/** Both answers about one person, and a choice. */
export function StaleAnswerDialog({ mapping: { stale, people, settle } }: { readonly mapping: Mapping }) {
  const { say, ring, sector } = useWords();
  if (!stale) return null;
  const { key, mine, theirs } = stale;
  const name = people.find((person) => person.key === key)?.name ?? '';
  const differences = [
    { label: say('circle.ring'), mine: ring(mine.ring), theirs: ring(theirs.ring) },
    { label: say('circle.sector'), mine: sector(mine.sector), theirs: sector(theirs.sector) },
  ].filter((difference) => difference.mine !== difference.theirs);
  return (
    <StaleDialog
      name={name}
      differences={differences}
      onKeepMine={() => settle(stale, 'mine')}
      onKeepTheirs={() => settle(stale, 'theirs')}
    />
  );
}
