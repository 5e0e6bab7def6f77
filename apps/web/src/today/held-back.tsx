import { Link } from '@tanstack/react-router';
import { QueryView } from '../api/query-view.js';
import type { HeldBackFieldsFragment, TeamHelpQuery } from '../gql/graphql.js';
import { useBarrierTitle } from '../help/suggestion-words.js';
import { useText } from '../language/use-text.js';
import { useSay } from '../time/use-say.js';

type Total = HeldBackFieldsFragment;

interface HeldBackProps {
  readonly teamId: string;
  readonly result: {
    readonly data?: TeamHelpQuery | undefined;
    readonly error?: Error | undefined;
    readonly refetch: () => Promise<unknown>;
  };
}

const mostShown = 5;

function HeldBackLine({ total, most }: { readonly total: Total; readonly most: number }) {
  const t = useText();
  const say = useSay();
  const title = useBarrierTitle();
  const share = most === 0 ? 0 : Math.round((total.offeredHoursPerWeek / most) * 100);
  const name = title(total);
  return (
    <li className="k-held">
      <span>{total.policy ? <Link to="/policies">{name}</Link> : name}</span>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden className="k-held-bar">
        <rect width="100" height="6" className="k-held-all" />
        <rect width={share} height="6" className="k-held-part" />
      </svg>
      <span className="k-soft k-small">
        {t('today.heldBackHours', { hours: say.hours(total.offeredHoursPerWeek), needs: total.needs })}
      </span>
    </li>
  );
}

/** The totals behind which offered hours wait, most hours first. */
export const waitingIn = (totals: readonly Total[]): readonly Total[] =>
  totals
    .filter(({ offeredHoursPerWeek }) => offeredHoursPerWeek > 0)
    .toSorted((a, b) => b.offeredHoursPerWeek - a.offeredHoursPerWeek);

interface HeldBackListProps {
  readonly totals: readonly Total[];
  /** What is said when nothing waits. */
  readonly nothing: string;
}

/** Most hours first; a bar for each beside the one with most. */
export function HeldBackList({ totals, nothing }: HeldBackListProps) {
  const waiting = waitingIn(totals);
  const most = Math.max(0, ...waiting.map(({ offeredHoursPerWeek }) => offeredHoursPerWeek));
  if (waiting.length === 0) return <p className="k-soft">{nothing}</p>;
  return (
    <ul className="k-stack">
      {waiting.slice(0, mostShown).map((total) => (
        <HeldBackLine key={`${total.code} ${total.policy?.id ?? ''}`} total={total} most={most} />
      ))}
    </ul>
  );
}

/** Hours of help that were offered and wait, by what they wait for. */
export function HeldBack({ result, teamId }: HeldBackProps) {
  const t = useText();
  return (
    <section className="k-stack k-aside" aria-labelledby="held-back">
      <h2 id="held-back">{t('today.heldBack')}</h2>
      <QueryView result={result} lines={3}>
        {({ teamBarriers }) => <HeldBackList totals={teamBarriers} nothing={t('today.nothingHeldBack')} />}
      </QueryView>
      <Link to="/teams/$teamId/plan" params={{ teamId }}>
        {t('heldBack.toPlan')}
      </Link>
    </section>
  );
}
