import type {
  CalendarDay,
  ConsentPurpose,
  ConsentState,
  ContactFrequency,
  HandPlace,
  PersonId,
  Ring,
  Sector,
  SkillLevel,
  SkillSource,
  SupportKind,
  TieId,
  TieQuality,
} from '@kring/care-network';
import type { FaceView } from './face/face.js';

/** A place on the map. Both are `null` together or apart: only with both known a person stands in a ring. */
export interface MapPlace {
  readonly ring: Ring | null;
  readonly sector: Sector | null;
  /** Where in that ring and sector a hand put them; absent or `null` is laid out by Kring. */
  readonly handPlace?: HandPlace | null;
}

/** Someone in the circle as map, list and table show them: the person and their tie with the client in one row. */
export interface MemberView extends MapPlace, FaceView {
  readonly personId: PersonId;
  readonly tieId: TieId;
  readonly deceased: boolean;
  readonly role: string | null;
  readonly quality: TieQuality | null;
  /** Seen from the client: given by the client, received by the client. */
  readonly supportGiven: readonly SupportKind[];
  readonly supportReceived: readonly SupportKind[];
  readonly contactFrequency: ContactFrequency | null;
  readonly lastContactOn: CalendarDay | null;
  /** `null` when no contact was recorded. */
  readonly daysSinceContact: number | null;
  /** `null` when rhythm or last contact is not recorded: that is a question, not a sign. */
  readonly fading: boolean | null;
}

/** Who knows whom: a tie between two members, without the client. */
export interface TieAmongView {
  readonly tieId: TieId;
  readonly from: PersonId;
  readonly to: PersonId;
  readonly role: string | null;
  readonly quality: TieQuality | null;
  readonly contactFrequency: ContactFrequency | null;
  /** `null` when no contact was recorded. */
  readonly daysSinceContact: number | null;
  readonly fading: boolean | null;
}

/** A circle as map, list, table and panel show it: what the viewer may see of it, and nothing else. */
export interface CircleView {
  readonly clientPersonId: PersonId;
  readonly clientName: string;
  /** How the client is shown in the middle. */
  readonly clientFace: FaceView;
  readonly members: readonly MemberView[];
  readonly tiesAmong: readonly TieAmongView[];
  readonly viewerCanEdit: boolean;
}

/** What a person in the circle can be asked to do from map, list, table and panel alike. */
export interface CircleActions {
  readonly open: (person: PersonId) => void;
  /** Without `handPlace` a place by hand stays as long as ring and sector do. */
  readonly move: (tie: TieId, ring: Ring | null, sector: Sector | null, handPlace?: HandPlace) => void;
  readonly recordContact: (tie: TieId, on: CalendarDay) => void;
  /** Starts saying who this person knows. */
  readonly addTie: (person: PersonId) => void;
  /** Asks to take the person out of the circle; the asker confirms first. */
  readonly remove: (person: PersonId) => void;
}

/** Somebody who has a place on the map. */
export interface PlacedMember extends MemberView {
  readonly ring: Ring;
  readonly sector: Sector;
}

/** Without ring or sector somebody stands beside the map, to be placed. */
export const isPlaced = (member: MemberView): member is PlacedMember => member.ring !== null && member.sector !== null;

/** `null` for the client, and for who is not in the circle or not shown to the viewer. */
export const memberOf = (circle: CircleView, person: PersonId): MemberView | null =>
  circle.members.find((member) => member.personId === person) ?? null;

/** A skill of a person. Each `null` is not recorded. */
export interface SkillView {
  readonly code: string;
  readonly name: string;
  readonly level: SkillLevel | null;
  readonly source: SkillSource | null;
  /** Being able is not wanting. */
  readonly likesDoingIt: boolean | null;
}

/** An offer of a person, as their panel shows it. */
export interface OfferView {
  readonly id: string;
  readonly title: string;
  readonly hoursPerWeek: number;
  readonly isPaused: boolean;
  readonly canChange: boolean;
}

/** What stands about a person outside this one tie. */
export interface PersonDetail {
  readonly birthYear: number | null;
  /** Town or district. */
  readonly home: string | null;
  readonly note: string | null;
  readonly skills: readonly SkillView[];
  readonly offers: readonly OfferView[];
  /** Empty when the viewer may not see them. */
  readonly consents: readonly { readonly purpose: ConsentPurpose; readonly state: ConsentState }[];
  /** Whether the viewer may write down skills, offers and consent of this person. */
  readonly canChange: boolean;
}

/** What the panel of a person can ask for; each asker shows its own question and says what came of it. */
export interface PersonChanges {
  readonly person: () => void;
  /** Another photo, pictogram or emoji. */
  readonly picture: () => void;
  readonly tie: (tie: TieId) => void;
  readonly removeTie: (tie: TieId) => void;
  /** `null`: a skill that was not recorded yet. */
  readonly skill: (skill: SkillView | null) => void;
  readonly removeSkill: (skill: SkillView) => void;
  readonly recordOffer: () => void;
  readonly pauseOffer: (offer: OfferView) => void;
  readonly resumeOffer: (offer: OfferView) => void;
  readonly withdrawOffer: (offer: OfferView) => void;
  /** Shows where an offer could go; left out where nobody looks for that. */
  readonly offerWhere?: (offer: OfferView) => void;
  readonly consent: (purpose: ConsentPurpose, to: 'given' | 'withdrawn') => void;
}
