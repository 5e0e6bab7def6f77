import type { CircleActions, CircleView, MemberView } from '../circle-view.js';
import { RingSelect, SectorSelect } from '../list/place-selects.js';
import { SectorMark } from '../sector-mark.js';
import { useWords } from '../use-words.js';
import { Part } from './part.js';

interface PlacePartProps {
  readonly circle: CircleView;
  readonly member: MemberView;
  readonly move: CircleActions['move'];
}

export function PlacePart({ circle, member, move }: PlacePartProps) {
  const { say } = useWords();
  return (
    <Part title={say('circle.place')}>
      <div className="kc-place">
        <span className={`kc-ring-dot kc-ring-dot-${member.ring ?? 'none'}`} aria-hidden />
        <RingSelect member={member} canEdit={circle.viewerCanEdit} move={move} />
        <SectorMark sector={member.sector} />
        <SectorSelect member={member} canEdit={circle.viewerCanEdit} move={move} />
      </div>
      {member.quality && <p>{say(`quality.${member.quality}`)}</p>}
    </Part>
  );
}
