import type { CircleView } from '../circle-view.js';
import { groupMembers } from '../list/grouping.js';
import { SectorMark } from '../sector-mark.js';
import { useWords } from '../use-words.js';
import { CircleFigure } from './circle-figure.js';

/** So that map and names of a usual circle stand on one sheet; hundreds take the sheets that they need. */
const sizeFor = (people: number): 'few' | 'many' | 'crowd' => {
  if (people <= 26) return 'few';
  return people <= 64 ? 'many' : 'crowd';
};

/** One sheet of paper: the map, and below it the same people by name. */
export function CircleSheet({ circle }: { readonly circle: CircleView }) {
  const { say, ring } = useWords();
  return (
    <article className={`kc-sheet kc-sheet-${sizeFor(circle.members.length)}`} aria-hidden>
      <h1>{say('circle.title', { name: circle.clientName })}</h1>
      <CircleFigure circle={circle} />
      <div className="kc-sheet-list">
        {groupMembers(circle.members, 'ring').map((group) => (
          <section key={group.ring}>
            <h2>{ring(group.ring)}</h2>
            <ul>
              {group.members.map((member) => (
                <li key={member.personId}>
                  <SectorMark sector={member.sector} />
                  {[member.name, member.role].filter(Boolean).join(', ')}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </article>
  );
}
