const sidePx = 32;
/** A private character that no font has: what stands in its place stands in the place of any that is missing. */
const inNoFont = '\u{10FFFD}';
const known = new Map<string, boolean>();

/** A sign as it is drawn in a colour; `null` where nothing can be drawn, as in tests without a screen. */
function drawn(sign: string, colour: string): string | null {
  const canvas = document.createElement('canvas');
  canvas.width = sidePx;
  canvas.height = sidePx;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  pen.font = `${sidePx * 0.6}px sans-serif`;
  pen.textBaseline = 'top';
  pen.fillStyle = colour;
  pen.fillText(sign, 2, 2);
  return pen.getImageData(0, 0, sidePx, sidePx).data.join();
}

/** An emoji has colours of its own, or at least another form than the box in the place of what is missing. */
function isThere(sign: string): boolean {
  const [black, red] = [drawn(sign, 'black'), drawn(sign, 'red')];
  if (black === null || black === drawn(' ', 'black')) return black === null;
  return black === red || black !== drawn(inNoFont, 'black');
}

/** Whether this device has each sign of an emoji. Where that cannot be found out, it is taken to have them. */
export function canDraw(emoji: string): boolean {
  const before = known.get(emoji);
  if (before !== undefined) return before;
  const found = (emoji.match(/\p{Extended_Pictographic}/gu) ?? []).every(isThere);
  known.set(emoji, found);
  return found;
}
