import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { Badge, Button } from '../design/index.js';
import type { StandingConcernsQuery } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';
import type { ConcernAbout } from './concern-about.js';
import { Concerns } from './concerns.js';

interface StandingConcernProps {
  readonly concern: StandingConcernsQuery['standingConcerns'][number];
  readonly team: ConcernAbout['team'];
}

/** One line of the list: about whom, towards whom and when to look again. What was written opens on asking. */
export function StandingConcern({ concern, team }: StandingConcernProps) {
  const t = useText();
  const say = useSay();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { client, personId, personName, reviewOn, reviewDue } = concern;
  const Sign = isOpen ? ChevronDown : ChevronRight;
  const towards = { everyone: client === null ? 'yes' : 'no', client: client?.person.name ?? '' };
  return (
    <li className="k-concern">
      <h3 id={id}>{personName}</h3>
      <p>{t('concern.stands', towards)}</p>
      {reviewDue ? (
        <Badge tone="attention">{t('concern.dueSince', { day: say.shortDay(reviewOn) })}</Badge>
      ) : (
        <p className="k-soft">{t('concern.nextReview', { day: say.shortDay(reviewOn) })}</p>
      )}
      <Button
        icon={<Sign aria-hidden size={18} />}
        aria-expanded={isOpen}
        aria-describedby={id}
        onPress={() => setOpen(!isOpen)}
      >
        {t('concern.look')}
      </Button>
      {isOpen && <Concerns team={team} client={client} person={{ id: personId, name: personName }} />}
    </li>
  );
}
