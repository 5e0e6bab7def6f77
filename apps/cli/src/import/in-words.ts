import type {
  FilePlace,
  FileProblem,
  FileProblemCode,
  ImportRow,
  RefusalReason,
  Remark,
  RemarkCode,
} from '@kring/exchange';

const problemWords: Readonly<Record<FileProblemCode, string>> = {
  EMPTY: 'there is nothing in the file',
  PICTURE: 'the file is a picture or a PDF, from which no people can be read; give a list',
  TOO_LARGE: 'the file is larger than Kring reads',
  TOO_MANY_PEOPLE: 'there are more people in the file than a circle can hold',
  TOO_SLOW: 'reading the file takes longer than Kring waits; leave out what is not needed, or split it',
  BUSY: 'other files are being read; try again in a minute',
  SEVERAL_FILES: 'a circle lies in one file of this kind; only FHIR and Network Canvas keep it in several',
  NOT_UTF8: 'the file is no UTF-8 text; save it again as UTF-8',
  NOT_CSV: 'the rows cannot be told apart; save the file again as CSV',
  NOT_JSON: 'the file is no JSON',
  NOT_XML: 'the file is no well-formed XML',
  CUT_OFF: 'the file stops halfway; download or export it again',
  XML_ENTITIES: 'the file declares entities of its own, which Kring does not read',
  TOO_DEEP: 'the file is nested deeper than Kring reads',
  NOT_EASYNWK: 'the file holds no network map of easyNWK',
  NOT_GRAPHML: 'the file holds no GraphML graph',
  NOT_EDGE_LIST: 'the columns do not say who is tied to whom; name them from and to',
  NOT_NETWORK_CANVAS: 'the columns are not those of Network Canvas',
  NOT_FHIR: 'the file holds no FHIR resource that tells of a circle',
  SEVERAL_CLIENTS: 'the files tell of more than one client, or of none of this id; choose whose circle with --patient',
  NOT_VCARD: 'the file holds no vCard',
  NOT_XLSX: 'the file is no workbook of the kind .xlsx',
  ZIP_BOMB: 'the workbook holds far more than a circle needs when it is unpacked',
  PASSWORD: 'the workbook is old (.xls) or has a password; save it again as .xlsx without one',
  CONTROL_CHARACTERS: 'the name shows nothing, or holds characters that no name has',
  VERSION_NOT_FOUND: 'the file has no such version',
  NO_NAME_COLUMN: 'there is no column with names; give it the heading Naam or Name',
  WRONG_TYPE: 'this is not what should be here; correct it or export the file again',
  REQUIRED: 'this may not be empty',
  TOO_LONG: 'this is too long',
  UNKNOWN_VALUE: 'this value is not known',
  UNKNOWN_PERSON: 'this is nobody in the file',
  TWICE: 'this is in the file twice',
};

const remarkWords: Readonly<Record<RemarkCode, string>> = {
  COLUMN_NOT_KEPT: 'Kring does not keep this column',
  COLUMN_UNKNOWN: 'this column is not known and was left out',
  COLUMN_TWICE: 'this column is there twice; the first was read',
  FIELD_NOT_KEPT: 'Kring does not keep this field',
  VALUE_NOT_UNDERSTOOD: 'this value was not understood and left out',
  NAME_FROM_ROLE: 'there is no name, so the role stands in for it',
  BIRTH_YEAR_FROM_AGE: 'the year of birth was worked out from the age',
  NAME_IN_ORDER: 'the surname stood first; the name was read as people say it',
  BIRTH_YEAR_UNKNOWN: 'the year of birth cannot be worked out from the age',
  OUTSIDE_THE_RINGS: 'this person stands outside the rings',
  NOT_PLACED: 'this person was not placed on the map',
  SEVERAL_ROLES: 'this person has several roles; one was read',
  TIE_NOT_KEPT: 'this tie was left out',
  NOBODY: 'there is nobody around the client in it; export it again with the relatives or contacts',
  MORE_PAGES: 'the FHIR server did not give everything; fetch the next pages too and give them together',
  RELATIVE_NOT_KEPT: 'a card names them as a relative, and they have no card, or several; add the tie by hand',
  PERSON_NOT_KEPT: 'this person was left out',
  CONSENT_NOT_KEPT: 'this consent was left out: it is not certain whose it is, for what or when; ask the person',
  SUPPORT_GUESSED: 'which support this is was not understood; it counts as practical',
  TEXT_CUT: 'this text was too long and was cut',
  TURNS_TAKEN_OUT: 'hidden characters that turn the text around were taken out; see whether it is right',
  READ_AS_WINDOWS_1252: 'the file is no UTF-8; letters were read as Windows writes them',
  ROWS_ABOVE_HEADINGS: 'what stood above the headings was left out',
  HEADINGS_GUESSED: 'there were no headings; what the columns are was guessed',
  VALUE_NOT_BELIEVED: 'this cannot be true yet, so it was left out',
  PHOTO_NOT_KEPT: 'this photo was left out: Kring takes JPEG, PNG or WebP of 32 to 320 pixels and at most 40 kB',
};

function placeInWords({ row, column, path }: FilePlace): string {
  if (path !== null) return path;
  if (row === null) return 'the file';
  return column === null ? `row ${row}` : `row ${row}, column "${column}"`;
}

/** What `WRONG_TYPE` says that should be there. */
const expected: Readonly<Record<string, string>> = {
  number: 'a number',
  text: 'text',
  yesOrNo: 'true or false',
  list: 'a list',
  weight: 'a number from 0 to 1e15',
  other: 'something else',
};

const factsInWords = (facts: Readonly<Record<string, string | number>>): string => {
  const told = Object.entries(facts).map(
    ([name, value]) => `${name} ${name === 'expected' ? (expected[value] ?? value) : value}`,
  );
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
};

const inWords = (found: FileProblem | Remark, words: string): string =>
  `${placeInWords(found)}: ${found.code}: ${words}${factsInWords(found.facts)}.`;

/** A problem in one line: `row 4, column "ring": UNKNOWN_VALUE: this value is not known (value 9).` */
export const problemInWords = (found: FileProblem): string => inWords(found, problemWords[found.code]);

/** What was left out or guessed, in one line. */
export const remarkInWords = (found: Remark): string => inWords(found, remarkWords[found.code]);

const refusals: Readonly<Record<RefusalReason, string>> = {
  CLIENT_SELF: 'this is the client, who is no member of their own circle',
  NO_NAME: 'there is no name',
  OF_ANOTHER_CLIENT: 'this is a relative of another client',
  NO_LONGER_ACTIVE: 'the file says that this is over: no longer active, or the period has ended',
  NO_PERSON: 'this is no person',
  TWICE: 'this is in the file twice',
  LEFT_OUT: 'this was left out on request',
};

const valueInWords = (value: unknown): string => {
  if (value == null || (Array.isArray(value) && value.length === 0)) return 'nothing';
  return Array.isArray(value) ? value.join(', ') : typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const stateInWords: Readonly<Record<ImportRow['state'], string>> = {
  new: 'new',
  alreadyThere: 'already there',
  changed: 'changed',
  refused: 'refused',
};

/** What an import does with one person or tie, in one line: `Riet Kok: changed: ring from 2 to 1`. */
export function rowInWords({ name, state, changes, why }: ImportRow): string {
  const changed = changes.map(
    ({ field, before, after }) => `${field} from ${valueInWords(before)} to ${valueInWords(after)}`,
  );
  return [name, stateInWords[state], ...(why ? [refusals[why]] : []), ...changed].join(': ');
}
