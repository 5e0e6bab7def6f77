import type { ExperimentAgreementId, NeedId, OfferId, TaskId, TeamId } from '@kring/care-network';
import type { Barrier, BarrierCode, Facts, Mover, RemedyCode } from './barrier.js';

/**
 * How an offer reaches a need. `direct`: the helper meets it. `chain`: the helper takes over a staff task and the freed
 * staff hours meet it. `hoursPerWeek` is what the need gets, in quarters, 0 when nothing is left of the offer.
 * `opensWith` is the running experiment that the route rests on, the one that ends first when it rests on several;
 * `null` when it rests on none.
 */
export type Route =
  | {
      readonly kind: 'direct';
      readonly offerId: OfferId;
      readonly needId: NeedId;
      readonly hoursPerWeek: number;
      readonly opensWith: ExperimentAgreementId | null;
    }
  | {
      readonly kind: 'chain';
      readonly offerId: OfferId;
      readonly taskId: TaskId;
      readonly needId: NeedId;
      /** What the helper takes over: the least of the offer's hours left and the task's. */
      readonly handedOverHoursPerWeek: number;
      /** Staff hours that come free: hour for hour what was handed over, also when the need takes less. */
      readonly freedHoursPerWeek: number;
      readonly hoursPerWeek: number;
      readonly opensWith: ExperimentAgreementId | null;
    };

/** Parts of a score, in the order in which they are shown. Their weights stand in the README of this library. */
export const scorePartCodes = [
  'skill',
  'level',
  'source',
  'liking',
  'time',
  'distance',
  'closeness',
  'continuity',
  'reciprocity',
  'sector',
  'language',
  'freshness',
  'load',
  'hours',
  'chain',
] as const;
export type ScorePartCode = (typeof scorePartCodes)[number];

/** Whole points, from 0 up to the weight of the part; only `chain` is negative. */
export interface ScorePart {
  readonly code: ScorePartCode;
  readonly points: number;
  readonly facts: Facts;
}

/** What nobody said or wrote down yet, and a suggestion would be surer for. */
export const unknownCodes = [
  'timesNotNamed',
  'staffTimesNotKnown',
  'travelNotNamed',
  'placeNotKnown',
  'languagesNotRecorded',
  'skillsNotNamed',
  'skillPartNotSaid',
  'levelNotRecorded',
  'sourceNotRecorded',
  'likingNotRecorded',
  'ringNotPlaced',
  'supportNotRecorded',
  'sectorNotRecorded',
  'sharingNotAsked',
] as const;
export type UnknownCode = (typeof unknownCodes)[number];

/** What is not known is said. It closes nothing, and in the score it counts for half: neither yes nor no. */
export interface Unknown {
  readonly code: UnknownCode;
  readonly facts: Facts;
}

/** One way in which an offer could meet a need. No barriers: it can be proposed today. */
export interface Suggestion {
  readonly route: Route;
  /** Exactly the sum of `parts`; at most 100. It orders, it does not judge: show the parts, not the figure. */
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly unknowns: readonly Unknown[];
  readonly barriers: readonly Barrier[];
}

/** Help that waits: each offer and need counts once. An offer or need with an open route somewhere does not wait. */
export interface HeldBack {
  readonly offers: number;
  /** What is left of those offers. */
  readonly offeredHoursPerWeek: number;
  readonly needs: number;
  readonly neededHoursPerWeek: number;
}

/**
 * One barrier over all routes of a team; policies each apart. `alone` is what would open by lifting this barrier and
 * nothing else; `inAll` also counts routes where other barriers stand beside it.
 */
export interface BarrierSum {
  readonly code: BarrierCode;
  readonly policyId: Barrier['policyId'];
  readonly mover: Mover;
  readonly remedy: RemedyCode;
  /** Those of a policy (kind of task, statement, ground); empty for barriers that differ from person to person. */
  readonly facts: Facts;
  readonly alone: HeldBack;
  readonly inAll: HeldBack;
}

/** A need and who could meet it. */
export interface NeedSuggestions {
  readonly needId: NeedId;
  /** Open routes in all, also those that did not fit in `best`. */
  readonly openRoutes: number;
  /** Best first; closed routes come after open ones. */
  readonly best: readonly Suggestion[];
}

/** A team's open needs, those with an open route first, and what holds back the rest. */
export interface TeamSuggestions {
  readonly teamId: TeamId;
  readonly needs: readonly NeedSuggestions[];
  /** Most hours held back first. */
  readonly barriers: readonly BarrierSum[];
}

/** One text for one route: a key for lists and the last tie-breaker in every order. */
export const routeKey = (route: Route): string =>
  route.kind === 'direct'
    ? `direct:${route.offerId}:${route.needId}`
    : `chain:${route.offerId}:${route.taskId}:${route.needId}`;
