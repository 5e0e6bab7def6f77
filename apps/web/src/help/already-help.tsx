import { useQuery } from '@apollo/client/react';
import { hoursForNeed } from '../agreements/match-words.js';
import { todayHere } from '../time/today.js';
import { Card } from '../design/index.js';
import { MatchesOfNeedDocument, type NeedFieldsFragment } from '../gql/graphql.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';

const words = { accepted: 'help.alreadyAgreed', proposed: 'help.alreadyAsked' } as const;

const hasEnded = (agreement: { readonly until: string | null } | null): boolean =>
  agreement?.until != null && agreement.until < todayHere();

/** Who said yes or was asked for this need, at once or by taking over a task. Nothing shows when nobody was. */
export function AlreadyHelp({ need }: { readonly need: NeedFieldsFragment }) {
  const t = useText();
  const say = useSay();
  const { data } = useQuery(MatchesOfNeedDocument, { variables: { teamId: need.team.id, needId: need.id } });
  const standing = (data?.matches.nodes ?? []).flatMap((match) =>
    (match.state === 'accepted' && !hasEnded(match.agreement)) || match.state === 'proposed'
      ? [{ ...match, state: match.state }]
      : [],
  );
  if (standing.length === 0) return null;
  return (
    <Card labelledBy="already-help">
      <h2 id="already-help" className="k-small">
        {t('help.alreadyHelp')}
      </h2>
      <ul className="k-already">
        {standing.map((match) => (
          <li key={match.id}>
            {t(words[match.state], { name: match.offer.person.name, hours: say.hours(hoursForNeed(match, need.id)) })}
            {match.task && (
              <span className="k-soft k-small"> {t('help.alreadyByTask', { task: match.task.title })}</span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
