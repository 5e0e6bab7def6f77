import type { CalendarDay, PersonId } from '@kring/care-network';
import type { CircleActions, CircleView } from '../circle-view.js';
import { SectorMark } from '../sector-mark.js';
import { useWords } from '../use-words.js';
import { groupMembers, type Grouping, type MemberGroup } from './grouping.js';
import { PersonActions } from './person-actions.js';
import { PersonName } from './person-name.js';
import { RingSelect, SectorSelect } from './place-selects.js';
import { useTieWords } from '../use-tie-words.js';
import { useFollowingFocus } from './use-following-focus.js';

export interface CircleListProps {
  readonly circle: CircleView;
  /** The circle without a filter, for whom somebody knows that is not shown now; left out where nobody is. */
  readonly whole?: CircleView;
  readonly chosen: PersonId | null;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly today: CalendarDay;
  readonly actions: CircleActions;
}

const groupings: readonly Grouping[] = ['ring', 'sector'];

/** The circle as a list, by ring or by sector. Everything the map can do is done here too, by keyboard. */
export function CircleList({ circle, whole, chosen, grouping, onGrouping, today, actions }: CircleListProps) {
  const { say } = useWords();
  const ties = useTieWords(whole ?? circle, true, ' · ');
  const { container, move, announcement } = useFollowingFocus(circle, actions.move);
  return (
    <section className="kc-list" aria-label={say('circle.list', { name: circle.clientName })}>
      <fieldset className="kc-grouping">
        <legend>{say('circle.groupBy')}</legend>
        {groupings.map((each) => (
          <label key={each}>
            <input type="radio" name="grouping" checked={grouping === each} onChange={() => onGrouping(each)} />
            {say(`circle.${each}`)}
          </label>
        ))}
      </fieldset>
      <div ref={container}>
        {groupMembers(circle.members, grouping).map((group) => (
          <section key={`${group.ring} ${group.sector}`} className="kc-group">
            <GroupHeading group={group} grouping={grouping} />
            <ul>
              {group.members.map((member) => (
                <li key={member.personId} className={member.personId === chosen ? 'kc-row kc-row-chosen' : 'kc-row'}>
                  <PersonName
                    member={member}
                    ties={ties.get(member.personId) ?? ''}
                    isOpen={member.personId === chosen}
                    open={actions.open}
                  />
                  <RingSelect member={member} canEdit={circle.viewerCanEdit} move={move} />
                  <SectorSelect member={member} canEdit={circle.viewerCanEdit} move={move} />
                  <PersonActions member={member} canEdit={circle.viewerCanEdit} today={today} actions={actions} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p role="status" className="kc-hidden">
        {announcement}
      </p>
    </section>
  );
}

function GroupHeading({ group, grouping }: { readonly group: MemberGroup; readonly grouping: Grouping }) {
  const { ring, sector } = useWords();
  return (
    <h2 className="kc-group-heading">
      {grouping === 'sector' && <SectorMark sector={group.sector} />}
      {grouping === 'ring' && <span className={`kc-ring-dot kc-ring-dot-${group.ring ?? 'none'}`} aria-hidden />}
      <span>{grouping === 'ring' ? ring(group.ring) : sector(group.sector)}</span>
      <span className="kc-count">{group.members.length}</span>
    </h2>
  );
}
