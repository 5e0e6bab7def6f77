import type { CalendarDay } from '@kring/care-network';
import type { ExportLanguage } from '../write/words-out.js';

/** What stands on a picture besides names. */
export interface PictureWords {
  readonly title: (name: string | null) => string;
  readonly unknownSector: string;
  readonly notPlaced: string;
  readonly more: (count: number) => string;
  readonly description: (people: number, ties: number) => string;
  readonly tie: string;
}

const nl: PictureWords = {
  title: (name) => (name === null ? 'Kring' : `Kring van ${name}`),
  unknownSector: 'nog geen sector',
  notPlaced: 'Nog geen plek in de kring',
  more: (count) => `en nog ${count}`,
  description: (people, ties) => `${people} mensen in vier ringen, met ${ties} banden onderling.`,
  tie: 'kennen elkaar',
};

const en: PictureWords = {
  title: (name) => (name === null ? 'Circle' : `Circle of ${name}`),
  unknownSector: 'no sector yet',
  notPlaced: 'No place in the circle yet',
  more: (count) => `and ${count} more`,
  description: (people, ties) => `${people} people in four rings, with ${ties} ties among them.`,
  tie: 'know each other',
};

export const pictureWords: Readonly<Record<ExportLanguage, PictureWords>> = { nl, en };

/** A day as people say it: 22 november 2026. */
export const dayInWords = (day: CalendarDay, language: ExportLanguage): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00.000Z`));
