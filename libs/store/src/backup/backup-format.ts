import { createHash } from 'node:crypto';
import type { GraphValue } from '../engine/graph-db.js';
import { nodeKeys, type NodeLabel } from '../migrations/labels.js';

/*
 * A backup is JSON lines in UTF-8: a header with the number of nodes of each label and of relationships, the nodes in
 * order of label and key, the relationships in order of source, type, target and properties, and an end with the number
 * of lines before it and their SHA-256. Nothing in it depends on the engine or the moment: the same graph is the same
 * file. It is as confidential as the store. Sessions are left out, so that a stolen backup signs nobody in; idempotency
 * keys are in it, so that a request that was carried out before the backup is not carried out again after a restore.
 */
export const backupFormat = 1;

export type Properties = Readonly<Record<string, GraphValue>>;

/** What a backup holds: nodes by label, and relationships of all types together. */
export interface BackupCounts {
  readonly nodes: Readonly<Record<string, number>>;
  readonly relationships: number;
}

export interface HeaderLine extends BackupCounts {
  readonly kring: 'backup';
  readonly format: number;
}

export interface NodeLine {
  readonly label: BackupLabel;
  /** Further labels of the same node. */
  readonly also?: readonly string[];
  readonly properties: Properties;
}

export interface RelationshipLine {
  readonly type: string;
  readonly from: readonly [label: BackupLabel, key: string];
  readonly to: readonly [label: BackupLabel, key: string];
  readonly properties: Properties;
}

export interface EndLine {
  readonly end: true;
  readonly lines: number;
  readonly sha256: string;
}

export type BackupLine = HeaderLine | NodeLine | RelationshipLine | EndLine;

export type BackupLabel = Exclude<NodeLabel, 'Session' | 'Restore'>;

export function isBackupLabel(label: unknown): label is BackupLabel {
  return typeof label === 'string' && label in nodeKeys && label !== 'Session' && label !== 'Restore';
}

export const backupLabels: readonly BackupLabel[] = Object.keys(nodeKeys).filter(isBackupLabel).toSorted();

/** Under which label a node is kept: the first by alphabet; null when this version knows none of its labels. */
export function labelOf(labels: readonly string[]): BackupLabel | null {
  return labels.filter(isBackupLabel).toSorted()[0] ?? null;
}

/** One line, with the properties in order of name. */
export function writeLine(line: BackupLine): string {
  return `${JSON.stringify('properties' in line ? { ...line, properties: inOrder(line.properties) } : line)}\n`;
}

function inOrder(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Counts and sums up the lines that went by, for the last line. */
export class LineSum {
  #lines = 0;
  readonly #hash = createHash('sha256');

  add(line: string): void {
    this.#lines += 1;
    this.#hash.update(line);
  }

  /** Ends the sum: nothing can be added after. */
  end(): EndLine {
    return { end: true, lines: this.#lines, sha256: this.#hash.digest('hex') };
  }
}
