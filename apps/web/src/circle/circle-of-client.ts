import type { CircleView, FaceView, MemberView, PersonDetail, TieAmongView } from '@kring/circle-map';
import type { HandPlace, PersonId, Ring, TieId } from '@kring/care-network';
import type { CircleOfClientQuery, CircleTieFragment, PersonDetailQuery } from '../gql/graphql.js';

export type CircleData = NonNullable<CircleOfClientQuery['circle']>;
export type PersonData = NonNullable<PersonDetailQuery['person']>;

/** The API answers 1 to 4; anything else is a place that this screen does not know, so not placed. */
export const ringOf = (ring: number | null): Ring | null =>
  ring === 1 || ring === 2 || ring === 3 || ring === 4 ? ring : null;

/** Just its two numbers, so that equal places are equal. */
export const handOf = (place: CircleTieFragment['handPlace']): HandPlace | null =>
  place ? { depth: place.depth, angle: place.angle } : null;

const memberFrom = ({ person, tie }: CircleData['members'][number]): MemberView => ({
  personId: person.id as PersonId,
  name: person.name,
  kind: person.kind,
  deceased: person.deceased,
  symbol: person.symbol,
  photo: person.photo,
  ...tieFrom(tie),
});

const tieFrom = (tie: CircleTieFragment) => ({
  tieId: tie.id as TieId,
  role: tie.role,
  ring: ringOf(tie.ring),
  sector: tie.sector,
  handPlace: handOf(tie.handPlace),
  quality: tie.quality,
  supportGiven: tie.supportGiven,
  supportReceived: tie.supportReceived,
  contactFrequency: tie.contactFrequency,
  lastContactOn: tie.lastContactOn,
  daysSinceContact: tie.daysSinceContact,
  fading: tie.fading,
});

const tieAmongFrom = (tie: CircleData['tiesAmongMembers'][number]): TieAmongView => ({
  tieId: tie.id as TieId,
  from: tie.from.id as PersonId,
  to: tie.to.id as PersonId,
  role: tie.role,
  quality: tie.quality,
  contactFrequency: tie.contactFrequency,
  daysSinceContact: tie.daysSinceContact,
  fading: tie.fading,
});

const faceOf = ({ name, symbol, photo }: CircleData['client']['person']): FaceView => ({
  ...{ name, kind: 'person', symbol, photo },
});

/** The circle as the map, the list and the table take it. */
export const circleViewOf = (circle: CircleData): CircleView => ({
  clientPersonId: circle.client.person.id as PersonId,
  clientName: circle.client.person.name.split(' ')[0] ?? circle.client.person.name,
  clientFace: faceOf(circle.client.person),
  members: circle.members.map(memberFrom),
  tiesAmong: circle.tiesAmongMembers.map(tieAmongFrom),
  viewerCanEdit: circle.viewerCanEdit,
});

export const personDetailOf = (person: PersonData): PersonDetail => ({
  birthYear: person.birthYear,
  home: person.home?.name ?? null,
  note: person.note,
  skills: person.skills.map(({ skill: { code, name }, level, source, likesDoingIt }) => ({
    code,
    name,
    level,
    source,
    likesDoingIt,
  })),
  offers: person.offers
    .filter(({ state }) => state !== 'withdrawn')
    .map(({ id, title, hoursPerWeek, state, viewerCanChange }) => ({
      id,
      title,
      hoursPerWeek,
      isPaused: state === 'paused',
      canChange: viewerCanChange,
    })),
  consents: person.consents ?? [],
  canChange: person.viewerCanChange,
});

/** The tie with the client of one member, with its version. */
export const storedTie = (circle: CircleData, tieId: string): CircleTieFragment | null =>
  circle.members.find(({ tie }) => tie.id === tieId)?.tie ??
  circle.tiesAmongMembers.find((tie) => tie.id === tieId) ??
  null;
