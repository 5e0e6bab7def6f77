import { exampleOrganisation } from '@kring/example-organisation';
import { findAnyOrganisation, writeOrganisation, type GraphDb } from '@kring/store';
import { dayOf, type OrganisationData } from '@kring/care-network';
import { done, problem, unable, wrong, type Outcome, type Problem } from '../outcome.js';
import type { Surroundings } from '../surroundings.js';
import { withStore } from '../with-store.js';

export interface ExampleOptions {
  readonly clients?: string;
  readonly seed?: string;
}

const mostClients = 20_000;

/** A whole number as typed; `null` when it is none or lies outside. */
function wholeNumber(text: string, least: number, most: number): number | null {
  const number = Number(text);
  return /^\d+$/.test(text) && number >= least && number <= most ? number : null;
}

function read({ clients = '40', seed = '31' }: ExampleOptions): { clients: number; seed: number } | readonly Problem[] {
  const counts = { clients: wholeNumber(clients, 1, mostClients), seed: wholeNumber(seed, 0, 2 ** 32) };
  if (counts.clients !== null && counts.seed !== null) return { clients: counts.clients, seed: counts.seed };
  return [
    ...(counts.clients === null ? [problem('OPTION', `--clients takes a whole number from 1 to ${mostClients}.`)] : []),
    ...(counts.seed === null ? [problem('OPTION', '--seed takes a whole number from 0.')] : []),
  ];
}

const summary = (data: OrganisationData) => ({
  organisation: data.organisation,
  teams: data.teams.length,
  clients: data.clients.length,
  people: data.people.length,
  ties: data.ties.length,
  offers: data.offers.length,
  needs: data.needs.length,
  tasks: data.tasks.length,
});

async function load(db: GraphDb, data: OrganisationData, { say }: Surroundings): Promise<Outcome> {
  const there = await db.read((tx) => findAnyOrganisation(tx));
  if (there && there.id !== data.organisation.id)
    return unable([
      problem('STORE_NOT_EMPTY', 'There is another organisation in the store. The example needs an empty one.'),
    ]);
  let told = 0;
  await writeOrganisation(db, data, (written, total) => {
    const tenths = Math.floor((written / total) * 10);
    if (tenths > told) say(`${tenths * 10} % of ${total} rows`);
    told = Math.max(told, tenths);
  });
  return done(summary(data));
}

/** Loads the example organisation into an empty store. Repeating it with the same numbers changes nothing. */
export async function exampleCommand(options: ExampleOptions, around: Surroundings): Promise<Outcome> {
  const wishes = read(options);
  if (!('clients' in wishes)) return wrong(wishes);
  const today = dayOf(around.now().toISOString());
  return withStore(around, (db) => load(db, exampleOrganisation({ ...wishes, today }), around));
}
