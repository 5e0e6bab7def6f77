import type { CalendarDay, PersonKind, TieQuality } from '@kring/care-network';
import type { ExportLanguage } from '../write/words-out.js';

/** What stands on a picture besides names. */
export interface PictureWords {
  readonly title: (name: string | null) => string;
  readonly unknownSector: string;
  readonly notPlaced: string;
  readonly more: (count: number) => string;
  readonly description: (people: number, ties: number) => string;
  readonly asOf: (day: string) => string;
  /** What lines and signs mean. */
  readonly legend: Readonly<Record<LegendWord, string>>;
}

export type LegendWord =
  TieQuality | 'notRecorded' | 'often' | 'seldom' | 'fading' | 'deceased' | Exclude<PersonKind, 'person'>;

const nl: PictureWords = {
  title: (name) => (name === null ? 'Kring' : `Kring van ${name}`),
  unknownSector: 'nog geen sector',
  notPlaced: 'Nog geen plek in de kring',
  more: (count) => `en nog ${count}`,
  description: (people, ties) => `${people} mensen in vier ringen, met ${ties} banden onderling.`,
  asOf: (day) => `Stand van ${day}`,
  legend: {
    strong: 'sterke band',
    weak: 'zwakke band',
    broken: 'verbroken',
    conflict: 'conflict',
    notRecorded: 'band niet ingevuld',
    often: 'dik: vaak contact',
    seldom: 'dun: zelden contact',
    fading: 'los: lang geen contact',
    deceased: 'overleden',
    pet: 'huisdier',
    organisation: 'organisatie',
  },
};

const en: PictureWords = {
  title: (name) => (name === null ? 'Circle' : `Circle of ${name}`),
  unknownSector: 'no sector yet',
  notPlaced: 'No place in the circle yet',
  more: (count) => `and ${count} more`,
  description: (people, ties) => `${people} people in four rings, with ${ties} ties among them.`,
  asOf: (day) => `As of ${day}`,
  legend: {
    strong: 'strong tie',
    weak: 'weak tie',
    broken: 'broken off',
    conflict: 'conflict',
    notRecorded: 'tie not described',
    often: 'thick: often in touch',
    seldom: 'thin: seldom in touch',
    fading: 'loose: no contact for long',
    deceased: 'deceased',
    pet: 'pet',
    organisation: 'organisation',
  },
};

export const pictureWords: Readonly<Record<ExportLanguage, PictureWords>> = { nl, en };

/** A day as people say it: 22 november 2026. */
export const dayInWords = (day: CalendarDay, language: ExportLanguage): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00.000Z`));
