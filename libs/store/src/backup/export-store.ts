import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { GraphDb, GraphTransaction } from '../engine/graph-db.js';
import { nodeKeys } from '../migrations/labels.js';
import { StoreChanged, UnknownNodes } from './backup-errors.js';
import { LineSum, backupFormat, backupLabels, labelOf, writeLine } from './backup-format.js';
import type { BackupCounts, BackupLabel, BackupLine, NodeLine, RelationshipLine } from './backup-format.js';
import { labelCounts, nodeKeysOf, nodesOf, relationshipCount, relationshipsFrom } from './export-queries.js';

const pageSize = 500;

type Keys = ReadonlyMap<BackupLabel, readonly string[]>;
type Say = (line: BackupLine) => Promise<void>;

/**
 * Writes the whole store to a stream as backup lines and leaves the stream open. On Grafeo it is one snapshot, whatever
 * is written meanwhile; on Neo4j a change meanwhile is noticed by the counts and throws `StoreChanged`: make the backup
 * at a quiet moment, or use Neo4j's own tools. Throws `UnknownNodes` rather than leave something out.
 */
export async function exportStore(db: GraphDb, out: Writable): Promise<BackupCounts> {
  let begun = false;
  return db.read((tx) => {
    if (begun) throw new StoreChanged();
    begun = true;
    return exportAll(tx, out);
  });
}

async function exportAll(tx: GraphTransaction, out: Writable): Promise<BackupCounts> {
  const sum = new LineSum();
  const say: Say = async (line) => {
    const text = writeLine(line);
    if (!('end' in line)) sum.add(text);
    if (!out.write(text)) await once(out, 'drain');
  };
  const keys = await allKeys(tx);
  const counts = await countsOf(tx, keys);
  await say({ kring: 'backup', format: backupFormat, ...counts });
  const nodes = await eachPage(keys, (label, page) => sayNodes(tx, say, label, page));
  const relationships = await eachPage(keys, (label, page) => sayRelationships(tx, say, label, page));
  if (nodes !== sumOf(Object.values(counts.nodes)) || relationships !== counts.relationships) throw new StoreChanged();
  await say(sum.end());
  return counts;
}

async function allKeys(tx: GraphTransaction): Promise<Keys> {
  const keys = new Map<BackupLabel, readonly string[]>();
  for (const label of backupLabels) {
    const rows = await tx.run(nodeKeysOf(label));
    const own = rows.filter(({ labels }) => labelOf(labels) === label).map(({ key }) => key);
    if (own.length > 0) keys.set(label, own.toSorted());
  }
  return keys;
}

async function countsOf(tx: GraphTransaction, keys: Keys): Promise<BackupCounts> {
  const unknown = (await tx.run(labelCounts)).filter(({ labels }) => !labelOf(labels) && !isLeftOut(labels));
  if (unknown.length > 0) throw new UnknownNodes(unknown.flatMap(({ labels }) => labels).toSorted());
  const [relationships] = await tx.run(relationshipCount);
  return {
    nodes: Object.fromEntries([...keys].map(([label, own]) => [label, own.length])),
    relationships: relationships?.count ?? 0,
  };
}

function isLeftOut(labels: readonly string[]): boolean {
  return labels.includes('Session') || labels.includes('Restore');
}

async function eachPage(
  keys: Keys,
  sayPage: (label: BackupLabel, page: readonly string[]) => Promise<number>,
): Promise<number> {
  let said = 0;
  for (const [label, own] of keys) {
    for (let start = 0; start < own.length; start += pageSize) {
      said += await sayPage(label, own.slice(start, start + pageSize));
    }
  }
  return said;
}

async function sayNodes(tx: GraphTransaction, say: Say, label: BackupLabel, keys: readonly string[]): Promise<number> {
  const rows = await tx.run(nodesOf(label), { keys });
  const lines = rows.map(({ labels, properties }): [string, NodeLine] => {
    const also = labels.filter((other) => other !== label).toSorted();
    const key = String(properties[nodeKeys[label]]);
    return [key, { label, ...(also.length > 0 ? { also } : {}), properties }];
  });
  for (const [, line] of lines.toSorted(byFirst)) await say(line);
  return lines.length;
}

async function sayRelationships(
  tx: GraphTransaction,
  say: Say,
  label: BackupLabel,
  keys: readonly string[],
): Promise<number> {
  const rows = await tx.run(relationshipsFrom(label), { keys });
  const lines = rows.flatMap(({ source, type, labels, target, properties }): [string, RelationshipLine][] => {
    const to = labelOf(labels);
    if (!to) return [];
    const line = { type, from: [label, source], to: [to, String(target[nodeKeys[to]])], properties } as const;
    return [[[source, type, to, line.to[1], writeLine(line)].join('\u0000'), line]];
  });
  for (const [, line] of lines.toSorted(byFirst)) await say(line);
  return lines.length;
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
