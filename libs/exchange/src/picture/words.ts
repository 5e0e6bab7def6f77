import type { Point, Words } from './drawing.js';
import { ink } from './look.js';

/** Words around a point of the baseline. */
export const centred = (text: string, { x, y }: Point, size: number, more: Partial<Words> = {}): Words => ({
  ...{ kind: 'words', x, y, size, text, anchor: 'middle', bold: false, fill: ink, seam: null },
  ...more,
});

/** Words that begin at a point of the baseline. */
export const from = (text: string, x: number, y: number, more: Partial<Words> = {}): Words =>
  centred(text, { x, y }, 8.5, { anchor: 'start', ...more });
