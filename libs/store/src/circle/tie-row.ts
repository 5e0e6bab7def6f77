import type {
  CalendarDay,
  ClientId,
  ContactFrequency,
  HandPlace,
  PersonId,
  Ring,
  Sector,
  SeenBy,
  SupportKind,
  Tie,
  TieId,
  TieQuality,
} from '@kring/care-network';

interface TieNode {
  readonly id: TieId;
  readonly role?: string | null;
  readonly ring?: Ring | null;
  readonly sector?: Sector | null;
  readonly handDepth?: number | null;
  readonly handAngle?: number | null;
  readonly quality?: TieQuality | null;
  readonly supportGiven?: readonly SupportKind[];
  readonly supportReceived?: readonly SupportKind[];
  readonly contactFrequency?: ContactFrequency | null;
  readonly lastContactOn?: CalendarDay | null;
  readonly seenBy?: SeenBy | null;
  readonly version: number;
}

export interface TieRow {
  readonly tie: TieNode;
  readonly clientId: ClientId;
  readonly fromId: PersonId;
  readonly toId: PersonId;
}

/** Ends every query that answers with ties. */
export const tieColumns = 'tie {.*} AS tie, client.id AS clientId, one.id AS fromId, other.id AS toId';

/** A property holds no map: a place by hand is two, both there or none. */
const handPlaceOf = ({ handDepth: depth = null, handAngle: angle = null }: TieNode): Pick<Tie, 'handPlace'> =>
  depth === null || angle === null ? {} : { handPlace: { depth, angle } };

export const handPlaceProperties = (handPlace: HandPlace | null | undefined) => ({
  handDepth: handPlace?.depth ?? null,
  handAngle: handPlace?.angle ?? null,
});

export const tieOf = ({ tie, clientId, fromId, toId }: TieRow): Tie => ({
  id: tie.id,
  clientId,
  from: fromId,
  to: toId,
  role: tie.role ?? null,
  ring: tie.ring ?? null,
  sector: tie.sector ?? null,
  ...handPlaceOf(tie),
  quality: tie.quality ?? null,
  supportGiven: tie.supportGiven ?? [],
  supportReceived: tie.supportReceived ?? [],
  contactFrequency: tie.contactFrequency ?? null,
  lastContactOn: tie.lastContactOn ?? null,
  ...(tie.seenBy ? { seenBy: tie.seenBy } : {}),
  version: tie.version,
});

/** What is known of a tie, without whom it joins. Who may know of it is no part of it: that is the client's to say. */
export type TieContent = Omit<Tie, 'id' | 'clientId' | 'from' | 'to' | 'seenBy' | 'version'>;

/** What stands in the store once this content is written: a blank role is none, and so is a place by hand off the map. */
export const tieAsStored = ({ handPlace = null, ...tie }: TieContent): TieContent => ({
  role: tie.role?.trim() || null,
  ring: tie.ring,
  sector: tie.sector,
  ...(handPlace && tie.ring !== null && tie.sector !== null
    ? { handPlace: { depth: handPlace.depth, angle: handPlace.angle } }
    : {}),
  quality: tie.quality,
  supportGiven: tie.supportGiven,
  supportReceived: tie.supportReceived,
  contactFrequency: tie.contactFrequency,
  lastContactOn: tie.lastContactOn,
});

/** As the node carries it: with `+=`, what is `null` is taken away. */
export function tieProperties(content: TieContent) {
  const { handPlace, ...tie } = tieAsStored(content);
  return { ...tie, ...handPlaceProperties(handPlace) };
}
