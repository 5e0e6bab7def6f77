import path from 'node:path';
import type { Client, ClientId, KnownPerson, PersonId } from '@kring/care-network';
import type { ImportedCircle } from '@kring/exchange';
import { addToCircle, findCircleForImport, findTeamForImport, type CircleAddition, type GraphDb } from '@kring/store';
import { done, problem, wrong, type Outcome } from '../outcome.js';
import type { Surroundings } from '../surroundings.js';
import { unreadable } from '../unreadable.js';
import { withStore } from '../with-store.js';
import { readImportOptions, type ImportInto, type ImportOptions, type ImportWishes } from './import-options.js';
import { idFor, planImport, type CircleNow, type ImportPlan } from './plan-import.js';
import { problemInWords, remarkInWords } from './in-words.js';
import { readImport } from './read-import.js';

/** The circle to import into: with the client's own person when the client is still to be made. */
interface Target extends CircleNow, Pick<CircleAddition, 'organisationId' | 'teamId' | 'client'> {
  readonly name: string;
  readonly self: readonly KnownPerson[];
}

const selfOf = (id: PersonId, name: string): KnownPerson => ({
  person: {
    id,
    name,
    kind: 'person',
    deceased: false,
    birthYear: null,
    speaks: [],
    home: null,
    certificateUntil: null,
    note: null,
    version: 1,
  },
  skills: [],
  consents: [],
});

async function findTarget(db: GraphDb, into: ImportInto): Promise<Target | null> {
  const clientId = into.kind === 'client' ? into.clientId : idFor<ClientId>('client', into.teamId, into.name);
  const circle = await db.read((tx) => findCircleForImport(tx, clientId));
  if (circle) {
    const client: Client = { id: clientId, personId: circle.personId, house: null, version: 1 };
    return { ...circle, client, self: [] };
  }
  if (into.kind === 'client') return null;
  const organisationId = await db.read((tx) => findTeamForImport(tx, into.teamId));
  if (organisationId === null) return null;
  const personId = idFor<PersonId>('self', clientId);
  const client: Client = { id: clientId, personId, house: null, version: 1 };
  const { name, teamId } = into;
  return { organisationId, teamId, clientId, personId, name, client, ties: [], self: [selfOf(personId, name)] };
}

const summary = (target: Target, plan: ImportPlan, imported: ImportedCircle, dryRun: boolean) => ({
  dryRun,
  format: imported.format,
  client: { id: target.clientId, name: target.name, new: target.self.length > 0 },
  nameInFile: imported.clientName,
  people: {
    added: plan.people.map(({ person: { id, name } }) => ({ id, name })),
    alreadyThere: plan.alreadyThere,
  },
  ties: { added: plan.ties.length, alreadyThere: plan.tiesAlreadyThere },
  remarks: imported.remarks,
});

async function bringIn(
  db: GraphDb,
  wishes: ImportWishes,
  imported: ImportedCircle,
  around: Surroundings,
): Promise<Outcome> {
  const target = await findTarget(db, wishes.into);
  if (!target)
    return wrong([
      problem('NOT_FOUND', `There is no ${wishes.into.kind === 'client' ? 'client' : 'team'} with this id.`),
    ]);
  const now = around.now();
  const plan = planImport(target, imported, now.getUTCFullYear());
  const addition = { ...target, people: [...target.self, ...plan.people], ties: plan.ties };
  if (!wishes.dryRun) await db.write((tx) => addToCircle(tx, addition, now.toISOString()));
  return done(summary(target, plan, imported, wishes.dryRun), imported.remarks.map(remarkInWords));
}

/** Brings the people in a file into the circle of a client. Importing the same file again adds nothing. */
export async function importCommand(file: string, options: ImportOptions, around: Surroundings): Promise<Outcome> {
  const wishes = readImportOptions(options);
  const place = path.resolve(around.folder, file);
  const reason = await unreadable(place);
  const problems = [
    ...(reason ? [problem('FILE', `${place} cannot be read: ${reason}.`)] : []),
    ...('into' in wishes ? [] : wishes),
  ];
  if (problems.length > 0 || !('into' in wishes)) return wrong(problems);
  const reading = await readImport(place, wishes);
  if (!reading.ok) {
    const { problems: found } = reading;
    return { exitCode: 2, result: { problems: found }, messages: found.map(problemInWords) };
  }
  return withStore(around, (db) => bringIn(db, wishes, reading.circle, around));
}
