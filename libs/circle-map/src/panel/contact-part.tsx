import type { CalendarDay } from '@kring/care-network';
import { Clock, MessageCircleHeart } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { CircleActions, MemberView } from '../circle-view.js';
import { DayInput } from '../day-input.js';
import { dayBefore, firstDay } from '../days.js';
import { useWords } from '../use-words.js';
import { Part } from './part.js';

interface ContactPartProps {
  readonly member: MemberView;
  readonly today: CalendarDay;
  readonly actions: CircleActions;
}

/** How often and when last. Opening a person and one more tap records a contact, for whoever sees the tie: a relative too. */
export function ContactPart({ member, today, actions }: ContactPartProps) {
  const { say, day, whyFading } = useWords();
  const often = member.contactFrequency ? say(`contact.${member.contactFrequency}`) : say('common.notRecorded');
  const last = member.lastContactOn ? say('circle.lastContact', { day: day(member.lastContactOn) }) : null;
  return (
    <Part title={say('circle.contact')}>
      <p>{[often, last].filter(Boolean).join(', ')}</p>
      {member.fading && (
        <p className="kc-badge">
          <Clock aria-hidden size={16} />
          {whyFading(member) ?? say('circle.fading')}
        </p>
      )}
      {!member.deceased && <DayChoice today={today} onPick={(on) => actions.recordContact(member.tieId, on)} />}
    </Part>
  );
}

function DayChoice({ today, onPick }: { readonly today: CalendarDay; readonly onPick: (day: CalendarDay) => void }) {
  const { say } = useWords();
  const [other, setOther] = useState(false);
  const pick = (day: CalendarDay): void => {
    setOther(false);
    onPick(day);
  };
  return (
    <div className="kc-days" role="group" aria-label={say('circle.recordContact')}>
      <span className="kc-days-title">
        <MessageCircleHeart aria-hidden size={18} />
        {say('circle.recordContact')}
      </span>
      <Button className="kc-action" onPress={() => pick(today)}>
        {say('circle.today')}
      </Button>
      <Button className="kc-action" onPress={() => pick(dayBefore(today))}>
        {say('circle.yesterday')}
      </Button>
      <Button className="kc-action" aria-expanded={other} onPress={() => setOther(!other)}>
        {say('circle.otherDay')}
      </Button>
      {other && <OtherDay today={today} onPick={pick} />}
    </div>
  );
}

/** A day is saved when who typed it says so, not while they type. */
function OtherDay({ today, onPick }: { readonly today: CalendarDay; readonly onPick: (day: CalendarDay) => void }) {
  const { say } = useWords();
  const [day, setDay] = useState<CalendarDay | ''>('');
  return (
    <form
      className="kc-other-day"
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== '') onPick(day);
      }}
    >
      <DayInput
        value={day}
        min={firstDay}
        max={today}
        label={say('circle.otherDay')}
        className="kc-select"
        onDay={setDay}
      />
      <Button type="submit" className="kc-action kc-action-main" isDisabled={day === ''}>
        {say('common.save')}
      </Button>
    </form>
  );
}
