import type { CalendarDay } from '@kring/care-network';
import { Clock, MessageCircleHeart } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { CircleActions, MemberView } from '../circle-view.js';
import { dayBefore } from '../days.js';
import { useWords } from '../use-words.js';
import { Part } from './part.js';

interface ContactPartProps {
  readonly member: MemberView;
  readonly today: CalendarDay;
  readonly actions: CircleActions;
}

/** How often and when last. Recording a contact takes two taps, for whoever sees the tie: a relative too. */
export function ContactPart({ member, today, actions }: ContactPartProps) {
  const { say, day, whyFading } = useWords();
  const [asking, setAsking] = useState(false);
  const record = (on: CalendarDay): void => {
    setAsking(false);
    actions.recordContact(member.tieId, on);
  };
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
      {!member.deceased && !asking && (
        <Button className="kc-action kc-action-main" onPress={() => setAsking(true)}>
          <MessageCircleHeart aria-hidden />
          {say('circle.recordContact')}
        </Button>
      )}
      {asking && <DayChoice today={today} onPick={record} />}
    </Part>
  );
}

function DayChoice({ today, onPick }: { readonly today: CalendarDay; readonly onPick: (day: CalendarDay) => void }) {
  const { say } = useWords();
  const [other, setOther] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  // The button that asked is gone: the focus goes on to its answers.
  useEffect(() => first.current?.focus(), []);
  return (
    <div className="kc-days" role="group" aria-label={say('circle.whenContact')}>
      <Button ref={first} className="kc-action" onPress={() => onPick(today)}>
        {say('circle.today')}
      </Button>
      <Button className="kc-action" onPress={() => onPick(dayBefore(today))}>
        {say('circle.yesterday')}
      </Button>
      {!other && (
        <Button className="kc-action" onPress={() => setOther(true)}>
          {say('circle.otherDay')}
        </Button>
      )}
      {other && (
        <input
          type="date"
          className="kc-select"
          aria-label={say('circle.otherDay')}
          max={today}
          onChange={({ target }) => target.value !== '' && target.value <= today && onPick(target.value)}
        />
      )}
    </div>
  );
}
