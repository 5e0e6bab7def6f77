import { Link } from '@tanstack/react-router';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../design/index.js';
import { useText } from '../language/use-text.js';
import type { ConcernAbout } from './concern-about.js';
import { Concerns } from './concerns.js';

/**
 * Closed until a team leader opens it: whether there is a concern does not show on a screen that others may look at, and
 * looking is written down.
 */
export function ConcernPart(about: ConcernAbout) {
  const t = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const Sign = isOpen ? ChevronDown : ChevronRight;
  return (
    <section className="k-concerns" aria-labelledby={id}>
      <h3 id={id}>
        <Button
          look="plain"
          icon={<Sign aria-hidden size={18} />}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          {t('concern.title')}
        </Button>
      </h3>
      {isOpen && (
        <>
          <Concerns {...about} />
          <p>
            <Link to="/teams/$teamId/concerns" params={{ teamId: about.team.id }}>
              {t('concern.allOfTeam', { team: about.team.name })}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}
