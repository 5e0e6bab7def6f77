/** What a column of a roster can hold. */
export const rosterFields = [
  'name',
  'role',
  'ring',
  'sector',
  'contactFrequency',
  'lastContactOn',
  'birthYear',
  'kind',
  'deceased',
  'speaks',
  'certificateUntil',
  'supportReceived',
  'supportGiven',
  'quality',
  'knows',
  'note',
  'home',
  'skills',
  'consents',
  'symbol',
  'handPlace',
  'id',
  'photo',
  'photoMore',
] as const;
export type RosterField = (typeof rosterFields)[number];

/** Headings as people write them, in Dutch and in English. */
const headings: Readonly<Record<RosterField, readonly string[]>> = {
  name: [
    ...['naam', 'name', 'volledige naam', 'full name', 'voor en achternaam', 'voornaam en achternaam'],
    ...['contactpersoon', 'contact person', 'naam contactpersoon', 'netwerklid', 'persoon', 'person'],
  ],
  role: [
    ...['rol', 'role', 'relatie', 'relation', 'relationship', 'wie is het', 'soort relatie'],
    ...['relatie tot client', 'relatie met client', 'relationship to client', 'relation to client'],
  ],
  ring: ['ring', 'kring', 'circle', 'nabijheid', 'closeness'],
  sector: ['sector', 'groep', 'group'],
  contactFrequency: [
    'contact',
    'contactfrequentie',
    'contact frequency',
    'hoe vaak',
    'hoe vaak contact',
    'frequentie',
    'frequency',
    'frequency of contact',
    'how often',
  ],
  lastContactOn: [
    'laatste contact',
    'last contact',
    'laatst gezien',
    'laatste contact op',
    'last seen',
    'last contact on',
  ],
  birthYear: [
    'geboortejaar',
    'birth year',
    'year of birth',
    'geboortedatum',
    'date of birth',
    'birth date',
    'birthday',
  ],
  kind: ['soort', 'kind', 'type'],
  deceased: ['overleden', 'overleden op', 'deceased', 'died', 'died on'],
  speaks: ['talen', 'taal', 'languages', 'language', 'speaks'],
  certificateUntil: ['vog', 'vog geldig tot', 'vog tot', 'certificate until'],
  supportReceived: ['steun', 'support', 'geeft', 'gives', 'hulp', 'help'],
  supportGiven: ['krijgt', 'receives', 'steun van client', 'steun door client', 'support by client'],
  quality: ['band', 'kwaliteit', 'kwaliteit van de band', 'quality', 'quality of tie', 'tie'],
  knows: ['kent', 'knows'],
  note: ['notitie', 'opmerking', 'opmerkingen', 'note', 'notes', 'remarks', 'bijzonderheden'],
  home: ['omgeving', 'area', 'wijk', 'dorp of wijk', 'home'],
  skills: ['vaardigheden', 'vaardigheid', 'kan', 'goed in', 'skills', 'can do', 'good at'],
  consents: ['toestemming', 'toestemmingen', 'consent', 'consents'],
  symbol: ['plaatje', 'symbool', 'symbol', 'picture'],
  handPlace: ['plek op de kaart', 'place on the map', 'map place'],
  id: ['kring id', 'kring nummer'],
  photo: ['foto', 'photo'],
  photoMore: ['foto vervolg', 'photo continued'],
};

/** Common in rosters, and not needed in a circle: Kring does not keep how to reach someone or where exactly they live. */
const notKept: readonly string[] = [
  ...['telefoon', 'telefoonnummer', 'tel', 'mobiel', 'mobiele telefoon', 'mobiel nummer', 'gsm', 'phone'],
  ...['phone number', 'telephone', 'mobile', 'mobile phone', 'email', 'e mail', 'mail', 'e mailadres', 'emailadres'],
  ...['email address', 'adres', 'straat', 'huisnummer', 'postcode', 'woonplaats', 'plaats', 'address', 'street'],
  ...['postal code', 'zip', 'city', 'bsn', 'geslacht', 'gender'],
];

/** Lower case without accents and punctuation: `Contact-frequentie ` is `contact frequentie`. */
export const plainHeading = (heading: string): string =>
  heading
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const fieldByHeading = new Map(
  rosterFields.flatMap((field) => headings[field].map((heading) => [heading, field] as const)),
);

/** `null` for a heading that is not known; `notKept` for one that is known and left out. */
export function fieldOf(heading: string): RosterField | 'notKept' | null {
  const plain = plainHeading(heading);
  return fieldByHeading.get(plain) ?? (notKept.includes(plain.replace(/ ?\d+$/, '')) ? 'notKept' : null);
}
