import type { CalendarDay, Instant, WorkSubject } from '@kring/care-network';
import { query, type GraphTransaction, type Query } from '../engine/graph-db.js';

interface HeldRow {
  readonly type: string;
  readonly count: number;
}

const labels = { need: 'Need', task: 'Task', policy: 'TaskPolicy' } as const satisfies Record<WorkSubject, string>;

const forEach = <Row extends object>(
  queryOf: (label: string) => Query<Row>,
): Readonly<Record<WorkSubject, Query<Row>>> => ({
  need: queryOf(labels.need),
  task: queryOf(labels.task),
  policy: queryOf(labels.policy),
});

/** What hangs on a need, task or policy, by kind? */
const hangsOn = forEach((label) =>
  query<HeldRow>(
    `work.hangsOn${label}`,
    `MATCH (:${label} {id: $id})-[held]-()
   RETURN type(held) AS type, count(held) AS count`,
  ),
);

/** For how many who did not say no was this work asked since a moment, or was it agreed since that day? */
const askedSince = forEach((label) =>
  query<{ count: number }>(
    `work.askedSince${label}`,
    `MATCH (:${label} {id: $id})<-[:MEETS|FREES_FOR|TAKES_OVER|HANDS_ON]-(asked:\`Match\`)
   WHERE asked.state IN ['proposed', 'accepted']
     AND (asked.proposedAt >= $at OR EXISTS { MATCH (asked)<-[:SEALS]-(agreement:Agreement) WHERE agreement.from >= $on })
   RETURN count(DISTINCT asked) AS count`,
  ),
);

/** How many experiments under this policy wait for an answer, or were agreed? */
const openExperiments = query<{ count: number }>(
  'work.openExperiments',
  `MATCH (:TaskPolicy {id: $id})<-[:OPENS]-(experiment:ExperimentAgreement)
   WHERE experiment.state IN ['proposed', 'agreed']
   RETURN count(experiment) AS count`,
);

/** What a thing has when nothing came of it yet. */
const bare: ReadonlySet<string> = new Set(['HAS_NEED', 'FOR', 'DOES', 'KEEPS', 'OWNED_BY']);
const questions: ReadonlySet<string> = new Set(['MEETS', 'FREES_FOR', 'TAKES_OVER', 'HANDS_ON']);

/** What would be lost with a need, task or policy. All `false`: it was written down, and nothing came of it. */
export interface HangsOnWork {
  /** Somebody was asked, whatever they said. */
  readonly questions: boolean;
  readonly experiments: boolean;
  /** Anything else, such as a kept plan or a choice for one. */
  readonly others: boolean;
}

interface Held {
  readonly of: WorkSubject;
  readonly id: string;
}

/** Hold the need, task or policy first. */
export async function whatHangsOnWork(tx: GraphTransaction, { of, id }: Held): Promise<HangsOnWork> {
  const types = (await tx.run(hangsOn[of], { id })).map(({ type }) => type).filter((type) => !bare.has(type));
  return {
    questions: types.some((type) => questions.has(type)),
    experiments: types.includes('OPENS'),
    others: types.some((type) => !questions.has(type) && type !== 'OPENS'),
  };
}

/** Whether somebody was asked for it, or agreed to it, since a line. On the day of the line an agreement counts as later. */
export async function isAskedSince(
  tx: GraphTransaction,
  { of, id }: Held,
  since: { readonly at: Instant; readonly on: CalendarDay },
): Promise<boolean> {
  const [row] = await tx.run(askedSince[of], { id, ...since });
  return (row?.count ?? 0) > 0;
}

/** Whether an experiment under a policy waits for an answer or was agreed. Hold the policy first. */
export async function hasOpenExperiment(tx: GraphTransaction, id: string): Promise<boolean> {
  const [row] = await tx.run(openExperiments, { id });
  return (row?.count ?? 0) > 0;
}
