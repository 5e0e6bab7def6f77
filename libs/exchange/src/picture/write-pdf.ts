import type { CalendarDay } from '@kring/care-network';
import PDFDocument from 'pdfkit';
import type { Disc, Drawing, Fonts, Line, Lines, Polygon, RoundPhoto, Shape, Words } from './drawing.js';
import { dotsOf } from './look.js';

type Page = PDFKit.PDFDocument;

/** Adjusted for the room that the text really takes, so that it stands in the middle. */
function writeWords(page: Page, { x, y, size, text, anchor, bold, fill, seam }: Words): void {
  page
    .font(bold ? 'bold' : 'regular')
    .fontSize(size)
    .fillColor(fill);
  const left = x - page.widthOfString(text) * { start: 0, middle: 0.5, end: 1 }[anchor];
  const where = { lineBreak: false, baseline: 'alphabetic' } as const;
  if (seam !== null)
    page
      .lineWidth(2)
      .strokeColor(seam)
      .text(text, left, y, { ...where, stroke: true, fill: false });
  page.text(text, left, y, where);
}

function drawPictogram(page: Page, { x, y, path, side, stroke }: Lines): void {
  page.save().translate(x - side / 2, y - side / 2);
  page
    .scale(side / 24)
    .lineCap('round')
    .lineJoin('round')
    .lineWidth(1.75);
  page.path(path).stroke(stroke);
  page.restore();
}

function drawPhoto(page: Page, { x, y, radius, photo }: RoundPhoto): void {
  page.save().circle(x, y, radius).clip();
  page.image(Buffer.from(photo.bytes), x - radius, y - radius, {
    cover: [2 * radius, 2 * radius],
    align: 'center',
    valign: 'center',
  });
  page.restore();
}

function drawLine(page: Page, { points, stroke, width, dashes, ends, opacity }: Line): void {
  const [first, ...rest] = points;
  if (!first) return;
  page.save().lineWidth(width).lineCap(ends).lineJoin('round').strokeOpacity(opacity);
  if (dashes) page.dash(Math.max(dashes[0], 0.05), { space: dashes[1] });
  page.moveTo(first.x, first.y);
  for (const { x, y } of rest) page.lineTo(x, y);
  page.stroke(stroke).restore();
}

/** Fills the mark whose outline was just drawn, and draws its edge. */
function fillMark(page: Page, { fill, edge }: Disc | Polygon): void {
  if (edge === null) {
    page.fill(fill);
    return;
  }
  page.save().lineWidth(edge.width);
  const [dot, space] = dotsOf(edge.width);
  if (edge.isDotted) page.lineCap('round').dash(dot, { space });
  page.fillAndStroke(fill, edge.colour).restore();
}

function drawShape(page: Page, shape: Shape): void {
  switch (shape.kind) {
    case 'disc':
      page.circle(shape.x, shape.y, shape.radius);
      break;
    case 'polygon':
      page.polygon(...shape.points.map(({ x, y }) => [x, y] as [number, number]));
      break;
    case 'oval':
      page.lineWidth(0.6).ellipse(shape.x, shape.y, shape.wide, shape.high).fillAndStroke(shape.fill, shape.stroke);
      return;
    case 'line':
      drawLine(page, shape);
      return;
    case 'lines':
      drawPictogram(page, shape);
      return;
    case 'photo':
      drawPhoto(page, shape);
      return;
    case 'words':
      writeWords(page, shape);
      return;
    default:
      shape satisfies never;
      return;
  }
  fillMark(page, shape);
}

/** Puts a drawing on one A4 page, with its title and what it shows for who reads it aloud. */
export async function writePdf(
  drawing: Drawing,
  { regular, bold }: Fonts,
  language: string,
  today: CalendarDay,
): Promise<Uint8Array> {
  const page = new PDFDocument({
    size: [drawing.width, drawing.height],
    margin: 0,
    lang: language,
    tagged: true,
    displayTitle: true,
    info: {
      Title: drawing.title,
      Creator: 'Kring',
      Producer: 'Kring',
      CreationDate: new Date(`${today}T00:00:00.000Z`),
    },
  });
  const pieces: Uint8Array[] = [];
  page.on('data', (piece: Uint8Array) => pieces.push(piece));
  const ended = new Promise<void>((resolve, reject) => page.on('end', resolve).on('error', reject));
  page.registerFont('regular', regular).registerFont('bold', bold);
  const figure = page.struct('Figure', { alt: `${drawing.title}. ${drawing.description}` }, () => {
    for (const shape of drawing.shapes) drawShape(page, shape);
  });
  page.addStructure(figure);
  page.end();
  await ended;
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
