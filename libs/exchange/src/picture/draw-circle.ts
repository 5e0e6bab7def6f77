import { rings, type CalendarDay } from '@kring/care-network';
import type { ExchangedCircle, ImportedPerson } from '../imported-circle.js';
import { wordsIn, type ExportLanguage } from '../write/words-out.js';
import { widthOf, type Drawing, type Point, type Shape, type Words } from './drawing.js';
import { faceOf, hasFace } from './face.js';
import { baselineOf, footprintOf, linesOf } from './labels.js';
import { bandColours, bandEdge, clientColour, ink, markOf, paper, quiet, tieColour } from './look.js';
import { dayInWords, pictureWords } from './picture-words.js';
import { placeAll, type Map4, type Placed } from './placing.js';
import { ringsFor } from './rings-on-page.js';
import { sidePanel } from './side-panel.js';

const width = 842;
const height = 595;
const page = { left: 8, right: 600, top: 46, bottom: 590 };

/** How large marks and names are. Without room for names, marks have numbers and the names stand beside the map. */
interface Scale {
  readonly radius: number;
  /** 0 for numbers. */
  readonly nameSize: number;
}

const named: readonly Scale[] = [
  { radius: 7, nameSize: 8.5 },
  { radius: 6.5, nameSize: 7.5 },
  { radius: 6, nameSize: 6.5 },
  { radius: 5, nameSize: 5.5 },
];
/** To be tried first where somebody has a face: it shows nothing in a small mark. */
const withFaces: readonly Scale[] = [
  { radius: 13, nameSize: 8.5 },
  { radius: 11, nameSize: 8 },
  { radius: 9, nameSize: 7.5 },
];
const numbered: readonly Scale[] = [
  { radius: 7, nameSize: 0 },
  { radius: 5, nameSize: 0 },
  { radius: 3.5, nameSize: 0 },
];
const mostNamed = 80;
const mostDrawn = 250;

const centred = (text: string, { x, y }: Point, size: number, more: Partial<Words> = {}): Words => ({
  ...{ kind: 'words', x, y, size, text, anchor: 'middle', bold: false, fill: ink, seam: null },
  ...more,
});

const linesFor = (scale: Scale, name: string): readonly string[] => (scale.nameSize === 0 ? [] : linesOf(name));

interface Layout {
  readonly map: Map4;
  readonly scale: Scale;
  readonly spots: ReadonlyMap<string, Point>;
}

const ringLabels = (map: Map4, language: ExportLanguage): readonly Words[] =>
  rings.map((ring) =>
    centred(wordsIn[language].rings[ring], { x: map.middle.x, y: map.middle.y - map.outer[ring] + 10 }, 7, {
      fill: quiet,
    }),
  );

const boxOf = ({ x, y, size, text }: Words) => {
  const half = widthOf(text, size) / 2;
  return { left: x - half, right: x + half, top: y - size, bottom: y + 2 };
};

function clientBox(map: Map4) {
  const { x, y } = map.middle;
  return { left: x - map.inner, right: x + map.inner, top: y - map.inner, bottom: y + map.inner };
}

function scalesFor(people: readonly Placed[]): readonly Scale[] {
  if (people.length > mostDrawn) return [];
  if (people.length > mostNamed) return numbered;
  return [...(people.some(hasFace) ? withFaces : []), ...named, ...numbered];
}

function layOut(people: readonly Placed[], language: ExportLanguage): Layout {
  const map = ringsFor(people);
  const taken = [...ringLabels(map, language).map(boxOf), clientBox(map)];
  const scales = scalesFor(people);
  for (const scale of scales) {
    const footprint = ({ name }: Placed) => footprintOf(linesFor(scale, name), scale.nameSize, scale.radius);
    const spots = placeAll(map, people, footprint, scale.radius, page, taken);
    if (spots) return { map, scale, spots };
  }
  return { map, scale: numbered[0]!, spots: new Map() };
}

const isPlaced = (person: ImportedPerson): person is Placed => person.ring !== null;

