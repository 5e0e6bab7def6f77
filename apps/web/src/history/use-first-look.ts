import { dayOf } from '@kring/care-network';
import type { CircleView } from '@kring/circle-map';
import { daysBefore, type Moment } from './moment.js';
import { useCircleAt } from './use-circle-at.js';

const quarterDays = 90;

interface FirstLook {
  /** The moment that was chosen, or else the one to begin with; `null` until that is known. */
  readonly moment: Moment | null;
  /** The first day of a circle in which nobody stood a quarter ago; `null` when it is older, or a moment was chosen. */
  readonly startedOn: string | null;
}

/** What lies beside today until somebody chooses: a quarter ago, or the first day of a circle that is younger. */
export function useFirstLook(clientId: string, circle: CircleView, chosen: Moment | null, today: string): FirstLook {
  const quarterAgo = daysBefore(today, quarterDays);
  const { then, failed } = useCircleAt(clientId, circle, chosen ? null : { kind: 'day', day: quarterAgo });
  if (chosen) return { moment: chosen, startedOn: null };
  if (!then) return { moment: failed ? { kind: 'day', day: quarterAgo } : null, startedOn: null };
  const startedOn = then.circle.members.length === 0 ? then.knownSince && dayOf(then.knownSince) : null;
  return { moment: { kind: 'day', day: startedOn ?? quarterAgo }, startedOn };
}
