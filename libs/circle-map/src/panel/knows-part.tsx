import { Pencil, Users, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import {
  memberOf,
  type CircleActions,
  type CircleView,
  type MemberView,
  type PersonChanges,
  type TieAmongView,
} from '../circle-view.js';
import { useWords } from '../use-words.js';
import { Part } from './part.js';

interface KnowsPartProps {
  readonly circle: CircleView;
  readonly member: MemberView;
  readonly actions: Pick<CircleActions, 'open' | 'addTie'>;
  readonly changes: Pick<PersonChanges, 'tie' | 'removeTie'>;
}

/** The others in the circle whom this person knows, and how. */
export function KnowsPart({ circle, member, actions, changes }: KnowsPartProps) {
  const { say } = useWords();
  const known = circle.tiesAmong.flatMap((tie) => {
    if (tie.from !== member.personId && tie.to !== member.personId) return [];
    const other = memberOf(circle, tie.from === member.personId ? tie.to : tie.from);
    return other ? [{ tie, other }] : [];
  });
  return (
    <Part title={say('circle.knows', { name: member.name })}>
      {known.length === 0 && <p className="kc-unknown">{say('circle.knowsNobody')}</p>}
      <ul className="kc-known">
        {known.map(({ tie, other }) => (
          <li key={tie.tieId}>
            <span>
              <Button className="kc-name-button" onPress={() => actions.open(other.personId)}>
                {other.name}
              </Button>
              <TieFacts tie={tie} member={member} />
            </span>
            {circle.viewerCanEdit && <TieButtons tie={tie} other={other} changes={changes} />}
          </li>
        ))}
      </ul>
      {circle.viewerCanEdit && (
        <Button className="kc-action" onPress={() => actions.addTie(member.personId)}>
          <Users aria-hidden />
          {say('circle.addTie', { name: member.name })}
        </Button>
      )}
    </Part>
  );
}

/** A role says what the second is to the first: seen from the second, it stands with their own name. */
function TieFacts({ tie, member }: { readonly tie: TieAmongView; readonly member: MemberView }) {
  const { say } = useWords();
  const { role, quality, contactFrequency } = tie;
  const facts = [
    role && (tie.from === member.personId ? role : say('circle.roleOf', { name: member.name, role })),
    quality && say(`quality.${quality}`),
    contactFrequency && say(`contact.${contactFrequency}`),
    tie.fading ? say('circle.fading') : null,
  ].filter(Boolean);
  return facts.length > 0 && <span className="kc-name-facts">{facts.join(', ')}</span>;
}

interface TieButtonsProps {
  readonly tie: TieAmongView;
  readonly other: MemberView;
  readonly changes: KnowsPartProps['changes'];
}

function TieButtons({ tie, other: { name }, changes }: TieButtonsProps) {
  const { say } = useWords();
  return (
    <span className="kc-row-actions">
      <Button
        className="kc-icon-button"
        aria-label={say('circle.changeTieWith', { name })}
        onPress={() => changes.tie(tie.tieId)}
      >
        <Pencil aria-hidden size={18} />
      </Button>
      <Button
        className="kc-icon-button"
        aria-label={say('circle.removeTieWith', { name })}
        onPress={() => changes.removeTie(tie.tieId)}
      >
        <X aria-hidden size={18} />
      </Button>
    </span>
  );
}