function bands(map: Map4, language: ExportLanguage): readonly Shape[] {
  const discs = rings.toReversed().map((ring): Shape => ({
    kind: 'disc',
    ...map.middle,
    radius: map.outer[ring],
    fill: bandColours[ring - 1]!,
    stroke: bandEdge,
  }));
  const { x, y } = map.middle;
  const far = map.outer[4];
  const cross = [
    [
      { x: x - far, y },
      { x: x + far, y },
    ],
    [
      { x, y: y - far },
      { x, y: y + far },
    ],
  ].map(([from, to]): Shape => ({ kind: 'line', from: from!, to: to!, stroke: bandEdge, width: 0.6, dashed: true }));
  return [...discs, ...cross, ...ringLabels(map, language)];
}

const ties = ({ tiesAmong }: ExchangedCircle, { spots }: Layout): readonly Shape[] =>
  tiesAmong.flatMap(({ from, to }): Shape[] => {
    const [one, other] = [spots.get(from), spots.get(to)];
    return one && other ? [{ kind: 'line', from: one, to: other, stroke: tieColour, width: 0.8, dashed: false }] : [];
  });

function personShapes(person: Placed, number: number, { scale, spots }: Layout): readonly Shape[] {
  const at = spots.get(person.key);
  if (!at) return [];
  const mark = markOf(person.sector, at, scale.radius);
  if (scale.nameSize === 0)
    return [mark, centred(String(number), { x: at.x, y: at.y + scale.radius * 0.35 }, scale.radius, { fill: paper })];
  const names = linesOf(person.name).map((line, index) =>
    centred(line, { x: at.x, y: at.y + baselineOf(index, scale.nameSize, scale.radius) }, scale.nameSize, {
      seam: bandColours[person.ring - 1]!,
    }),
  );
  return [mark, ...faceOf(person, at, scale.radius), ...names];
}

function client({ clientName }: ExchangedCircle, map: Map4): readonly Shape[] {
  const lines = clientName === null ? [] : linesOf(clientName);
  const { x, y } = map.middle;
  const size = 7.5;
  const longest = Math.max(1, ...lines.map((line) => widthOf(line, size)));
  const fitting = Math.min(size, (size * 2 * (map.inner - 3)) / longest);
  return [
    { kind: 'disc', x, y, radius: map.inner - 2, fill: clientColour, stroke: null },
    ...lines.map((line, index) =>
      centred(line, { x, y: y + fitting * (0.35 + 1.2 * (index - (lines.length - 1) / 2)) }, fitting, {
        fill: paper,
        bold: true,
      }),
    ),
  ];
}

/**
 * Draws a circle on one page: rings, sectors, people with their names and who knows whom. Names never cover each other;
 * when they do not fit, people have numbers and the names stand beside the map. Whoever has no ring stands there too.
 */
export function drawCircle(circle: ExchangedCircle, language: ExportLanguage, today: CalendarDay): Drawing {
  const said = pictureWords[language];
  const people = circle.people.filter(isPlaced);
  const layout = layOut(people, language);
  const numbers = layout.scale.nameSize === 0 ? people.map(({ name }, index) => `${index + 1}  ${name}`) : [];
  const title = said.title(circle.clientName);
  return {
    width,
    height,
    title,
    description: said.description(circle.people.length, circle.tiesAmong.length),
    shapes: [
      { kind: 'words', x: 28, y: 32, size: 16, text: title, anchor: 'start', bold: true, fill: ink, seam: null },
      {
        kind: 'words',
        x: 610,
        y: 32,
        size: 9,
        text: dayInWords(today, language),
        anchor: 'start',
        bold: false,
        fill: quiet,
        seam: null,
      },
      ...bands(layout.map, language),
      ...ties(circle, layout),
      ...people.flatMap((person, index) => personShapes(person, index + 1, layout)),
      ...client(circle, layout.map),
      ...sidePanel(circle, language, numbers),
    ],
  };
}
