import type { TieId } from '@kring/care-network';
import { Users, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { memberOf, type CircleActions, type CircleView, type MemberView } from '../circle-view.js';
import { useWords } from '../use-words.js';
import { Part } from './part.js';

interface KnowsPartProps {
  readonly circle: CircleView;
  readonly member: MemberView;
  readonly actions: Pick<CircleActions, 'open' | 'addTie'>;
  readonly onRemoveTie: (tie: TieId) => void;
}

/** The others in the circle whom this person knows. */
export function KnowsPart({ circle, member, actions, onRemoveTie }: KnowsPartProps) {
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
            <Button className="kc-name-button" onPress={() => actions.open(other.personId)}>
              {other.name}
            </Button>
            {circle.viewerCanEdit && (
              <Button
                className="kc-icon-button"
                aria-label={say('circle.removeTieWith', { name: other.name })}
                onPress={() => onRemoveTie(tie.tieId)}
              >
                <X aria-hidden size={18} />
              </Button>
            )}
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
