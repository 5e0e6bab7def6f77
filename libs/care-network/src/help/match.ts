import type { AgreementId, MatchId, NeedId, OfferId, TaskId, TeamId } from '../branded.js';
import { assertNever } from '../never.js';
import type { Instant, Period, WeeklyTime } from '../time.js';

/** Where an offer goes: to a need, or to a task that staff do today. */
export type MatchTarget =
  { readonly kind: 'need'; readonly needId: NeedId } | { readonly kind: 'task'; readonly taskId: TaskId };

/** The helper accepts or declines what was proposed; the team withdraws it. */
export const matchStates = ['proposed', 'accepted', 'declined', 'withdrawn'] as const;
export type MatchState = (typeof matchStates)[number];

/** Hours a week, in quarters and above 0, that go to one need when a staff task is taken over. */
export interface FreedHours {
  readonly needId: NeedId;
  readonly hoursPerWeek: number;
}

/**
 * A further step of a chain: staff of a team who come free take over a task of another team, hours a week in quarters and
 * above 0. Those of that team then come free in their turn.
 */
export interface Handover {
  readonly byTeamId: TeamId;
  readonly taskId: TaskId;
  readonly hoursPerWeek: number;
}

/**
 * One offer proposed for one need or task. Comes from a team leader who asks; the helper answers. `freesFor` has the
 * needs that the freed hours go to when the match starts a chain, each once, together at most `hoursPerWeek`; empty when
 * that is not said. `handovers` has the further steps of a longer chain, each task once, those that come first in front; a need
 * of `freesFor` is of the team of the task, or of a team that a handover reaches. `counterOffer` holds "rather something else".
 */
export interface Match {
  readonly id: MatchId;
  readonly offerId: OfferId;
  readonly target: MatchTarget;
  readonly freesFor: readonly FreedHours[];
  readonly handovers: readonly Handover[];
  readonly hoursPerWeek: number;
  readonly state: MatchState;
  readonly message: string | null;
  readonly counterOffer: string | null;
  readonly proposedAt: Instant;
  readonly version: number;
}

/** A match that both sides said yes to: who does what, when, until when. Comes from the helper's yes. */
export interface Agreement {
  readonly id: AgreementId;
  readonly matchId: MatchId;
  readonly hoursPerWeek: number;
  readonly times: readonly WeeklyTime[];
  readonly period: Period;
  readonly version: number;
}

/** What a helper can say to a proposal. */
export type MatchAnswer = 'yes' | 'no' | 'ratherSomethingElse';

/** The state that follows from an answer. A counter-offer closes this match; the words travel with it. */
export function stateAfter(answer: MatchAnswer): MatchState {
  switch (answer) {
    case 'yes':
      return 'accepted';
    case 'no':
    case 'ratherSomethingElse':
      return 'declined';
    default:
      return assertNever(answer);
  }
}
