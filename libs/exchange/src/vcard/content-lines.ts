/*
 * The lines of a vCard: RFC 6350 (4.0), RFC 2426 (3.0), and 2.1 as address books still write it, with quoted-printable.
 */

/** One property of a card. */
export interface CardLine {
  /** Upper case, without the group before the point. */
  readonly name: string;
  /** What stands before the point, by which lines belong together; `null` without. */
  readonly group: string | null;
  /** Values of each parameter, lower case; those without a name, as in 2.1, are types. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  /** Decoded, still with its escapes. */
  readonly value: string;
  readonly line: number;
}

interface RawLine {
  readonly text: string;
  readonly line: number;
}

const isQuotedPrintable = (text: string): boolean => /^[^:]*[;=]quoted-printable[;:]/i.test(text);

/** Longer than what any program writes before the colon of a line. */
const longestHead = 1000;

/** A line that is being put together. */
class FoldedLine {
  private readonly pieces: string[] = [];
  /** As far as its colon: the pieces after it can be millions. */
  private head = '';

  constructor(readonly line: number) {}

  add(piece: string): void {
    this.pieces.push(piece);
    if (!this.head.includes(':') && this.head.length < longestHead) this.head += piece.slice(0, longestHead);
  }

  /** Whether the next line goes on where this one ends with a `=`. */
  get goesOn(): boolean {
    return this.pieces.at(-1)!.endsWith('=') && isQuotedPrintable(this.head);
  }

  goOnWith(piece: string): void {
    const at = this.pieces.length - 1;
    this.pieces[at] = this.pieces[at]!.slice(0, -1);
    this.add(piece);
  }

  whole(): RawLine {
    return { text: this.pieces.join(''), line: this.line };
  }
}

/** Puts folded lines together: those that begin with a space, and in quoted-printable those after a `=` at the end. */
function unfold(text: string): readonly RawLine[] {
  const lines: FoldedLine[] = [];
  text.split(/\r\n|\n|\r/).forEach((piece, index) => {
    const last = lines.at(-1);
    if (last?.goesOn) last.goOnWith(piece);
    else if (last && /^[ \t]/.test(piece)) last.add(piece.slice(1));
    else {
      const begun = new FoldedLine(index + 1);
      begun.add(piece);
      lines.push(begun);
    }
  });
  return lines.map((line) => line.whole()).filter(({ text: whole }) => whole.trim() !== '');
}

/** The place of the colon that ends the parameters; one inside quotes is part of a parameter. */
function colonIn(text: string): number {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted;
    if (text[at] === ':' && !quoted) return at;
  }
  return -1;
}

function parametersOf(parts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const parameters = new Map<string, readonly string[]>();
  for (const part of parts) {
    const equals = part.indexOf('=');
    const name = equals < 0 ? 'type' : part.slice(0, equals).toLowerCase();
    const values = part
      .slice(equals + 1)
      .replaceAll('"', '')
      .toLowerCase()
      .split(',');
    parameters.set(name, [...(parameters.get(name) ?? []), ...values]);
  }
  return parameters;
}

const knownCharsets = ['utf-8', 'iso-8859-1', 'iso-8859-15', 'windows-1252', 'us-ascii'];

function decode(text: string, charset: string | undefined): string {
  const bytes: number[] = [];
  const plain = new TextEncoder();
  for (let at = 0; at < text.length; at++) {
    const code = /^=([0-9a-f]{2})/i.exec(text.slice(at, at + 3))?.[1];
    if (code === undefined) bytes.push(...plain.encode(text[at]));
    else {
      bytes.push(Number.parseInt(code, 16));
      at += 2;
    }
  }
  return new TextDecoder(charset && knownCharsets.includes(charset) ? charset : 'utf-8').decode(new Uint8Array(bytes));
}

function lineOf({ text, line }: RawLine): CardLine | null {
  const colon = colonIn(text);
  if (colon < 0) return null;
  const [head = '', ...parts] = text.slice(0, colon).split(';');
  const parameters = parametersOf(parts);
  const value = text.slice(colon + 1);
  const decoded = isQuotedPrintable(text) ? decode(value, parameters.get('charset')?.[0]) : value;
  const point = head.lastIndexOf('.');
  const group = point < 0 ? null : head.slice(0, point).toLowerCase();
  return { name: head.slice(point + 1).toUpperCase(), group, parameters, value: decoded, line };
}

/** The properties in a file, in order. Lines that are none, as the end of a picture can be, are left out. */
export const contentLines = (text: string): readonly CardLine[] => unfold(text).flatMap((raw) => lineOf(raw) ?? []);

/** A value without its escapes. */
export const unescaped = (value: string): string =>
  value.replace(/\\(.)/g, (_, escaped: string) => (escaped === 'n' || escaped === 'N' ? '\n' : escaped)).trim();

/** The parts of a value with `;` between, or `,` where asked. */
export const partsOf = (value: string, between: ';' | ',' = ';'): readonly string[] =>
  (value.match(between === ';' ? /(?:\\.|[^;\\])+|(?<=;|^)(?=;|$)/g : /(?:\\.|[^,\\])+/g) ?? []).map(unescaped);
