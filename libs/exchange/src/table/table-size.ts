import { fileProblem, type FileProblem } from '../imported-circle.js';
import { mostLineCharacters, mostTableRows } from '../limits.js';

/** Space, tab, what ends a line, what parts columns, and the quotes of an empty cell. */
const blank: ReadonlySet<string> = new Set(' \t\r\n;,|');
const blankOrQuote: ReadonlySet<string> = new Set([...blank, '"']);

function upToLast(text: string, empty: ReadonlySet<string>): string {
  let end = text.length;
  while (end > 0 && empty.has(text.charAt(end - 1))) end -= 1;
  const last = /[^\r\n]*(?:\r\n|\n|\r)?/y;
  last.lastIndex = end;
  return text.slice(0, end + (last.exec(text)?.[0].length ?? 0));
}

const hasOpenQuote = (text: string): boolean => {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1;
  return count % 2 === 1;
};

/**
 * A table without the empty rows below its last one: spreadsheets hand out up to a million of those, for cells that have a
 * colour alone. Nothing is cut off within quotes.
 */
export function withoutRowsBelow(text: string): string {
  const kept = upToLast(text, blankOrQuote);
  return hasOpenQuote(kept) ? upToLast(text, blank) : kept;
}

const [lineFeed, carriageReturn] = [10, 13];

/** What no table of people has, and what would take long to cut into cells; `null` for any other. */
export function tableSizeProblem(text: string): FileProblem | null {
  let [rows, start, before] = [0, 0, 0];
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : lineFeed;
    if (code === lineFeed || code === carriageReturn) {
      if (at - start > mostLineCharacters) return fileProblem('TOO_LARGE', undefined, { mostLineCharacters });
      if (code === carriageReturn || before !== carriageReturn) rows += 1;
      if (rows > mostTableRows) return fileProblem('TOO_LARGE', undefined, { mostTableRows });
      start = at + 1;
    }
    before = code;
  }
  return null;
}
