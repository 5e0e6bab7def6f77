import { rings, sectors, type Ring, type Sector } from '@kring/care-network';
import type { ChangeEvent } from 'react';
import type { CircleActions, MemberView } from '../circle-view.js';
import { useWords } from '../use-words.js';

interface PlaceSelectProps {
  readonly member: MemberView;
  readonly canEdit: boolean;
  readonly move: CircleActions['move'];
}

const none = 'none';

/** The ring of one person as a choice. The browser's own select: light in a list of sixty, large on a phone. */
export function RingSelect({ member, canEdit, move }: PlaceSelectProps) {
  const { say, ring } = useWords();
  const pick = ({ target }: ChangeEvent<HTMLSelectElement>): void =>
    move(member.tieId, target.value === none ? null : (Number(target.value) as Ring), member.sector);
  if (!canEdit) return <span>{ring(member.ring)}</span>;
  return (
    <select
      className="kc-select"
      data-follow={`ring ${member.tieId}`}
      aria-label={say('circle.ringOf', { name: member.name })}
      value={member.ring ?? none}
      onChange={pick}
    >
      {rings.map((each) => (
        <option key={each} value={each}>
          {ring(each)}
        </option>
      ))}
      <option value={none}>{ring(null)}</option>
    </select>
  );
}

/** The sector of one person as a choice. */
export function SectorSelect({ member, canEdit, move }: PlaceSelectProps) {
  const { say, sector } = useWords();
  const pick = ({ target }: ChangeEvent<HTMLSelectElement>): void =>
    move(member.tieId, member.ring, target.value === none ? null : (target.value as Sector));
  if (!canEdit) return <span>{sector(member.sector)}</span>;
  return (
    <select
      className="kc-select"
      data-follow={`sector ${member.tieId}`}
      aria-label={say('circle.sectorOf', { name: member.name })}
      value={member.sector ?? none}
      onChange={pick}
    >
      {sectors.map((each) => (
        <option key={each} value={each}>
          {sector(each)}
        </option>
      ))}
      <option value={none}>{sector(null)}</option>
    </select>
  );
}
