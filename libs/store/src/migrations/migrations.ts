import { query, type GraphTransaction } from '../engine/graph-db.js';

/** A change of what is stored, once per store: `work` and the record of it are one transaction. */
export interface Migration {
  /** The day it was written and what it does, for instance `2026-11-21 ties know who reported them`. Never changes. */
  readonly name: string;
  work(tx: GraphTransaction): Promise<void>;
}

/** A takeover freed hours for one need at most, and all of them went there. */
const freedHours = query<{ changed: number }>(
  'migration.freedHours',
  `MATCH (asked:\`Match\`)-[link:FREES_FOR]->(:Need)
   WHERE link.hoursPerWeek IS NULL
   SET link.hoursPerWeek = asked.hoursPerWeek
   RETURN count(*) AS changed`,
);

/** In the order in which they are applied; new ones go at the end. */
export const migrations: readonly Migration[] = [
  {
    name: '2026-11-22 a takeover says how many hours go to each need',
    work: async (tx) => {
      await tx.run(freedHours);
    },
  },
];
