import { z } from 'zod';

/*
 * The file of easyNWK 2 (https://github.com/fhstp/easynwk-web, src/data): a record with versions of one network map.
 * Fields that older versions did not write have a default. Objects are loose, so that what is not read can be named.
 */

const alter = z.looseObject({
  id: z.number(),
  name: z.string(),
  role: z.string().default(''),
  human: z.boolean().default(true),
  /** What Kring writes: easyNWK knows people and pets, and keeps a field that it does not know. */
  kringKind: z.literal('organisation').optional().catch(undefined),
  /** What Kring writes: where it drew somebody whom no hand had put anywhere. */
  kringLaidOut: z.object({ angle: z.number(), distance: z.number() }).optional().catch(undefined),
  age: z.union([z.string(), z.number()]).default(''),
  note: z.string().default(''),
  deceased: z.boolean().default(false),
  /** 0 no contact now, 1 contact, 2 contact in several roles. */
  edgeType: z.union([z.literal(0), z.literal(1), z.literal(2)]).default(1),
  /** -1 when the user left the kind of contact as it was proposed. */
  edgeTypeByUser: z.number().optional(),
  /** Degrees from -180 to 180, counter-clockwise from the right. */
  angle: z.number(),
  /** 0 at the client, 100 at the outer circle; beyond it is possible. */
  distance: z.number(),
});

const connection = z.looseObject({ id1: z.number(), id2: z.number() });

const networkMap = z.looseObject({
  ego: z.looseObject({ name: z.string().default(''), note: z.string().default('') }),
  alteri: z.array(alter),
  connections: z.array(connection).default([]),
});

const version = z.looseObject({
  id: z.number(),
  title: z.string().default(''),
  date: z.string().default(''),
  nwk: networkMap,
});

export const easynwkRecord = z.looseObject({ versions: z.array(version).min(1) });

/** What the first easyNWK wrote: one map without versions. */
export const easynwkSingle = networkMap;

export type Alter = z.infer<typeof alter>;
export type NetworkMap = z.infer<typeof networkMap>;
export type Version = z.infer<typeof version>;

/** Fields that are read or that only steer the drawing; any other field of a person is named in a remark. */
export const alterFieldsRead: readonly string[] = [
  ...Object.keys(alter.shape),
  'roleDefault',
  'genderDefault',
  'edgeTypeDefault',
  'isSelected',
];
