import { EllipsisVertical, MessageCircleHeart } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { CalendarDay } from '@kring/care-network';
import type { CircleActions, MemberView } from '../circle-view.js';
import { dayBefore } from '../days.js';
import { useWords } from '../use-words.js';

interface PersonActionsProps {
  readonly member: MemberView;
  readonly canEdit: boolean;
  readonly today: CalendarDay;
  readonly actions: CircleActions;
}

/** Any other day is asked in the panel of the person. */
const otherDay = 'otherDay';

/** Two taps record a contact: the button, and the day. There is nothing to record with who died. */
function ContactMenu({ member, today, actions }: Omit<PersonActionsProps, 'canEdit'>) {
  const { say } = useWords();
  if (member.deceased) return null;
  return (
    <MenuTrigger>
      <Button className="kc-icon-button" aria-label={say('circle.recordContactOf', { name: member.name })}>
        <MessageCircleHeart aria-hidden />
      </Button>
      <Popover className="kc-popover" placement="bottom end">
        <Menu
          className="kc-menu"
          aria-label={say('circle.whenContact')}
          onAction={(day) =>
            day === otherDay ? actions.open(member.personId) : actions.recordContact(member.tieId, String(day))
          }
        >
          <MenuItem id={today} className="kc-menu-item">
            {say('circle.today')}
          </MenuItem>
          <MenuItem id={dayBefore(today)} className="kc-menu-item">
            {say('circle.yesterday')}
          </MenuItem>
          <MenuItem id={otherDay} className="kc-menu-item">
            {say('circle.otherDay')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Everything the map can do with a person, in one row of a list or table; who only reads may still record a contact. */
export function PersonActions({ member, canEdit, today, actions }: PersonActionsProps) {
  return (
    <div className="kc-row-actions">
      <ContactMenu member={member} today={today} actions={actions} />
      {canEdit && <MoreMenu member={member} actions={actions} />}
    </div>
  );
}

function MoreMenu({ member, actions }: Pick<PersonActionsProps, 'member' | 'actions'>) {
  const { say } = useWords();
  return (
    <MenuTrigger>
      <Button className="kc-icon-button" aria-label={say('circle.moreFor', { name: member.name })}>
        <EllipsisVertical aria-hidden />
      </Button>
      <Popover className="kc-popover" placement="bottom end">
        <Menu className="kc-menu" aria-label={say('circle.moreFor', { name: member.name })}>
          <MenuItem className="kc-menu-item" onAction={() => actions.open(member.personId)}>
            {say('circle.open')}
          </MenuItem>
          <MenuItem className="kc-menu-item" onAction={() => actions.addTie(member.personId)}>
            {say('circle.addTie', { name: member.name })}
          </MenuItem>
          <MenuItem className="kc-menu-item kc-menu-danger" onAction={() => actions.remove(member.personId)}>
            {say('circle.removePerson')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
