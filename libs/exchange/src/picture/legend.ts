import { personKinds, sectors, tieQualities } from '@kring/care-network';
import { wordsIn, type ExportLanguage } from '../write/words-out.js';
import type { Point, Shape } from './drawing.js';
import { kindSign } from './face.js';
import { markOf, quiet } from './look.js';
import { pictureWords } from './picture-words.js';
import type { Placed } from './placing.js';
import type { DrawnTie } from './tie-looks.js';
import { tieLines, type TieLook } from './ties.js';
import { from } from './words.js';

const lineHeight = 14;
const signWidth = 26;

interface Item {
  /** Its sign, around the middle of the room for it. */
  readonly sign: (middle: Point) => readonly Shape[];
  readonly text: string;
}

const plain: TieLook = { quality: null, contactFrequency: null, isFading: false };
const often: readonly unknown[] = ['daily', 'weekly'];
const seldom: readonly unknown[] = ['quarterly', 'yearly', 'never'];

const line =
  (look: TieLook): Item['sign'] =>
  ({ x, y }) => {
    const [left, right] = [x - signWidth / 2, x + signWidth / 2];
    const stops = [left, right].map((end): Shape => ({
      ...{ kind: 'line', stroke: quiet, width: 0.8, dashes: null, ends: 'butt', opacity: 1 },
      points: [
        { x: end, y: y - 4 },
        { x: end, y: y + 4 },
      ],
    }));
    const drawn = tieLines(
      [
        { x: left, y },
        { x: right, y },
      ],
      look,
      [0, 0],
      false,
    );
    return look.isFading ? [...stops, ...drawn] : drawn;
  };

function markItems(people: readonly Placed[], language: ExportLanguage): readonly Item[] {
  const said = pictureWords[language];
  const known = sectors.map((sector) => ({ sector, text: wordsIn[language].sectors[sector] }));
  const marks = [...known, { sector: null, text: said.unknownSector }]
    .filter(({ sector }) => people.some((person) => person.sector === sector))
    .map(({ sector, text }): Item => ({ text, sign: (middle) => [markOf(sector, middle, 5.5)] }));
  const kinds = personKinds
    .filter((kind) => kind !== 'person')
    .filter((kind) => people.some((person) => person.kind === kind))
    .map((kind): Item => ({ text: said.legend[kind], sign: (middle) => [kindSign(kind, middle, 11)] }));
  const died = people.some(({ deceased }) => deceased)
    ? [
        {
          text: `† ${said.legend.deceased}`,
          sign: (middle: Point) => [markOf('family', middle, 5.5, true)],
        },
      ]
    : [];
  return [...marks, ...kinds, ...died];
}

function lineItems(ties: readonly DrawnTie[], language: ExportLanguage): readonly Item[] {
  const words = pictureWords[language].legend;
  const qualities = tieQualities
    .filter((quality) => ties.some((tie) => tie.quality === quality))
    .map((quality): Item => ({ text: words[quality], sign: line({ ...plain, quality, contactFrequency: 'monthly' }) }));
  const looks: readonly (readonly [boolean, string, TieLook])[] = [
    [ties.some(({ quality }) => quality === null), words.notRecorded, plain],
    [
      ties.some(({ contactFrequency }) => often.includes(contactFrequency)),
      words.often,
      { ...plain, contactFrequency: 'daily' },
    ],
    [
      ties.some(({ contactFrequency }) => seldom.includes(contactFrequency)),
      words.seldom,
      { ...plain, contactFrequency: 'never' },
    ],
    [ties.some(({ isFading }) => isFading), words.fading, { ...plain, isFading: true }],
  ];
  return [
    ...qualities,
    ...looks.filter(([occurs]) => occurs).map(([, text, look]): Item => ({ text, sign: line(look) })),
  ];
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** What marks and lines mean, in two columns: only what this picture shows. `bottom` is where it ends. */
export function legend(
  people: readonly Placed[],
  ties: readonly DrawnTie[],
  language: ExportLanguage,
  { left, right, top }: Room,
): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const columns = [markItems(people, language), lineItems(ties, language)];
  const width = (right - left) / 2;
  const shapes = columns.flatMap((items, column) =>
    items.flatMap(({ sign, text }, row): readonly Shape[] => {
      const [x, y] = [left + column * (width - 4), top + row * lineHeight];
      const room = column === 0 ? 12 : signWidth;
      return [...sign({ x: x + room / 2, y }), from(text, x + room + 5, y + 2.5, { size: 6.4 })];
    }),
  );
  return { shapes, bottom: top + Math.max(0, ...columns.map(({ length }) => length)) * lineHeight };
}
