import type {
  Consent,
  ConsentId,
  Need,
  NeedId,
  NeedPerformer,
  Offer,
  OfferId,
  PersonId,
  SkillCode,
  TaskId,
  TaskKind,
  TaskPolicy,
  TaskPolicyId,
  TeamId,
} from '@kring/care-network';
import type { Helper, Situation } from '../../situation/situation.js';
import type { BarrierKey } from '../../barrier.js';

/** Help that is thought up: someone without other times, places or wishes who does this kind of work. */
export interface ExtraOffer {
  readonly taskKind: TaskKind;
  readonly hoursPerWeek: number;
}

/** A need that is thought up, of the team as a whole, at any time. */
export interface ExtraNeed extends ExtraOffer {
  readonly teamId: TeamId;
  readonly performer: NeedPerformer;
}

/** A policy that is thought up: custom would keep this kind of work. */
export interface ExtraPolicy {
  readonly taskKind: TaskKind;
  readonly keptFor: TaskPolicy['keptFor'];
}

/** An offer, need or task that would have so many hours a week, those agreed included. From 0, in quarters. */
export type HoursChange = (
  { readonly offerId: OfferId } | { readonly needId: NeedId } | { readonly taskId: TaskId }
) & { readonly hoursPerWeek: number };

/** What if? Each list may be absent, which is the same as empty. Of policies only those not made by law can go. */
export interface Changes {
  readonly lifted?: readonly BarrierKey[];
  readonly withoutOffers?: readonly OfferId[];
  readonly withoutNeeds?: readonly NeedId[];
  readonly withoutPolicies?: readonly TaskPolicyId[];
  readonly extraOffers?: readonly ExtraOffer[];
  readonly extraNeeds?: readonly ExtraNeed[];
  readonly extraPolicies?: readonly ExtraPolicy[];
  /** Of one offer, need or task the last counts. */
  readonly hours?: readonly HoursChange[];
}

/** Ids of what is thought up: this, its kind and its place in the list, from 0. What stands in a store has none such. */
export const thoughtUp = 'thought-up-';
/** Whether an id stands for something thought up; there is nothing to ask or to open behind it. */
export const isThoughtUp = (id: string): boolean => id.startsWith(thoughtUp);

export const idOf = <Id extends string>(what: string, index: number): Id => `${thoughtUp}${what}-${index}` as Id;

const helperOf = (index: number, today: string): Helper => ({
  person: {
    id: idOf<PersonId>('person', index),
    name: '',
    kind: 'person',
    deceased: false,
    birthYear: null,
    speaks: [],
    home: null,
    symbol: null,
    certificateUntil: '9999-12-31',
    note: null,
    version: 1,
  },
  skills: [],
  consents: (['beAsked', 'shareWithOtherTeams'] as const).map((purpose): Consent => ({
    id: idOf<ConsentId>(purpose, index),
    personId: idOf<PersonId>('person', index),
    purpose,
    givenAt: `${today}T00:00:00.000Z`,
    withdrawnAt: null,
  })),
  ties: [],
  agreedHoursPerWeek: 0,
});

const offerOf = ({ taskKind, hoursPerWeek }: ExtraOffer, index: number, today: string): Offer => ({
  id: idOf('offer', index),
  personId: idOf('person', index),
  title: '',
  skills: [taskKind as string as SkillCode],
  ratherNot: [],
  hoursPerWeek,
  times: [],
  place: null,
  travelKm: null,
  audience: { kind: 'anyone' },
  state: 'open',
  confirmedAt: `${today}T00:00:00.000Z`,
  version: 1,
});

const needOf = ({ teamId, taskKind, hoursPerWeek, performer }: ExtraNeed, index: number): Need => ({
  id: idOf('need', index),
  teamId,
  beneficiary: { kind: 'team' },
  title: '',
  taskKind,
  skills: [],
  hoursPerWeek,
  times: [],
  place: null,
  languages: [],
  certificateRequired: false,
  performer,
  preferredSector: null,
  state: 'open',
  version: 1,
});

const policyOf = ({ taskKind, keptFor }: ExtraPolicy, index: number): TaskPolicy => ({
  id: idOf('policy', index),
  taskKind,
  keptFor,
  ground: 'custom',
  statement: '',
  source: null,
  ownerId: null,
  decidedOn: null,
  reviewOn: null,
  version: 1,
});

/** What goes is withdrawn and not forgotten: what its person said no to before, or whom they helped, still counts. */
const without = <Item extends { readonly id: string; readonly state: string }>(
  items: readonly Item[],
  ids: readonly string[] = [],
): readonly Item[] =>
  ids.length === 0 ? items : items.map((item) => (ids.includes(item.id) ? { ...item, state: 'withdrawn' } : item));

/** The same with the hours that a change gives some of them. */
function withHours<Item extends { readonly id: string; readonly hoursPerWeek: number }>(
  items: readonly Item[],
  kind: 'offerId' | 'needId' | 'taskId',
  changes: readonly HoursChange[] = [],
): readonly Item[] {
  const hours = new Map(
    changes.flatMap((change): [string, number][] => {
      const id = (change as { readonly [key in typeof kind]?: string })[kind];
      return id === undefined ? [] : [[id, change.hoursPerWeek]];
    }),
  );
  if (hours.size === 0) return items;
  return items.map((item) => {
    const hoursPerWeek = hours.get(item.id);
    return hoursPerWeek === undefined ? item : { ...item, hoursPerWeek };
  });
}

/** The situation as it would be. Lifted barriers are not in it: `legsFor` looks past them. */
export function changedSituation(situation: Situation, changes: Changes): Situation {
  const { today } = situation;
  const { extraOffers = [], extraNeeds = [], extraPolicies = [], hours } = changes;
  const offers = [...situation.offers, ...extraOffers.map((extra, index) => offerOf(extra, index, today))];
  const needs = [...situation.needs, ...extraNeeds.map(needOf)];
  return {
    ...situation,
    helpers: [...situation.helpers, ...extraOffers.map((_, index) => helperOf(index, today))],
    offers: withHours(without(offers, changes.withoutOffers), 'offerId', hours),
    needs: withHours(without(needs, changes.withoutNeeds), 'needId', hours),
    tasks: withHours(situation.tasks, 'taskId', hours),
    policies: [
      ...situation.policies.filter(({ ground, id }) => ground === 'law' || !changes.withoutPolicies?.includes(id)),
      ...extraPolicies.map(policyOf),
    ],
  };
}
