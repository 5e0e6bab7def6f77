/** A variable of an interview, as Network Canvas types it. */
export interface CanvasField {
  /** Once in a file. */
  readonly id: string;
  /** What it is called: people and ties may each have one of the same name. */
  readonly name: string;
  readonly type: 'string' | 'int' | 'double' | 'boolean';
  readonly of: 'node' | 'edge' | 'all' | 'graph';
}

const field = (name: string, of: CanvasField['of'], type: CanvasField['type'] = 'string', id = name): CanvasField => ({
  ...{ id, name, type, of },
});

const ofPerson = (name: string, type?: CanvasField['type']): CanvasField => field(name, 'node', type);
const ofTie = (name: string): CanvasField => field(name, 'edge', 'string', `tie_${name}`);

/** What is known of ties, those with the client and those among people. */
const tieNames = {
  role: 'role',
  quality: 'quality',
  supportReceived: 'support',
  supportGiven: 'support_by_client',
  contactFrequency: 'contact_frequency',
  lastContactOn: 'last_contact',
} as const;

/**
 * The fields of people with their tie to the client, under names that the import understands as headings of a roster. None is
 * for people and ties at once: igraph passes over those.
 */
export const personFields = {
  name: ofPerson('name'),
  ring: ofPerson('ring', 'int'),
  sector: ofPerson('sector'),
  birthYear: ofPerson('birth_year', 'int'),
  kind: ofPerson('kind'),
  deceased: ofPerson('deceased', 'boolean'),
  speaks: ofPerson('languages'),
  certificateUntil: ofPerson('certificate_until'),
  note: ofPerson('note'),
  home: ofPerson('area'),
  skills: ofPerson('skills'),
  consents: ofPerson('consent'),
  symbol: ofPerson('symbol'),
  role: ofPerson(tieNames.role),
  quality: ofPerson(tieNames.quality),
  supportReceived: ofPerson(tieNames.supportReceived),
  supportGiven: ofPerson(tieNames.supportGiven),
  contactFrequency: ofPerson(tieNames.contactFrequency),
  lastContactOn: ofPerson(tieNames.lastContactOn),
} as const;

/** A photo as text (`data:`): whole in GraphML, in parts that a cell holds in tables. Only where somebody has one. */
export const photoFields = { photo: ofPerson('photo'), photoMore: ofPerson('photo_continued') } as const;

/** Where somebody stands: the two numbers of a layout variable. */
export const layoutFields = {
  x: field('layout_X', 'node', 'double'),
  y: field('layout_Y', 'node', 'double'),
} as const;

export const tieFields = {
  role: ofTie(tieNames.role),
  quality: ofTie(tieNames.quality),
  supportReceived: ofTie(tieNames.supportReceived),
  supportGiven: ofTie(tieNames.supportGiven),
  contactFrequency: ofTie(tieNames.contactFrequency),
  lastContactOn: ofTie(tieNames.lastContactOn),
} as const;

export const clientName = field('name', 'graph', 'string', 'client_name');

/** What Network Canvas itself says of everything and everyone. */
export const ownFields: readonly CanvasField[] = [
  field('label', 'all'),
  field('networkCanvasType', 'all'),
  field('networkCanvasUUID', 'all'),
  field('networkCanvasTargetUUID', 'edge'),
  field('networkCanvasSourceUUID', 'edge'),
];

export const typeOfPeople = 'Person';
export const typeOfTies = 'knows';
