import type { CalendarDay } from '@kring/care-network';
import { useIntl } from 'react-intl';
import type { CircleView } from '../circle-view.js';
import { groupMembers } from '../list/grouping.js';
import { SectorMark } from '../sector-mark.js';
import { useWords } from '../use-words.js';
import { CircleFigure } from './circle-figure.js';
import { SheetLegend } from './sheet-legend.js';
import { useScreen } from './use-screen.js';

/** So that map and names of a usual circle stand on one sheet; hundreds take the sheets that they need. */
const sizeFor = (people: number): 'few' | 'many' | 'crowd' => {
  if (people <= 26) return 'few';
  return people <= 64 ? 'many' : 'crowd';
};

interface CircleSheetProps {
  readonly circle: CircleView;
  /** The day of which the sheet tells. */
  readonly on: CalendarDay;
}

/** One sheet of paper: the map as it stands on the screen, what its signs mean, and the same people by full name. */
export function CircleSheet({ circle, on }: CircleSheetProps) {
  const { say, ring } = useWords();
  const { formatDate } = useIntl();
  const screen = useScreen();
  const day = formatDate(`${on}T12:00:00Z`, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <article className={`kc-sheet kc-sheet-${sizeFor(circle.members.length)}`} aria-hidden>
      <header>
        <h1>{say('circle.title', { name: circle.clientFace.name })}</h1>
        <p>{say('circle.asOf', { day })}</p>
      </header>
      <CircleFigure circle={circle} {...(screen ? { screen } : {})} />
      <SheetLegend circle={circle} />
      <div className="kc-sheet-list">
        {groupMembers(circle.members, 'ring').map((group) => (
          <section key={group.ring}>
            <h2>{ring(group.ring)}</h2>
            <ul>
              {group.members.map((member) => (
                <li key={member.personId}>
                  <SectorMark sector={member.sector} />
                  {`${member.deceased ? '† ' : ''}${[member.name, member.role].filter(Boolean).join(', ')}`}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </article>
  );
}
