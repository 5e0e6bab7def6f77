import { textIndexes, type TextIndexName } from '../engine/text-index.js';
import { lookups, nodeKeys } from './labels.js';

/** A constraint or index that the store must have. Each engine has its own statements for it. */
export type SchemaChange =
  | { readonly kind: 'unique'; readonly name: string; readonly label: string; readonly properties: readonly string[] }
  | { readonly kind: 'index'; readonly name: string; readonly label: string; readonly properties: readonly string[] }
  | { readonly kind: 'text'; readonly name: string; readonly index: TextIndexName };

/**
 * What this version needs, in the order in which it is made: the key of `Migration` first, for it keeps two processes
 * from recording the same twice. Names are plain words, fit for both engines.
 */
export const schemaChanges: readonly SchemaChange[] = [
  change('unique', 'Migration', [nodeKeys.Migration]),
  ...Object.entries(nodeKeys)
    .filter(([label]) => label !== 'Migration')
    .map(([label, key]) => change('unique', label, [key])),
  ...lookups.map(({ label, properties, unique }) => change(unique ? 'unique' : 'index', label, properties)),
  ...textIndexNames().map((index): SchemaChange => ({ kind: 'text', name: `text_${index}`, index })),
];

function textIndexNames(): TextIndexName[] {
  return Object.keys(textIndexes) as TextIndexName[];
}

function change(kind: 'unique' | 'index', label: string, properties: readonly string[]): SchemaChange {
  return { kind, name: [kind, label, ...properties].join('_'), label, properties };
}
