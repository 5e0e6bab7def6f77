import type { CalendarDay } from '@kring/care-network';
import { ImagePlus, Pencil, UserMinus, X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { CircleActions, CircleView, MemberView, PersonChanges, PersonDetail } from '../circle-view.js';
import { PersonDisc } from '../list/person-name.js';
import { useWords } from '../use-words.js';
import { ContactPart } from './contact-part.js';
import { DetailParts } from './detail-parts.js';
import { KnowsPart } from './knows-part.js';
import { Part } from './part.js';
import { PlacePart } from './place-part.js';
import { SupportPart } from './support-part.js';

export interface PersonPanelProps {
  readonly circle: CircleView;
  readonly member: MemberView;
  /** `null` while it is being fetched. */
  readonly detail: PersonDetail | 'failed' | null;
  readonly today: CalendarDay;
  readonly actions: CircleActions;
  readonly changes: PersonChanges;
  /** What just did not work, as a sentence. */
  readonly problem: string | null;
  readonly onClose: () => void;
  /** What happened between this person and the circle; nothing when left out. */
  readonly history?: ReactNode;
  /** What few may see, below all else; nothing when left out. */
  readonly below?: ReactNode;
}

/** One person beside the map, never away from it: to read, to record a contact, and from there to change. */
export function PersonPanel(props: PersonPanelProps) {
  const { circle, member, detail, today, actions, changes, problem, onClose, history, below } = props;
  const { say } = useWords();
  const canPicture = detail !== null && detail !== 'failed' && detail.canChange;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [member.personId]);
  return (
    <aside
      className="kc-panel"
      aria-label={say('circle.panel', { name: member.name })}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <header className="kc-panel-head">
        {canPicture ? (
          <Button
            className="kc-disc-button"
            aria-label={say('picture.change', { name: member.name })}
            onPress={changes.picture}
          >
            <PersonDisc member={member} />
            <ImagePlus aria-hidden className="kc-disc-pen" />
          </Button>
        ) : (
          <PersonDisc member={member} />
        )}
        <div className="kc-panel-title">
          <h2 ref={heading} tabIndex={-1}>
            {member.name}
          </h2>
          <p>{[member.role, factsOf(member, say)].filter(Boolean).join(', ')}</p>
        </div>
        <Button className="kc-icon-button" aria-label={say('common.close')} onPress={onClose}>
          <X aria-hidden />
        </Button>
      </header>
      <div className="kc-panel-body">
        {problem !== null && (
          <p role="alert" className="kc-problem">
            {problem}
          </p>
        )}
        <PlacePart circle={circle} member={member} move={actions.move} />
        <ContactPart member={member} today={today} actions={actions} />
        <SupportPart circle={circle} member={member} />
        <KnowsPart circle={circle} member={member} actions={actions} changes={changes} />
        <DetailParts member={member} detail={detail} changes={changes} />
        {history && <Part title={say('history.title')}>{history}</Part>}
        {below}
      </div>
      {circle.viewerCanEdit && (
        <footer className="kc-panel-foot">
          <Button className="kc-action" onPress={changes.person}>
            <Pencil aria-hidden />
            {say('common.change')}
          </Button>
          <Button className="kc-action kc-action-danger" onPress={() => actions.remove(member.personId)}>
            <UserMinus aria-hidden />
            {say('circle.removePerson')}
          </Button>
        </footer>
      )}
    </aside>
  );
}

const factsOf = (member: MemberView, say: ReturnType<typeof useWords>['say']): string | null => {
  if (member.deceased) return say('circle.deceased');
  return member.kind === 'person' ? null : say(`personKind.${member.kind}`);
};
