import type { ExchangedCircle } from '../imported-circle.js';
import type { ExportFormat } from '../write/export-formats.js';
import { writeCircle, type WriteWishes } from '../write/write-circle.js';
import { drawCircle } from './draw-circle.js';
import type { Fonts } from './drawing.js';
import { writePdf } from './write-pdf.js';
import { writePng } from './write-png.js';
import { writeSvg } from './write-svg.js';

/**
 * A circle in any format: written for other programs, or drawn for people. `fonts` is asked for only where letters are drawn
 * into the file.
 */
export async function fileOfCircle(
  circle: ExchangedCircle,
  format: ExportFormat,
  { language, today }: WriteWishes,
  fonts: () => Fonts,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'svg':
      return writeSvg(drawCircle(circle, language, today), language);
    case 'png':
      return writePng(writeSvg(drawCircle(circle, language, today), language), fonts());
    case 'pdf':
      return writePdf(drawCircle(circle, language, today), fonts(), language, today);
    default:
      return writeCircle(circle, format, { language, today });
  }
}
