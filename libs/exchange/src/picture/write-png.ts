import { Resvg } from '@resvg/resvg-js';
import { fontFamily, type Fonts } from './drawing.js';

/** Twice an A4 page at 144 dots an inch: sharp on paper and on a projector. */
const widthInPixels = 2_400;

/** Turns a picture into PNG with the given fonts alone, so that it looks the same on every machine. */
export function writePng(svg: string, { regular, bold }: Fonts): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: widthInPixels },
    font: { loadSystemFonts: false, fontFiles: [regular, bold], defaultFontFamily: fontFamily },
  });
  return picture.render().asPng();
}
