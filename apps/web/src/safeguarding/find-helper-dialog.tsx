import { useState } from 'react';
import { Button, Dialog, TextField } from '../design/index.js';
import { useText } from '../language/use-text.js';
import type { ConcernAbout } from './concern-about.js';
import { useOfferingPeople } from './use-offering-people.js';

interface FindHelperDialogProps {
  readonly team: ConcernAbout['team'];
  readonly onFound: (person: ConcernAbout['person']) => void;
  readonly onClose: () => void;
}

const mostShown = 8;

/** About whom? Everyone who offers the team help, also who stands in none of its circles. */
export function FindHelperDialog({ team, onFound, onClose }: FindHelperDialogProps) {
  const t = useText();
  const [search, setSearch] = useState('');
  const { people, isLoading, failed } = useOfferingPeople(team.id);
  const sought = search.trim().toLocaleLowerCase();
  const found = people.filter(({ name }) => name.toLocaleLowerCase().includes(sought));
  const shown = found.slice(0, mostShown);
  const said = failed
    ? t('error.failedBody')
    : isLoading
      ? t('common.loading')
      : t('concern.findCount', { count: found.length, shown: shown.length });
  return (
    <Dialog title={t('concern.findTitle')} onClose={onClose}>
      <p>{t('concern.findIntro', { team: team.name })}</p>
      <TextField label={t('concern.findName')} type="search" value={search} onChange={setSearch} />
      <p role="status" className="k-soft k-small">
        {said}
      </p>
      <ul className="k-stack">
        {shown.map((person) => (
          <li key={person.id}>
            <Button onPress={() => onFound(person)}>{person.name}</Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
