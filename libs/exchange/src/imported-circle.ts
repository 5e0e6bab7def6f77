import type {
  CalendarDay,
  Consent,
  ContactFrequency,
  HandPlace,
  HeldSkill,
  Language,
  PersonKind,
  PersonSymbol,
  PhotoContent,
  Place,
  Ring,
  Sector,
  SupportKind,
  TieQuality,
} from '@kring/care-network';

/** The systems whose files can be read. */
export const importFormats = ['roster', 'xlsx', 'easynwk', 'networkCanvas', 'graphml', 'fhir', 'vcard'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** What a file says of the tie between two people. `null` is not recorded in the file. */
export interface TieDetails {
  /** What the one is to the other, in the words of the file, in its own language. */
  readonly role: string | null;
  readonly quality: TieQuality | null;
  readonly supportGiven: readonly SupportKind[];
  readonly supportReceived: readonly SupportKind[];
  readonly contactFrequency: ContactFrequency | null;
  readonly lastContactOn: CalendarDay | null;
}

/** A person in a file, with the tie to the client: support is given and received by the client. */
export interface ImportedPerson extends TieDetails {
  /** Stays the same when the file is exported again: by it a second import finds the person it made before. */
  readonly key: string;
  readonly name: string;
  readonly kind: PersonKind;
  readonly deceased: boolean;
  readonly birthYear: number | null;
  readonly speaks: readonly Language[];
  /** A pictogram or an emoji, for a drawing to show: no other file has a place for it. */
  readonly symbol?: PersonSymbol;
  /** Whether Kring keeps a photo of them, which some files have no place for. Only on the way out. */
  readonly hasPhoto?: boolean;
  /** Left out when there is none, or none that Kring takes. */
  readonly photo?: PhotoContent;
  /** The tie with the client, by which the screen orders people in a ring: for a drawing to stand them alike. */
  readonly tieKey?: string;
  readonly certificateUntil: CalendarDay | null;
  readonly note: string | null;
  readonly ring: Ring | null;
  readonly sector: Sector | null;
  /** Where in that ring and sector a hand put them; left out where none did, or the file does not say. */
  readonly handPlace?: HandPlace;
  readonly home: Place | null;
  readonly skills: readonly HeldSkill[];
  /** What they said before the file was written, each with its moment. */
  readonly consents: readonly SaidConsent[];
}

/** A yes as a file records it, and when it was taken back. */
export type SaidConsent = Pick<Consent, 'purpose' | 'givenAt' | 'withdrawnAt'>;

/** Two people in the file who know each other, by key. */
export interface ImportedTie {
  readonly from: string;
  readonly to: string;
  /** Left out when the file only says that they know each other. */
  readonly details?: TieDetails;
}

/** A tie of which a file says nothing but that it is there. */
export const noDetails: TieDetails = {
  role: null,
  quality: null,
  supportGiven: [],
  supportReceived: [],
  contactFrequency: null,
  lastContactOn: null,
};

/** Someone of whom only the name is known. */
export const justNamed = (key: string, name: string): ImportedPerson => ({
  ...noDetails,
  key,
  name,
  kind: 'person',
  deceased: false,
  birthYear: null,
  speaks: [],
  certificateUntil: null,
  note: null,
  ring: null,
  sector: null,
  home: null,
  skills: [],
  consents: [],
});

export const remarkCodes = [
  'COLUMN_NOT_KEPT',
  'COLUMN_UNKNOWN',
  'COLUMN_TWICE',
  'FIELD_NOT_KEPT',
  'VALUE_NOT_UNDERSTOOD',
  'NAME_FROM_ROLE',
  'NAME_IN_ORDER',
  'BIRTH_YEAR_FROM_AGE',
  'BIRTH_YEAR_UNKNOWN',
  'OUTSIDE_THE_RINGS',
  'NOT_PLACED',
  'SEVERAL_ROLES',
  'TIE_NOT_KEPT',
  'NOBODY',
  'MORE_PAGES',
  'RELATIVE_NOT_KEPT',
  'PERSON_NOT_KEPT',
  'CONSENT_NOT_KEPT',
  'SUPPORT_GUESSED',
  'TEXT_CUT',
  'TURNS_TAKEN_OUT',
  'READ_AS_WINDOWS_1252',
  'HEADINGS_GUESSED',
  'ROWS_ABOVE_HEADINGS',
  'VALUE_NOT_BELIEVED',
  'PHOTO_NOT_KEPT',
] as const;
/** Something in the file that was left out, guessed or changed. The rest is imported. */
export type RemarkCode = (typeof remarkCodes)[number];

export const fileProblemCodes = [
  'EMPTY',
  'PICTURE',
  'TOO_LARGE',
  'TOO_MANY_PEOPLE',
  'TOO_SLOW',
  'BUSY',
  'SEVERAL_FILES',
  'NOT_UTF8',
  'NOT_CSV',
  'NOT_JSON',
  'NOT_XML',
  'CUT_OFF',
  'XML_ENTITIES',
  'TOO_DEEP',
  'NOT_EASYNWK',
  'NOT_GRAPHML',
  'NOT_EDGE_LIST',
  'NOT_NETWORK_CANVAS',
  'NOT_FHIR',
  'SEVERAL_CLIENTS',
  'NOT_VCARD',
  'NOT_XLSX',
  'ZIP_BOMB',
  'PASSWORD',
  'CONTROL_CHARACTERS',
  'VERSION_NOT_FOUND',
  'NO_NAME_COLUMN',
  'WRONG_TYPE',
  'REQUIRED',
  'TOO_LONG',
  'UNKNOWN_VALUE',
  'UNKNOWN_PERSON',
  'TWICE',
] as const;
/** Why a file cannot be imported as it is. Then nothing of it is. */
export type FileProblemCode = (typeof fileProblemCodes)[number];

/**
 * Where in the file: in a roster the row (from 1, the headings are row 1, as a spreadsheet counts) and the column's
 * heading; in JSON the path, such as `versions.0.nwk.alteri.3.name`. `null` is the file or the row as a whole.
 */
export interface FilePlace {
  readonly row: number | null;
  readonly column: string | null;
  readonly path: string | null;
}

type Facts = Readonly<Record<string, string | number>>;

/** A remark, where in the file it stands, and the figures and words that a sentence about it needs. */
export interface Remark extends FilePlace {
  readonly code: RemarkCode;
  readonly facts: Facts;
}

/** Why a file cannot be read, and where that stands in it. */
export interface FileProblem extends FilePlace {
  readonly code: FileProblemCode;
  readonly facts: Facts;
}

/** People around one client and who among them know each other, as files hold it. */
export interface ExchangedCircle {
  /** The client as the file names it; `null` when it does not. */
  readonly clientName: string | null;
  readonly people: readonly ImportedPerson[];
  readonly tiesAmong: readonly ImportedTie[];
}

/** The circle that a file tells of. */
export interface ImportedCircle extends ExchangedCircle {
  readonly format: ImportFormat;
  readonly remarks: readonly Remark[];
}

/** Someone whose circle a file tells of, where it tells of several. */
export interface ClientInFile {
  /** How to choose them. */
  readonly id: string;
  /** `null` when the file names them not. */
  readonly name: string | null;
}

/** The circle in a file, or all that keeps it from being read. */
export type FileReading =
  | { readonly ok: true; readonly circle: ImportedCircle }
  | {
      readonly ok: false;
      readonly problems: readonly FileProblem[];
      /** With `SEVERAL_CLIENTS`: of whom one is to be chosen. */
      readonly clients?: readonly ClientInFile[];
    };

/** A place that is the file as a whole. */
export const inFile: FilePlace = { row: null, column: null, path: null };
/** A place in a table: a cell, or a row as a whole where `column` is `null`. */
export const atCell = (row: number, column: string | null): FilePlace => ({ row, column, path: null });
/** A place in a file of a tree, JSON or XML. */
export const atPath = (path: string): FilePlace => ({ row: null, column: null, path });

/** A problem; of the file as a whole when no place is named. */
export const fileProblem = (code: FileProblemCode, place: FilePlace = inFile, facts: Facts = {}): FileProblem => ({
  ...place,
  code,
  facts,
});

/** A remark; about the file as a whole when no place is named. */
export const remark = (code: RemarkCode, place: FilePlace = inFile, facts: Facts = {}): Remark => ({
  ...place,
  code,
  facts,
});

/** A file that is not read, and why. */
export const refused = (...problems: readonly FileProblem[]): FileReading => ({ ok: false, problems });
