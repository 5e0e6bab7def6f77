import type { CalendarDay } from '@kring/care-network';
import { validate } from 'uuid';
import { idFor } from '../import-plan/ids.js';
import type { ExchangedCircle } from '../imported-circle.js';

/*
 * How Network Canvas names what is in an interview (its GraphML and CSV exports): people and ties are numbered from 1 in the
 * file, and beside the number each has a UUID, as have the interviewed person and the interview itself.
 */

export interface CanvasNames {
  readonly caseId: string;
  readonly session: string;
  readonly ego: string;
  readonly protocol: string;
  /** When it was written: files of Network Canvas tell it to the millisecond, Kring knows the day. */
  readonly exportedAt: string;
  readonly numberOf: (key: string) => number;
  readonly uuidOf: (key: string) => string;
  /** The tie at this place in the list. */
  readonly uuidOfTie: (index: number) => string;
}

/** Network Canvas gives interviews random UUIDs (version 4) and its schema asks for that form. */
const asVersion4 = (uuid: string): string => `${uuid.slice(0, 14)}4${uuid.slice(15)}`;

/** What tells circles apart, those without names too: researchers lay many beside each other. */
const contentOf = ({ clientName, people, tiesAmong }: ExchangedCircle): string =>
  JSON.stringify([clientName, people.map(({ photo: _photo, ...person }) => person), tiesAmong]);

/** The same circle has the same names each time; people keep the UUID that Kring knows them by. */
export function canvasNames(circle: ExchangedCircle, today: CalendarDay): CanvasNames {
  const { clientName, people, tiesAmong } = circle;
  const content = contentOf(circle);
  const made = (...words: readonly string[]): string => asVersion4(idFor('network-canvas', ...words, content));
  const uuidOf = (key: string): string => (validate(key) ? key : made('person', key));
  const numbers = new Map(people.map(({ key }, index) => [key, index + 1]));
  return {
    caseId: clientName ?? 'client',
    session: made('session'),
    ego: made('ego'),
    protocol: 'Kring',
    exportedAt: `${today}T00:00:00.000Z`,
    numberOf: (key) => numbers.get(key) ?? 0,
    uuidOf,
    uuidOfTie: (index) => made('tie', uuidOf(tiesAmong[index]?.from ?? ''), uuidOf(tiesAmong[index]?.to ?? '')),
  };
}
