import type { CalendarDay } from '@kring/care-network';
import type { ExchangedCircle, ImportedPerson } from '../imported-circle.js';
import type { ExportLanguage } from '../write/words-out.js';
import { bandBoxes, bands, ringNames } from './bands.js';
import { clientBox, clientRadius, clientShapes } from './client.js';
import type { Drawing, Point, Shape } from './drawing.js';
import { faceOf } from './face.js';
import { baselineOf, footprintOf, linesOf } from './labels.js';
import { bandColours, markOf, quiet } from './look.js';
import { dayInWords, pictureWords } from './picture-words.js';
import { placeAll, type Map4, type Placed } from './placing.js';
import { ringsFor } from './rings-on-page.js';
import { sidePanel } from './side-panel.js';
import { tiesOnMap, type DrawnTie } from './tie-looks.js';
import { tieLines } from './ties.js';
import { centred, from } from './words.js';

const width = 842;
const height = 595;
const page = { left: 8, right: 622, top: 46, bottom: 590 };

/** How large marks and names are. Without room for names, marks have numbers and the names stand beside the map. */
interface Scale {
  readonly radius: number;
  /** 0 for numbers. */
  readonly nameSize: number;
}

const named: readonly Scale[] = [
  { radius: 13, nameSize: 8.5 },
  { radius: 11, nameSize: 8 },
  { radius: 9, nameSize: 7.5 },
  { radius: 8, nameSize: 7 },
  { radius: 7, nameSize: 6.5 },
  { radius: 6, nameSize: 6 },
  { radius: 5, nameSize: 5.5 },
];
const numbered: readonly Scale[] = [
  { radius: 9, nameSize: 0 },
  { radius: 7, nameSize: 0 },
  { radius: 5, nameSize: 0 },
  { radius: 3.5, nameSize: 0 },
];
const mostNamed = 80;
const mostDrawn = 250;

/** Who died is said by a sign as well. */
const nameOf = ({ name, deceased }: ImportedPerson): string => `${deceased ? '† ' : ''}${name}`;

const linesFor = (scale: Scale, person: ImportedPerson): readonly string[] =>
  scale.nameSize === 0 ? [] : linesOf(nameOf(person));

interface Layout {
  readonly map: Map4;
  readonly scale: Scale;
  readonly spots: ReadonlyMap<string, Point>;
}

function scalesFor(people: readonly Placed[]): readonly Scale[] {
  if (people.length > mostDrawn) return [];
  return people.length > mostNamed ? numbered : [...named, ...numbered];
}

function layOut(people: readonly Placed[], language: ExportLanguage): Layout {
  const map = ringsFor(people);
  const taken = [...bandBoxes(map, language), clientBox(map)];
  for (const scale of scalesFor(people)) {
    const footprint = (person: Placed) => footprintOf(linesFor(scale, person), scale.nameSize, scale.radius);
    const spots = placeAll(map, people, footprint, scale.radius, page, taken);
    if (spots) return { map, scale, spots };
  }
  return { map, scale: numbered[0]!, spots: new Map() };
}

const isPlaced = (person: ImportedPerson): person is Placed => person.ring !== null;

/** As the screen orders people in a ring: then they stand in the same order. */
const inOrder = (people: readonly ImportedPerson[]): readonly Placed[] =>
  people
    .filter(isPlaced)
    .toSorted((one, other) => ((one.tieKey ?? '') < (other.tieKey ?? '') ? -1 : Number(one.tieKey !== other.tieKey)));

function tieShapes(ties: readonly DrawnTie[], { map, scale, spots }: Layout): readonly Shape[] {
  return ties.flatMap((tie) => {
    const [one, other] = [tie.from === null ? map.middle : spots.get(tie.from), spots.get(tie.to)];
    const ends = [tie.from === null ? clientRadius(map) : scale.radius, scale.radius] as const;
    return one && other ? tieLines([one, other], tie, ends, tie.from === null) : [];
  });
}

function personShapes(person: Placed, number: number, { scale, spots }: Layout): readonly Shape[] {
  const at = spots.get(person.key);
  if (!at) return [];
  const { radius, nameSize } = scale;
  const mark = markOf(person.sector, at, radius, person.deceased);
  if (nameSize === 0) return [mark, centred(String(number), { x: at.x, y: at.y + radius * 0.35 }, radius)];
  const names = linesOf(nameOf(person)).map((line, index) =>
    centred(line, { x: at.x, y: at.y + baselineOf(index, nameSize, radius) }, nameSize, {
      seam: bandColours[person.ring - 1]!,
    }),
  );
  return [mark, ...faceOf(person, at, radius), ...names];
}

/**
 * Draws a circle on one page as the map shows it: rings, sectors, people by their full names, who died, what is no human
 * being, and every tie with its quality and contact. Names never cover each other; when they do not fit, people have
 * numbers. Beside the map stand what the signs mean and everybody's full name, also of who has no ring.
 */
export function drawCircle(circle: ExchangedCircle, language: ExportLanguage, today: CalendarDay): Drawing {
  const said = pictureWords[language];
  const people = inOrder(circle.people);
  const layout = layOut(people, language);
  const ties = tiesOnMap(circle, people, today);
  const title = said.title(circle.clientName);
  return {
    width,
    height,
    title,
    description: said.description(circle.people.length, circle.tiesAmong.length),
    shapes: [
      from(title, 28, 32, { size: 16, bold: true }),
      from(said.asOf(dayInWords(today, language)), 628, 32, { size: 9, fill: quiet }),
      ...bands(layout.map, language),
      ...tieShapes(ties, layout),
      ...ringNames(layout.map, language),
      ...people.flatMap((person, index) => personShapes(person, index + 1, layout)),
      ...clientShapes(circle.clientName, layout.map),
      ...sidePanel(circle, people, ties, layout.scale.nameSize === 0, language),
    ],
  };
}
