import { saidInOrder, type PersonKind } from '@kring/care-network';

/** Someone as they were named: with who they are to the client where that was said. */
export interface NamedPerson {
  readonly name: string;
  readonly role: string | null;
  /** As somebody chose it; left out it is proposed from the words. */
  readonly kind?: PersonKind;
}

/** The API takes no longer ones. */
const longestName = 120;
const longestRole = 60;

const withRole = /^(?<name>[^()]+)\((?<role>[^()]*)\)$/u;
/** What a list starts its lines with: "1.", "2)", "-", "*", "•". */
const listMark = /^(?:\d+[.)]|[-*•–])\s+/u;

function personIn(part: string): NamedPerson | null {
  const text = part.replace(listMark, '').trim().replaceAll(/\s+/gu, ' ');
  const parts = withRole.exec(text)?.groups;
  const name = (parts?.['name'] ?? text).trim().slice(0, longestName);
  const role = (parts?.['role'] ?? '').trim().slice(0, longestRole);
  return /\p{L}/u.test(name) ? { name, role: role === '' ? null : role } : null;
}

/** One comma may part a surname from a first name; any other commas part people. A role in brackets stands behind both. */
function peopleIn(part: string): readonly string[] {
  const { name = part, role } = withRole.exec(part.replace(listMark, '').trim())?.groups ?? {};
  const inOrder = saidInOrder(name.replace(listMark, ''));
  if (inOrder === null) return part.split(',');
  return [role === undefined ? inOrder : `${inOrder} (${role})`];
}

/**
 * The people in typed or pasted words: one a line, or parted by semicolons or tabs. One comma on a line means surname and
 * first name ("Vries, Henk de"), several are a list. A role may follow in brackets: "Henk de Vries (vader)". Numbers and
 * dashes of a list fall away, and so does a part without a letter.
 */
export const namesIn = (text: string): readonly NamedPerson[] =>
  text
    .split(/[\n\r;\t]+/u)
    .flatMap((line) => peopleIn(line.trim()))
    .map((part) => personIn(part.trim()))
    .filter((person) => person !== null);
