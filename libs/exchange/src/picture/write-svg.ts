import { element, escaped } from '../xml/write-xml.js';
import {
  fontFamily,
  type Disc,
  type Drawing,
  type Line,
  type Lines,
  type Point,
  type Polygon,
  type RoundPhoto,
  type Shape,
} from './drawing.js';
import { dotsOf, paper } from './look.js';

const rounded = (value: number): number => Math.round(value * 100) / 100;

const pictogram = ({ x, y, path, side, stroke }: Lines): string =>
  element('path', {
    d: path,
    transform: `translate(${rounded(x - side / 2)} ${rounded(y - side / 2)}) scale(${rounded(side / 24)})`,
    fill: 'none',
    stroke,
    'stroke-width': 1.75,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });

function roundPhoto({ x, y, radius, photo }: RoundPhoto): string {
  const id = `round-${Math.round(x * 100)}-${Math.round(y * 100)}`;
  const clip = element('clipPath', { id }, [element('circle', { cx: rounded(x), cy: rounded(y), r: rounded(radius) })]);
  const image = element('image', {
    href: `data:${photo.type};base64,${base64Of(photo.bytes)}`,
    x: rounded(x - radius),
    y: rounded(y - radius),
    width: rounded(2 * radius),
    height: rounded(2 * radius),
    preserveAspectRatio: 'xMidYMid slice',
    'clip-path': `url(#${id})`,
  });
  return element('g', {}, [clip, image]);
}

const base64Of = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

const pairs = (points: readonly Point[]): string => points.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(' ');

const edge = ({ edge: found }: Disc | Polygon) =>
  found === null
    ? {}
    : {
        stroke: found.colour,
        'stroke-width': found.width,
        ...(found.isDotted ? { 'stroke-dasharray': dotsOf(found.width).join(' '), 'stroke-linecap': 'round' } : {}),
      };

const line = ({ points, stroke, width, dashes, ends, opacity }: Line): string =>
  element('polyline', {
    points: pairs(points),
    fill: 'none',
    stroke,
    'stroke-width': rounded(width),
    'stroke-dasharray': dashes?.join(' '),
    'stroke-linecap': ends === 'round' ? 'round' : undefined,
    'stroke-linejoin': 'round',
    'stroke-opacity': opacity === 1 ? undefined : opacity,
  });

function shape(drawn: Shape): string {
  switch (drawn.kind) {
    case 'disc':
      return element('circle', {
        cx: rounded(drawn.x),
        cy: rounded(drawn.y),
        r: rounded(drawn.radius),
        fill: drawn.fill,
        ...edge(drawn),
      });
    case 'oval':
      return element('ellipse', {
        cx: rounded(drawn.x),
        cy: rounded(drawn.y),
        rx: rounded(drawn.wide),
        ry: rounded(drawn.high),
        fill: drawn.fill,
        stroke: drawn.stroke,
        'stroke-width': 0.6,
      });
    case 'polygon':
      return element('polygon', { points: pairs(drawn.points), fill: drawn.fill, ...edge(drawn) });
    case 'line':
      return line(drawn);
    case 'lines':
      return pictogram(drawn);
    case 'photo':
      return roundPhoto(drawn);
    case 'words':
      return element(
        'text',
        {
          x: rounded(drawn.x),
          y: rounded(drawn.y),
          'font-size': rounded(drawn.size),
          'text-anchor': drawn.anchor === 'start' ? undefined : drawn.anchor,
          'font-weight': drawn.bold ? 'bold' : undefined,
          fill: drawn.fill,
          stroke: drawn.seam ?? undefined,
          'stroke-width': drawn.seam === null ? undefined : 2,
          'paint-order': drawn.seam === null ? undefined : 'stroke',
        },
        escaped(drawn.text),
      );
    default:
      return drawn satisfies never;
  }
}

/** Writes a drawing as SVG: text stays text, nothing in it is fetched or carried out. */
export function writeSvg({ width, height, title, description, shapes }: Drawing, language: string): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'xml:lang': language,
    'font-family': `${fontFamily}, Verdana, sans-serif`,
  };
  return element('svg', attributes, [
    element('title', {}, escaped(title)),
    element('desc', {}, escaped(description)),
    element('rect', { width, height, fill: paper }),
    ...shapes.map(shape),
  ]);
}
