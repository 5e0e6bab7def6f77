import { migrations } from '../migrations/migrations.js';
import { nodeKeys } from '../migrations/labels.js';
import { BackupInvalid } from './backup-errors.js';
import { LineSum, type BackupCounts, type BackupLine, type EndLine, type HeaderLine } from './backup-format.js';
import { readLine } from './read-backup.js';

const dated = /^\d{4}-\d\d-\d\d /;
const known = new Set(migrations.map(({ name }) => name));

/**
 * Reads a whole backup and gives its counts. Throws `BackupInvalid` with the number of the first line that is wrong:
 * cut off, changed, without an end that a relationship names, twice the same key, or from a newer version.
 */
export async function checkBackup(lines: AsyncIterable<string>): Promise<BackupCounts> {
  const check = new BackupCheck();
  for await (const text of lines) check.line(text);
  return check.done();
}

class BackupCheck {
  #number = 0;
  #header: HeaderLine | null = null;
  #end: EndLine | null = null;
  readonly #sum = new LineSum();
  readonly #keys = new Set<string>();
  readonly #nodes: Record<string, number> = {};
  #relationships = 0;

  line(text: string): void {
    this.#number += 1;
    const line = readLine(text, this.#number);
    if (this.#end) this.#fail('comes after the end');
    if ('end' in line) this.#end = this.#checkEnd(line);
    else {
      this.#sum.add(`${text}\n`);
      this.#take(line);
    }
  }

  done(): BackupCounts {
    this.#number += 1;
    if (!this.#header || !this.#end) return this.#fail('is missing: the backup is cut off');
    return { nodes: this.#nodes, relationships: this.#relationships };
  }

  #take(line: Exclude<BackupLine, EndLine>): void {
    if ('kring' in line !== (this.#number === 1)) this.#fail('is no header, or a header in the wrong place');
    if ('kring' in line) this.#header = line;
    else if ('type' in line) {
      if (![line.from, line.to].every(([label, key]) => this.#keys.has(`${label} ${key}`))) {
        this.#fail('has an end that is not in the backup');
      }
      this.#relationships += 1;
    } else this.#takeNode(line.label, String(line.properties[nodeKeys[line.label]]));
  }

  #takeNode(label: string, key: string): void {
    if (this.#keys.has(`${label} ${key}`)) this.#fail(`is a ${label} with a key that another has`);
    if (label === 'Migration' && dated.test(key) && !known.has(key)) this.#fail('was made by a newer version of Kring');
    this.#keys.add(`${label} ${key}`);
    this.#nodes[label] = (this.#nodes[label] ?? 0) + 1;
  }

  #checkEnd(line: EndLine): EndLine {
    const { lines, sha256 } = this.#sum.end();
    if (line.lines !== lines) this.#fail(`counts ${line.lines} lines before it, and there are ${lines}`);
    if (line.sha256 !== sha256) this.#fail('says that the lines before it were changed');
    if (this.#header && !sameCounts(this.#header, { nodes: this.#nodes, relationships: this.#relationships })) {
      this.#fail('ends a backup that does not hold what its header counts');
    }
    return line;
  }

  #fail(reason: string): never {
    throw new BackupInvalid(this.#number, reason);
  }
}

function sameCounts(a: BackupCounts, b: BackupCounts): boolean {
  const labels = new Set([...Object.keys(a.nodes), ...Object.keys(b.nodes)]);
  return a.relationships === b.relationships && [...labels].every((label) => a.nodes[label] === b.nodes[label]);
}
