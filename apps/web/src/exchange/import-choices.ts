import type { ImportChoiceInput, ImportPreviewFragment, Sector } from '../gql/graphql.js';

export type PreviewRow = ImportPreviewFragment['rows'][number];

export interface Place {
  readonly ring: number | null;
  readonly sector: Sector | null;
}

/** What was decided about a file so far. */
export interface Choices {
  readonly peopleOut: ReadonlySet<number>;
  readonly tiesOut: ReadonlySet<number>;
  /** For who is new and has no place in the file. */
  readonly places: ReadonlyMap<number, Place>;
  readonly takeYes: boolean;
}

export const noChoices: Choices = {
  peopleOut: new Set(),
  tiesOut: new Set(),
  places: new Map(),
  takeYes: false,
};

export const nowhere: Place = { ring: null, sector: null };

/** Who is new and has no ring or no sector in the file. */
export const lacksPlace = ({ kind, state, ring, sector }: PreviewRow): boolean =>
  kind === 'person' && state === 'new' && (ring === null || sector === null);

/** Whether a row can be left out: only what would do something. */
export const isChoosable = ({ state, index }: PreviewRow): boolean =>
  index !== null && (state === 'new' || state === 'changed');

const toggled = (numbers: ReadonlySet<number>, index: number, isIn: boolean): ReadonlySet<number> => {
  const next = new Set(numbers);
  if (isIn) next.add(index);
  else next.delete(index);
  return next;
};

export function taken(choices: Choices, { kind, index }: PreviewRow, isTaken: boolean): Choices {
  if (index === null) return choices;
  return kind === 'person'
    ? { ...choices, peopleOut: toggled(choices.peopleOut, index, !isTaken) }
    : { ...choices, tiesOut: toggled(choices.tiesOut, index, !isTaken) };
}

export const isTaken = ({ peopleOut, tiesOut }: Choices, { kind, index }: PreviewRow): boolean =>
  index !== null && !(kind === 'person' ? peopleOut : tiesOut).has(index);

export function placed(choices: Choices, rows: readonly PreviewRow[], place: Partial<Place>): Choices {
  const places = new Map(choices.places);
  for (const { index } of rows) if (index !== null) places.set(index, { ...(places.get(index) ?? nowhere), ...place });
  return { ...choices, places };
}

/** As the API takes them. */
export function choicesInput({ peopleOut, tiesOut, places, takeYes }: Choices): {
  readonly people: ImportChoiceInput[];
  readonly tiesLeftOut: number[];
  readonly takeYes: boolean;
} {
  const named = new Set([...peopleOut, ...places.keys()]);
  return {
    people: [...named].map((index) => ({ index, leaveOut: peopleOut.has(index), ...(places.get(index) ?? nowhere) })),
    tiesLeftOut: [...tiesOut],
    takeYes,
  };
}

/** How many people would be new or change, with what was decided; ties that would by themselves count apart. */
export function countTaken(rows: readonly PreviewRow[], choices: Choices) {
  const done = rows.filter((row) => isChoosable(row) && isTaken(choices, row));
  return {
    people: done.filter(({ kind }) => kind === 'person').length,
    ties: done.filter(({ kind }) => kind === 'tie').length,
  };
}
