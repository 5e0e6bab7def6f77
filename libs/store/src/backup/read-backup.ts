import { isPlainMap } from '../engine/foreign-values.js';
import type { GraphValue } from '../engine/graph-db.js';
import { problemOfProperty, problemOfValue } from '../engine/parameter-check.js';
import { nodeKeys } from '../migrations/labels.js';
import { BackupInvalid } from './backup-errors.js';
import { backupFormat, isBackupLabel } from './backup-format.js';
import type { BackupLine, HeaderLine, NodeLine, Properties, RelationshipLine } from './backup-format.js';

const labelName = /^[A-Z][A-Za-z]{0,63}$/;
const typeName = /^[A-Z][A-Z_]{0,63}$/;
/** These names come into the Cypher text, so nothing but letters may be in them. */
const isLabelName = (label: unknown): label is string => typeof label === 'string' && labelName.test(label);

/** Reads one line by itself. Throws `BackupInvalid` with its number; never quotes what it says. */
export function readLine(text: string, number: number): BackupLine {
  const fail = (reason: string): never => {
    throw new BackupInvalid(number, reason);
  };
  const line = parse(text) ?? fail('is not a JSON object (is the file cut off?)');
  if ('kring' in line) return readHeader(line, fail);
  if ('end' in line) return { end: true, lines: Number(line['lines']), sha256: String(line['sha256']) };
  if ('type' in line) return readRelationship(line, fail);
  return readNode(line, fail);
}

type Fail = (reason: string) => never;
type Fields = Readonly<Record<string, unknown>>;

function parse(text: string): Fields | null {
  try {
    const line: unknown = JSON.parse(text);
    return typeof line === 'object' && line !== null && isPlainMap(line) ? line : null;
  } catch {
    return null;
  }
}

function readHeader(line: Fields, fail: Fail): HeaderLine {
  const { kring, format, nodes, relationships } = line;
  if (kring !== 'backup') fail('is not the header of a Kring backup');
  if (format !== backupFormat) fail(`has format ${String(format)}, and this version reads format ${backupFormat}`);
  const counts =
    typeof nodes === 'object' && nodes !== null ? (nodes as Record<string, number>) : fail('has no counts');
  return { kring: 'backup', format: backupFormat, nodes: counts, relationships: Number(relationships) };
}

function readNode({ label, also = [], properties }: Fields, fail: Fail): NodeLine {
  if (!isBackupLabel(label)) return fail('has a label that this version does not know');
  if (!Array.isArray(also) || !also.every(isLabelName)) return fail('has a further label that is no name');
  const checked = readProperties(properties, fail);
  if (typeof checked[nodeKeys[label]] !== 'string') fail(`is a ${label} without ${nodeKeys[label]}`);
  return { label, ...(also.length > 0 ? { also } : {}), properties: checked };
}

function readRelationship({ type, from, to, properties }: Fields, fail: Fail): RelationshipLine {
  if (typeof type !== 'string' || !typeName.test(type)) return fail('has a type that is no name');
  return { type, from: readEnd(from, fail), to: readEnd(to, fail), properties: readProperties(properties, fail) };
}

function readEnd(end: unknown, fail: Fail): RelationshipLine['from'] {
  const [label, key]: readonly unknown[] = Array.isArray(end) ? end : [];
  if (!isBackupLabel(label) || typeof key !== 'string') return fail('has an end that is no label and key');
  return [label, key];
}

function readProperties(properties: unknown, fail: Fail): Properties {
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties))
    return fail('has no properties');
  for (const [name, value] of Object.entries(properties)) {
    const problem = value === null ? 'is null' : (problemOfValue(value) ?? problemOfProperty(value as GraphValue));
    if (problem) fail(`property ${name} ${problem}`);
  }
  return properties as Properties;
}
