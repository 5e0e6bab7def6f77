import type { CalendarDay, PersonId } from '@kring/care-network';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import type { CircleActions, CircleView, MemberView } from '../circle-view.js';
import { useWords } from '../use-words.js';
import { PersonActions } from './person-actions.js';
import { PersonName } from './person-name.js';
import { RingSelect, SectorSelect } from './place-selects.js';
import { sortMembers, turned, type Column, type Sorting } from './sorting.js';
import { useTieWords } from '../use-tie-words.js';
import { useFollowingFocus } from './use-following-focus.js';

export interface CircleTableProps {
  readonly circle: CircleView;
  /** The circle without a filter, for whom somebody knows that is not shown now; left out where nobody is. */
  readonly whole?: CircleView;
  readonly chosen: PersonId | null;
  readonly today: CalendarDay;
  readonly actions: CircleActions;
}

const columns = {
  name: 'circle.name',
  ring: 'circle.ring',
  sector: 'circle.sector',
  contact: 'circle.contact',
  last: 'circle.lastOn',
} as const;

/** What everything is, written out: some browsers take a table that a phone lays out otherwise for plain text. */
const as = {
  table: { role: 'table' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  heading: { role: 'columnheader' },
  name: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

interface HeadingProps {
  readonly column: Column;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

function ColumnHeading({ column, sorting, onSort }: HeadingProps) {
  const { say } = useWords();
  const sorted = sorting.column === column;
  const Arrow = sorting.direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th scope="col" {...as.heading} aria-sort={sorted ? sorting.direction : 'none'}>
      <button type="button" className="kc-sort" onClick={() => onSort(turned(sorting, column))}>
        {say(columns[column])}
        {sorted && <Arrow aria-hidden size={16} />}
      </button>
    </th>
  );
}

function ContactCells({ member }: { readonly member: MemberView }) {
  const { say, day } = useWords();
  const unknown = <span className="kc-unknown">{say('common.notRecorded')}</span>;
  return (
    <>
      <td {...as.cell} className="kc-told" data-heading={say(columns.contact)}>
        {member.contactFrequency ? say(`contact.${member.contactFrequency}`) : unknown}
      </td>
      <td {...as.cell} className="kc-told kc-number" data-heading={say(columns.last)}>
        {member.lastContactOn ? day(member.lastContactOn) : unknown}
      </td>
    </>
  );
}

/**
 * The circle as a table that sorts by any column. The same actions as on the map, by keyboard. On a phone a row takes
 * three lines.
 */
export function CircleTable({ circle, whole, chosen, today, actions }: CircleTableProps) {
  const { say } = useWords();
  const ties = useTieWords(whole ?? circle, false, ' · ');
  const [sorting, setSorting] = useState<Sorting>({ column: 'ring', direction: 'ascending' });
  const { container, move, announcement } = useFollowingFocus(circle, actions.move);
  const label = say('circle.table', { name: circle.clientName });
  return (
    // Focusable, so that on a narrow screen the arrow keys scroll it sideways.
    <div className="kc-table-frame" ref={container} role="region" aria-label={label} tabIndex={0}>
      <table className="kc-table" {...as.table} aria-label={label}>
        <thead {...as.rows}>
          <tr {...as.row}>
            {(Object.keys(columns) as Column[]).map((column) => (
              <ColumnHeading key={column} column={column} sorting={sorting} onSort={setSorting} />
            ))}
            <th scope="col" {...as.heading}>
              <span className="kc-hidden">{say('circle.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody {...as.rows}>
          {sortMembers(circle.members, sorting).map((member) => (
            <tr key={member.personId} {...as.row} className={member.personId === chosen ? 'kc-row-chosen' : undefined}>
              <th scope="row" {...as.name}>
                <PersonName
                  member={member}
                  ties={ties.get(member.personId) ?? ''}
                  isOpen={member.personId === chosen}
                  open={actions.open}
                />
              </th>
              <td {...as.cell}>
                <RingSelect member={member} canEdit={circle.viewerCanEdit} move={move} />
              </td>
              <td {...as.cell}>
                <SectorSelect member={member} canEdit={circle.viewerCanEdit} move={move} />
              </td>
              <ContactCells member={member} />
              <td {...as.cell} className="kc-doing">
                <PersonActions member={member} canEdit={circle.viewerCanEdit} today={today} actions={actions} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status" className="kc-hidden">
        {announcement}
      </p>
    </div>
  );
}
