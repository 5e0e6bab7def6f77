import { readText, type FileText } from '../file-text.js';
import { atPath, fileProblem, refused, remark, type FileReading, type Remark } from '../imported-circle.js';
import { longestName, mostPeople } from '../limits.js';
import { cardsIn, type Card } from './cards.js';
import { partOf } from './kring-properties.js';
import { keyByKring, peopleOfKring, tiesOn } from './people-of-kring.js';
import { photoOn } from './photo-on-card.js';
import { tiesWithRelatives } from './relatives.js';
import { cardFieldsRead, nameOn, personOn } from './person-from-card.js';

const place = ({ line }: Card) => atPath(`line ${line}`);

function remarksOn(cards: readonly Card[]): readonly Remark[] {
  const names = new Set(cards.flatMap(({ lines }) => lines.map(({ name }) => name)));
  const left = [...names].filter((name) => !cardFieldsRead.includes(name) && partOf(name) === null).toSorted();
  const nameless = cards.filter((card) => nameOn(card) === null);
  return [
    ...left.map((field) => remark('FIELD_NOT_KEPT', undefined, { field })),
    ...nameless.map((card) => remark('PERSON_NOT_KEPT', place(card), { reason: 'no name' })),
  ];
}

/**
 * Reads vCards (2.1, 3.0 and 4.0): each card with a name is someone around the client. Cards of other programs have neither
 * ring nor role, so people arrive unplaced. Who is related to someone else with a card knows them. How to reach someone is not
 * taken over.
 */
export async function readVcard(pieces: FileText): Promise<FileReading> {
  const read = await readText(pieces);
  if (!read.ok) return refused(read.problem);
  const found = cardsIn(read.text);
  if (!found.ok) return refused(found.problem);
  const { cards } = found;
  if (cards.length > mostPeople)
    return refused(fileProblem('TOO_MANY_PEOPLE', undefined, { mostPeople, people: cards.length }));
  const long = cards.filter((card) => (nameOn(card) ?? '').length > longestName);
  if (long.length > 0)
    return refused(...long.map((card) => fileProblem('TOO_LONG', place(card), { most: longestName })));
  const seen = new Map<string, number>();
  const named = cards.flatMap((card) => {
    const person = personOn(card, seen);
    return person ? [{ card, person: { ...person, key: keyByKring(card) || person.key } }] : [];
  });
  const own = peopleOfKring(cards);
  if (own && !own.ok) return own;
  const written = new Map((own?.ok ? own.circle.people : []).map((person) => [person.key, person]));
  const photos = named.map(({ card }) => photoOn(card));
  const people = named.map(({ person }, index) => {
    const [known, photo] = [written.get(person.key) ?? person, photos[index]];
    return photo && 'photo' in photo ? { ...known, photo: photo.photo } : known;
  });
  const photosLeft = named.flatMap(({ card }, index) => {
    const photo = photos[index];
    return photo && 'reason' in photo ? [remark('PHOTO_NOT_KEPT', place(card), { reason: photo.reason })] : [];
  });
  const ofPeople = named.map(({ card }) => card);
  const told = tiesOn(
    ofPeople,
    people.map(({ key }) => key),
    people,
  );
  const relatives = tiesWithRelatives(ofPeople, people, told);
  const tiesAmong = [...told, ...relatives.ties];
  const remarks = [...remarksOn(cards), ...relatives.remarks, ...photosLeft, ...(own?.ok ? own.circle.remarks : [])];
  return { ok: true, circle: { format: 'vcard', clientName: null, people, tiesAmong, remarks } };
}
