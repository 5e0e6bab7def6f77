import { atPath, fileProblem, type FileProblem } from '../imported-circle.js';
import { contentLines, type CardLine } from './content-lines.js';

/** One card: its lines, without those of a card inside it. */
export interface Card {
  readonly line: number;
  readonly lines: readonly CardLine[];
}

export type CardsReading =
  { readonly ok: true; readonly cards: readonly Card[] } | { readonly ok: false; readonly problem: FileProblem };

const isCard = ({ value }: CardLine): boolean => value.trim().toUpperCase() === 'VCARD';

/** Cuts a file into cards. In 2.1 a card can hold another (AGENT), which is left out. */
export function cardsIn(text: string): CardsReading {
  const cards: Card[] = [];
  let open: { line: number; lines: CardLine[] } | null = null;
  let depth = 0;
  for (const line of contentLines(text)) {
    if (line.name === 'BEGIN' && isCard(line)) {
      depth += 1;
      if (depth === 1) open = { line: line.line, lines: [] };
    } else if (line.name === 'END' && isCard(line)) {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && open) {
        cards.push(open);
        open = null;
      }
    } else if (depth === 1) open?.lines.push(line);
  }
  if (open) return { ok: false, problem: fileProblem('CUT_OFF', atPath(`line ${open.line}`)) };
  return cards.length === 0 ? { ok: false, problem: fileProblem('NOT_VCARD') } : { ok: true, cards };
}
