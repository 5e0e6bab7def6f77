import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { atPath, fileProblem, type FileProblem } from '../imported-circle.js';
import { deepestXml, mostXmlElements } from '../limits.js';
import { withoutPrefix, type XmlElement } from './xml-element.js';

export type XmlReading =
  { readonly ok: true; readonly root: XmlElement } | { readonly ok: false; readonly problem: FileProblem };

class XmlRefused extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  readonly pieces: string[];
}

/** Builds the tree while the parser reads, and stops at the first thing that does not belong in such a file. */
class TreeBuilder {
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #open: OpenElement[] = [];
  #root: XmlElement | undefined;
  #elements = 0;
  #ended = false;

  constructor() {
    this.#parser.on('error', ({ message }) => this.#stop(this.#ended ? 'CUT_OFF' : 'NOT_XML', { reason: message }));
    this.#parser.on('doctype', (declared) => {
      if (declared.includes('[')) this.#stop('XML_ENTITIES');
    });
    this.#parser.on('opentag', (tag) => this.#begin(tag));
    this.#parser.on('closetag', () => this.#end());
    this.#parser.on('text', (text) => this.#open.at(-1)?.pieces.push(text));
    this.#parser.on('cdata', (text) => this.#open.at(-1)?.pieces.push(text));
  }

  read(text: string): XmlElement {
    this.#parser.write(text);
    this.#ended = true;
    this.#parser.close();
    return this.#root ?? this.#stop('NOT_XML');
  }

  #begin({ name, attributes }: SaxesTagPlain): void {
    this.#elements += 1;
    if (this.#elements > mostXmlElements) this.#stop('TOO_LARGE', { mostElements: mostXmlElements });
    if (this.#open.length >= deepestXml) this.#stop('TOO_DEEP', { deepest: deepestXml });
    const element = {
      name: withoutPrefix(name),
      attributes,
      children: [],
      text: '',
      line: this.#parser.line,
      pieces: [],
    };
    this.#open.at(-1)?.children.push(element);
    this.#root ??= element;
    this.#open.push(element);
  }

  #end(): void {
    const closed = this.#open.pop();
    if (closed) Object.assign(closed, { text: closed.pieces.splice(0).join('') });
  }

  #stop(code: 'CUT_OFF' | 'NOT_XML' | 'XML_ENTITIES' | 'TOO_LARGE' | 'TOO_DEEP', facts = {}): never {
    throw new XmlRefused(fileProblem(code, atPath(`line ${this.#parser.line}`), facts));
  }
}

/**
 * Reads XML into a tree. Entities of a file's own are refused and nothing outside the file is fetched, so a small file
 * cannot grow (billion laughs) nor read others (XXE). Depth and number of elements are bounded.
 */
export function parseXml(text: string): XmlReading {
  try {
    return { ok: true, root: new TreeBuilder().read(text) };
  } catch (error) {
    if (error instanceof XmlRefused) return { ok: false, problem: error.problem };
    throw error;
  }
}
