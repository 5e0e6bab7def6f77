import type { Role } from '@kring/care-network';
import { isWithinReach, reachInRow, type Reach, type Row } from './reach.js';

const [none, own, team] = ['none', 'own', 'team'] as const;

/**
 * Fields with personal data that not every role may see, wherever in the graph they are asked for. The reach says
 * how near the person, client or team must stand. What lies outside it is answered with `null`.
 */
// prettier-ignore
export const personalFields = {
  //                            teamLeader consultant client  relative coordinator
  'Person.birthYear':          [team,      team,      own,    own,     none],
  'Person.home':               [team,      team,      own,    own,     none],
  'Person.certificateUntil':   [team,      none,      own,    own,     none],
  'Person.note':               [team,      none,      own,    none,    none],
  'Person.consents':           [team,      none,      own,    own,     none],
  'Person.photo':              [team,      team,      own,    own,     none],
  'Client.house':              [team,      team,      own,    none,    none],
  'Client.circleSize':         [team,      team,      own,    none,    none],
  'Client.fadingTieCount':     [team,      team,      own,    none,    none],
  'Client.openNeedCount':      [team,      team,      own,    none,    none],
  'Circle.keptCount':          [team,      none,      own,    none,    none],
  'Tie.quality':               [team,      team,      own,    none,    none],
  'Tie.seenBy':                [team,      none,      own,    none,    none],
  'TieThen.quality':           [team,      team,      own,    none,    none],
} as const satisfies Readonly<Record<`${string}.${string}`, Row>>;

/**
 * Every other field of these types: who may see the person, the client or the tie at all may see it. A new field is
 * put in one of the two lists by whoever adds it, which is the moment to think of who should not see it.
 */
export const fieldsForAll = {
  Person: ['id', 'name', 'kind', 'deceased', 'symbol', 'speaks', 'skills', 'offers', 'version', 'viewerCanChange'],
  Client: ['id', 'person', 'team', 'version'],
  Tie: [
    ...['id', 'clientId', 'from', 'to', 'role', 'ring', 'sector', 'handPlace', 'supportGiven', 'supportReceived'],
    ...['contactFrequency', 'lastContactOn', 'fading', 'daysSinceContact', 'version'],
  ],
  Circle: ['client', 'members', 'tiesAmongMembers', 'viewerCanEdit', 'viewerCanMerge', 'sequence'],
  CircleMember: ['person', 'tie', 'fading'],
  TieThen: [
    ...['tieId', 'fromId', 'toId', 'role', 'ring', 'sector', 'handPlace', 'supportGiven', 'supportReceived'],
    ...['contactFrequency', 'lastContactOn', 'fading', 'daysSinceContact'],
  ],
  MemberThen: ['personId', 'name', 'kind', 'deceased', 'tie'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A field that tells of somebody, such as `Person.note`. */
export type PersonalField = keyof typeof personalFields;

/** How far from the viewer something may stand for this role to see the field of it; `none` means never. */
export const reachOfField = (role: Role, field: PersonalField): Reach => reachInRow(personalFields[field], role);

/** Whether a role may see a field of something that stands at `distance` from the viewer. */
export const maySee = (role: Role, field: PersonalField, distance: Reach): boolean =>
  isWithinReach(distance, reachOfField(role, field));

/**
 * Fields of a person that not everyone who may change the person may change. A certificate counts when the team has
 * seen it; a note is kept by who may read it.
 */
// prettier-ignore
const changeableFields = {
  //                            teamLeader consultant client  relative coordinator
  'Person.certificateUntil':   [team,      none,      none,   none,    none],
  'Person.note':               [team,      none,      own,    none,    none],
} as const satisfies Readonly<Partial<Record<PersonalField, Row>>>;

export type ChangeableField = keyof typeof changeableFields;

/** Whether a role may change a field of someone within its reach. */
export const mayChange = (role: Role, field: ChangeableField): boolean =>
  reachInRow(changeableFields[field], role) !== 'none';
