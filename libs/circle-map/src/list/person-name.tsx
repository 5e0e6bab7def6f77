import type { PersonId } from '@kring/care-network';
import { Clock } from 'lucide-react';
import type { MemberView } from '../circle-view.js';
import { Face } from '../face/face.js';
import { KindBadge } from '../face/kind-badge.js';
import { SectorShape } from '../sector-mark.js';
import { LensMarks, LensWords } from '../lens/lens-marks.js';
import { useWords } from '../use-words.js';

/** The same disc as on the map: shape and colour of the sector, initials or a picture. */
export function PersonDisc({ member }: { readonly member: MemberView }) {
  const state = `${member.deceased ? ' kc-deceased' : ''}${member.fading ? ' kc-fading' : ''}`;
  return (
    <span className={`kc-disc kc-${member.sector ?? 'none'}${state}`} aria-hidden>
      <svg viewBox="-22 -22 44 44">
        <SectorShape sector={member.sector} x={0} y={0} sizePx={34} />
      </svg>
      <Face of={member} className="kc-disc-sign" />
      <KindBadge of={member} className="kc-kind-in-list" />
    </span>
  );
}

interface PersonNameProps {
  readonly member: MemberView;
  /** How the tie is, what goes back and forth, and who they know; empty when nothing of it is known. */
  readonly ties: string;
  readonly isOpen: boolean;
  readonly open: (person: PersonId) => void;
}

export function PersonName({ member, ties, isOpen, open }: PersonNameProps) {
  const { say } = useWords();
  return (
    <span className="kc-person-name">
      <PersonDisc member={member} />
      <span>
        <button
          type="button"
          className="kc-name-button"
          data-person={member.personId}
          aria-expanded={isOpen}
          onClick={() => open(member.personId)}
        >
          {member.name}
        </button>
        <LensMarks person={member.personId} />
        <LensWords person={member.personId} />
        <span className="kc-name-facts">
          {member.role !== null && <span>{member.role}</span>}
          {member.kind !== 'person' && <span>{say(`personKind.${member.kind}`)}</span>}
          {member.deceased && <span>{say('circle.deceased')}</span>}
          {member.fading && (
            <span className="kc-badge">
              <Clock aria-hidden size={14} />
              {say('circle.fading')}
            </span>
          )}
        </span>
        {ties !== '' && <span className="kc-name-ties">{ties}</span>}
      </span>
    </span>
  );
}
