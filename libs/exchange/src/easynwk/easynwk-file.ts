import { z } from 'zod';
import { kringPerson, kringPhotos, kringTie } from './of-kring.js';

/*
 * The file of easyNWK 2 (https://github.com/fhstp/easynwk-web, src/data): a record with versions of one network map.
 * Fields that older versions did not write, and those that stand empty (`null`), have a default; ids and numbers may be text.
 * Objects are loose, so that what is not read can be named.
 */

/** Text that can be read as a number is one; any other stays, and is refused. */
const asNumber = (value: unknown): unknown =>
  typeof value === 'string' && /^\s*-?\d+([.,]\d+)?\s*$/.test(value) ? Number(value.replace(',', '.')) : value;

/** What is not there, or stands empty, is `fallback`. */
const orElse = <Value>(kind: z.ZodType<Value>, fallback: Value) =>
  z.preprocess((value) => asNumber(value) ?? fallback, kind);

const text = z.preprocess((value) => (typeof value === 'number' ? String(value) : (value ?? '')), z.string());

const flag = (fallback: boolean) =>
  z.preprocess(
    (value) =>
      value === 'true' || value === 1 ? true : value === 'false' || value === 0 ? false : (value ?? fallback),
    z.boolean(),
  );

const list = <Item extends z.ZodType>(item: Item) => z.preprocess((value) => value ?? [], z.array(item));

/** By which ties name people: a number, or a word. */
const id = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().trim().min(1));

const alter = z.looseObject({
  id,
  name: text,
  role: text,
  human: flag(true),
  /** What Kring writes: easyNWK knows people and pets, and keeps a field that it does not know. */
  kringKind: z.literal('organisation').optional().catch(undefined),
  /** What Kring writes of a person that easyNWK has no place for. */
  kring: kringPerson,
  age: text,
  note: text,
  deceased: flag(false),
  /** 0 no contact now, 1 contact, 2 contact in several roles. */
  edgeType: orElse<number>(z.union([z.literal(0), z.literal(1), z.literal(2)]), 1),
  /** -1 when the user left the kind of contact as it was proposed. */
  edgeTypeByUser: z.preprocess((value) => asNumber(value) ?? undefined, z.number().optional()),
  /** Degrees from -180 to 180, counter-clockwise from the right. */
  angle: orElse(z.number(), 0),
  /** 0 at the client, 100 at the outer circle; beyond it is possible. Who has none was not placed. */
  distance: orElse(z.number(), 0),
});

/** A tie with nobody is left out with a remark, as is one with someone who is gone. */
const connection = z.looseObject({ id1: id.catch(''), id2: id.catch(''), kring: kringTie });

const networkMap = z.looseObject({
  ego: z.preprocess((value) => value ?? {}, z.looseObject({ name: text, note: text })),
  alteri: list(alter),
  connections: list(connection),
});

const version = z.looseObject({
  id: orElse(z.number(), 0).catch(0),
  title: text,
  date: text,
  nwk: networkMap,
});

export const easynwkRecord = z.looseObject({ versions: z.array(version).min(1), kringPhotos });

/** What the first easyNWK wrote: one map without versions. */
export const easynwkSingle = networkMap;

export type Alter = z.infer<typeof alter>;
export type NetworkMap = z.infer<typeof networkMap>;
export type Connection = z.infer<typeof connection>;
export type Version = z.infer<typeof version>;

/** Fields that are read or that only steer the drawing; any other field of a person is named in a remark. */
export const alterFieldsRead: readonly string[] = [
  ...Object.keys(alter.shape),
  'roleDefault',
  'genderDefault',
  'edgeTypeDefault',
  'isSelected',
];
