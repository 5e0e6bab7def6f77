import { createRequire } from 'node:module';
import type { CalendarDay } from '@kring/care-network';
import { writeCircle, type ExchangedCircle } from '@kring/exchange';
import { drawCircle, writePdf, writePng, writeSvg, type Fonts } from '@kring/exchange/picture';
import type { ExportWishes } from './export-options.js';

const { resolve } = createRequire(import.meta.url);

const fonts = (): Fonts => ({
  regular: resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
});

/** The circle in the format that was asked for: data for other programs, or a picture for people. */
export async function draw(
  circle: ExchangedCircle,
  { format, language }: ExportWishes,
  today: CalendarDay,
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
