import { dayOf } from '@kring/care-network';
import path from 'node:path';
import { planImport, type ImportedCircle, type ImportPlan, type ImportRow, type RowState } from '@kring/exchange';
import {
  holdWholeCircle,
  importIntoCircle,
  type GraphDb,
  type GraphTransaction,
  type ImportOccasion,
} from '@kring/store';
import { done, problem, wrong, type Outcome, type Problem } from '../outcome.js';
import type { Surroundings } from '../surroundings.js';
import { unreadable } from '../unreadable.js';
import { withStore } from '../with-store.js';
import { findTarget, type Target } from './find-target.js';
import { readImportOptions, type ImportOptions, type ImportWishes } from './import-options.js';
import { problemInWords, remarkInWords, rowInWords } from './in-words.js';
import { readImport } from './read-import.js';
import { newcomerInWords, newcomers, type Newcomer } from './what-comes.js';

const rowsOf = (rows: readonly ImportRow[], kind: ImportRow['kind'], state: RowState): readonly ImportRow[] =>
  rows.filter((row) => row.kind === kind && row.state === state);

const named = (rows: readonly ImportRow[]) => rows.map(({ id, name }) => ({ id, name }));

const summary = (
  { circle, self }: Target,
  { rows, yesInFile, remarks }: ImportPlan,
  coming: readonly Newcomer[],
  imported: ImportedCircle,
  dryRun: boolean,
) => ({
  dryRun,
  format: imported.format,
  client: { id: circle.client.id, name: circle.self.name, new: self.length > 0 },
  nameInFile: imported.clientName,
  people: {
    added: coming,
    changed: named(rowsOf(rows, 'person', 'changed')),
    alreadyThere: named(rowsOf(rows, 'person', 'alreadyThere')),
    refused: rowsOf(rows, 'person', 'refused').map(({ name, why }) => ({ name, why })),
  },
  ties: {
    added: rowsOf(rows, 'tie', 'new').length + rowsOf(rows, 'person', 'new').length,
    changed: rowsOf(rows, 'tie', 'changed').length,
    alreadyThere: rowsOf(rows, 'tie', 'alreadyThere').length,
  },
  consentsNotTaken: yesInFile,
  rows,
  remarks: [...imported.remarks, ...remarks],
});

async function carryOut(
  tx: GraphTransaction,
  target: Target,
  plan: ImportPlan,
  occasion: ImportOccasion,
): Promise<void> {
  const { organisationId, teamId, circle, self } = target;
  const { newPeople, newTies: ties, changedPeople, changedTies, skills, consents, photos } = plan;
  const brought = { people: [...self, ...newPeople], ties, changedPeople, changedTies, skills, consents, photos };
  await importIntoCircle(tx, { organisationId, teamId, client: circle.client, ...brought }, occasion);
}

interface Planned {
  readonly target: Target;
  readonly plan: ImportPlan;
}

async function planIn(
  tx: GraphTransaction,
  wishes: ImportWishes,
  imported: ImportedCircle,
  now: Date,
): Promise<Planned | null> {
  if (wishes.into.kind === 'client' && !wishes.dryRun) await holdWholeCircle(tx, wishes.into.clientId);
  const target = await findTarget(tx, wishes.into);
  if (!target) return null;
  const at = now.toISOString();
  const { keep: keepAsIs, consents: takeYes } = wishes;
  const { circle, withPhoto } = target;
  const plan = planImport(circle, imported, { keepAsIs, takeYes, today: dayOf(at), withPhoto });
  if (!wishes.dryRun) await carryOut(tx, target, plan, { permit: null, at, format: imported.format });
  return { target, plan };
}

async function bringIn(db: GraphDb, wishes: ImportWishes, imported: ImportedCircle, now: Date): Promise<Outcome> {
  const work = (tx: GraphTransaction) => planIn(tx, wishes, imported, now);
  const planned = await (wishes.dryRun ? db.read(work) : db.write(work));
  if (!planned)
    return wrong([
      problem('NOT_FOUND', `There is no ${wishes.into.kind === 'client' ? 'client' : 'team'} with this id.`),
    ]);
  const { target, plan } = planned;
  const coming = newcomers(plan, target.circle.self.id);
  const newcomerOf = new Map(coming.map((person) => [person.id, person]));
  const inWords = (row: ImportRow): string => {
    const newcomer = row.kind === 'person' && row.id !== null ? newcomerOf.get(row.id) : undefined;
    return newcomer ? newcomerInWords(newcomer) : rowInWords(row);
  };
  return done(summary(target, plan, coming, imported, wishes.dryRun), [
    ...plan.rows.map(inWords),
    ...[...imported.remarks, ...plan.remarks].map(remarkInWords),
    ...(plan.yesInFile > 0
      ? [`Consents not taken over: ${plan.yesInFile}. Ask for them with --consents, if you know that they were given.`]
      : []),
  ]);
}

async function fileProblems(places: readonly string[]): Promise<readonly Problem[]> {
  const reasons = await Promise.all(places.map(async (place) => ({ place, reason: await unreadable(place) })));
  return reasons.flatMap(({ place, reason }) =>
    reason ? [problem('FILE', `${place} cannot be read: ${reason}.`)] : [],
  );
}

/** Brings the people in files into the circle of a client. Importing the same again adds and changes nothing. */
export async function importCommand(
  files: readonly string[],
  options: ImportOptions,
  around: Surroundings,
): Promise<Outcome> {
  const wishes = readImportOptions(options);
  const places = files.map((file) => path.resolve(around.folder, file));
  const problems = [...(await fileProblems(places)), ...('into' in wishes ? [] : wishes)];
  if (problems.length > 0 || !('into' in wishes)) return wrong(problems);
  const reading = await readImport(places, wishes, dayOf(around.now().toISOString()));
  if (!reading.ok) {
    const { problems: found } = reading;
    return { exitCode: 2, result: { problems: found }, messages: found.map(problemInWords) };
  }
  return withStore(around, (db) => bringIn(db, wishes, reading.circle, around.now()));
}
