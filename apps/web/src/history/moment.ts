import { memberOf, type CircleView, type MemberView } from '@kring/circle-map';
import { daysAfter, type PersonId, type TieId } from '@kring/care-network';
import { handOf, ringOf } from '../circle/circle-of-client.js';
import type { CircleAtQuery, TieThenFieldsFragment } from '../gql/graphql.js';

/** A moment of a circle as somebody chooses it. */
export type Moment =
  | { readonly kind: 'now' }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'version'; readonly id: string };

export type CircleThenData = NonNullable<CircleAtQuery['circleAt']>;

export const momentVariables = (clientId: string, moment: Moment) => ({
  clientId,
  on: moment.kind === 'day' ? moment.day : null,
  versionId: moment.kind === 'version' ? moment.id : null,
});

const dayMs = 86_400_000;

/** So many days before a day; after it when negative. */
export const daysBefore = (day: string, count: number): string => daysAfter(day, -count);

export const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / dayMs);

const factsOf = (tie: TieThenFieldsFragment) => ({
  tieId: tie.tieId as TieId,
  role: tie.role,
  quality: tie.quality,
  contactFrequency: tie.contactFrequency,
  daysSinceContact: tie.daysSinceContact,
  fading: tie.fading,
});

/** The log holds no photos, and a pictogram that was changed tells nothing of the circle: faces are those of now. */
const memberFrom = (
  { personId, name, kind, deceased, tie }: CircleThenData['members'][number],
  now: CircleView,
): MemberView => ({
  personId: personId as PersonId,
  ...{ name, kind, deceased },
  symbol: memberOf(now, personId as PersonId)?.symbol ?? null,
  photo: memberOf(now, personId as PersonId)?.photo ?? null,
  ...factsOf(tie),
  ring: ringOf(tie.ring),
  sector: tie.sector,
  handPlace: handOf(tie.handPlace),
  supportGiven: tie.supportGiven,
  supportReceived: tie.supportReceived,
  lastContactOn: tie.lastContactOn,
});

/** The circle of another moment as the drawing takes it: to look at, not to change. */
export const circleViewThen = (now: CircleView, then: CircleThenData): CircleView => ({
  clientPersonId: now.clientPersonId,
  clientName: now.clientName,
  clientFace: now.clientFace,
  members: then.members.map((member) => memberFrom(member, now)),
  tiesAmong: then.tiesAmongMembers.map((tie) => ({
    ...factsOf(tie),
    from: tie.fromId as PersonId,
    to: tie.toId as PersonId,
  })),
  viewerCanEdit: false,
});

const dayText = /^\d{4}-\d{2}-\d{2}$/;

/** As it stands in an address: a day, the id of a version, or `now`. */
export const momentText = (moment: Moment): string => {
  if (moment.kind === 'now') return 'now';
  return moment.kind === 'day' ? moment.day : moment.id;
};

/** The moment that an address names; `otherwise` when it names none, or a day that is none or is still to come. */
export function momentOf<Otherwise extends Moment | null>(
  text: string | undefined,
  today: string,
  otherwise: Otherwise,
): Moment | Otherwise {
  if (text === undefined) return otherwise;
  if (text === 'now') return { kind: 'now' };
  if (!dayText.test(text)) return { kind: 'version', id: text };
  const isDay = !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  return isDay && text <= today ? { kind: 'day', day: text } : otherwise;
}
