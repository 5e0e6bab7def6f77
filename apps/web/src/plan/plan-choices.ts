import type { PlanBarrierInput, PlanHelpInput, PlanPairInput, StartPlanInput } from '../gql/graphql.js';
import type { TaskKind } from '@kring/care-network';

/** Help, a need or a policy that is thought up, to see what it would do. A policy keeps its kind of work for staff; it has no hours. */
export interface Extra {
  readonly what: 'offer' | 'need' | 'policy';
  readonly taskKind: TaskKind;
  readonly hoursPerWeek: number;
}

/** An offer or need that is left out, by the name it is shown with. */
export interface Without {
  readonly what: 'offer' | 'need';
  readonly id: string;
  readonly name: string;
}

/** What whoever plans keeps, keeps apart, and wonders about. */
export interface Choices {
  readonly pinned: readonly PlanHelpInput[];
  readonly excluded: readonly PlanPairInput[];
  /** Needs that one helper meets whole, or the team. */
  readonly whole: readonly string[];
  readonly lifted: readonly PlanBarrierInput[];
  readonly extras: readonly Extra[];
  readonly without: readonly Without[];
}

export const noChoices: Choices = { pinned: [], excluded: [], whole: [], lifted: [], extras: [], without: [] };

export const wonders = ({ lifted, extras, without }: Choices): boolean =>
  lifted.length + extras.length + without.length > 0;

export const sameBarrier = (one: PlanBarrierInput, other: PlanBarrierInput): boolean =>
  one.code === other.code && (one.policyId ?? null) === (other.policyId ?? null);

export const samePin = (one: PlanHelpInput, other: PlanHelpInput): boolean =>
  one.offerId === other.offerId && one.needId === other.needId && (one.taskId ?? null) === (other.taskId ?? null);

/** Adds what is not there, and takes away what is. */
export const toggled = <Item>(
  items: readonly Item[],
  item: Item,
  same: (one: Item, other: Item) => boolean,
): readonly Item[] =>
  items.some((one) => same(one, item)) ? items.filter((one) => !same(one, item)) : [...items, item];

export interface PlanPeriod {
  readonly from: string;
  readonly until: string;
}

const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
const days = 91;

/** Three months, the usual length of a plan in a team. */
export const comingMonths = (now: number): PlanPeriod => ({ from: day(now), until: day(now + days * 86_400_000) });

const extrasOf = (extras: readonly Extra[], what: Extra['what']): readonly Extra[] =>
  extras.filter((extra) => extra.what === what);

const idsOf = (without: readonly Without[], what: Without['what']): string[] =>
  without.filter((each) => each.what === what).map(({ id }) => id);

/** What to ask the API. What opening each barrier would bring is only asked for the plan as things are. */
export function questionOf(
  teamId: string | null,
  period: PlanPeriod,
  { choices, previous }: { readonly choices: Choices; readonly previous: readonly PlanHelpInput[] },
): StartPlanInput {
  const { pinned, excluded, whole, lifted, extras, without } = choices;
  const extra = ({ taskKind, hoursPerWeek }: Extra) => ({ taskKind, hoursPerWeek });
  return {
    teamId,
    ...period,
    pinned: [...pinned],
    excluded: [...excluded],
    previous: [...previous],
    wholeNeedIds: [...whole],
    openings: !wonders(choices),
    ...(wonders(choices) && {
      changes: {
        lifted: [...lifted],
        withoutOfferIds: idsOf(without, 'offer'),
        withoutNeedIds: idsOf(without, 'need'),
        extraOffers: extrasOf(extras, 'offer').map(extra),
        extraNeeds: extrasOf(extras, 'need').map((need) => ({ ...extra(need), performer: 'anyone' as const })),
        extraPolicies: extrasOf(extras, 'policy').map(({ taskKind }) => ({ taskKind, keptFor: 'staff' as const })),
      },
    }),
  };
}
