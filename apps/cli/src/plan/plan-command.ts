import { open } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import {
  defaultTimeLimitMs,
  loadProver,
  findPlan,
  networkOf,
  PlanIntake,
  mostIssues,
  type PlanIssue,
  type PlanReading,
} from '@kring/matching/plan';
import { done, problem, wrong, type Outcome } from '../outcome.js';
import type { Surroundings } from '../surroundings.js';
import { unreadable } from '../unreadable.js';
import { inWordsOf, unreadInWords } from './in-words.js';
import { NotJson } from './not-json.js';
import { type PassedOver, PlanRows } from './plan-rows.js';
import { writePlan } from './write-plan.js';

export interface PlanCommandOptions {
  readonly timeLimit?: string;
}

/** The limit in milliseconds; `null` when it is no number from 0. */
function readTimeLimit({ timeLimit }: PlanCommandOptions): number | null {
  if (timeLimit === undefined) return defaultTimeLimitMs;
  const seconds = timeLimit.trim() === '' ? Number.NaN : Number(timeLimit);
  return seconds >= 0 && Number.isFinite(seconds) ? seconds * 1000 : null;
}

/** Plans with the greatest sum of score times hours for the problem in a file. */
export async function planCommand(file: string, options: PlanCommandOptions, around: Surroundings): Promise<Outcome> {
  const place = path.resolve(around.folder, file);
  const reason = await unreadable(place);
  const timeLimitMs = readTimeLimit(options);
  const problems = [
    ...(reason ? [problem('FILE', `${place} cannot be read: ${reason}.`)] : []),
    ...(timeLimitMs === null ? [problem('TIME_LIMIT', '--time-limit: give a number of seconds from 0.')] : []),
  ];
  if (problems.length > 0 || timeLimitMs === null) return wrong(problems);
  const reading = await readProblem(place);
  if ('notJson' in reading) return refuse([unread(reading.notJson)]);
  if ('issues' in reading) return refuse(reading.issues.map(told));
  const { network, passedOver } = reading;
  const prover = network.whole.includes(1) ? { prover: await loadProver() } : {};
  const plan = findPlan(network, { now: () => performance.now(), timeLimitMs, ...prover });
  await writePlan(network, plan, around.stdout);
  return done(
    null,
    passedOver.map(({ name, row }) =>
      row === null
        ? `"${name}" is no list of this format and was passed over.`
        : `${row}: "${name}" is no field of this format and was passed over, here and in other rows.`,
    ),
  );
}

type Read =
  | { readonly notJson: NotJson }
  | Extract<PlanReading, { readonly issues: unknown }>
  | (Extract<PlanReading, { readonly network: unknown }> & { readonly passedOver: readonly PassedOver[] });

async function readProblem(place: string): Promise<Read> {
  const intake = new PlanIntake();
  const rows = new PlanRows(intake);
  const file = await open(place);
  try {
    for (;;) {
      const { bytesRead } = await file.read(rows.room());
      if (bytesRead === 0) break;
      rows.filled(bytesRead);
    }
    rows.end();
  } catch (error) {
    if (error instanceof NotJson) return { notJson: error };
    throw error;
  } finally {
    await file.close();
  }
  const reading = networkOf(intake);
  return 'network' in reading ? { ...reading, passedOver: rows.passedOver } : reading;
}

interface Told {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

const unread = (notJson: NotJson): Told => ({
  path: notJson.path,
  code: notJson.code,
  message: unreadInWords(notJson),
});

const told = (issue: PlanIssue): Told => ({
  path: issue.path,
  code: issue.code.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
  message: inWordsOf(issue),
});

const refuse = (problems: readonly Told[]): Outcome => ({
  exitCode: 2,
  result: { problems },
  messages: [
    ...problems.map(({ path: where, message }) => `${where}: ${message}.`),
    ...(problems.length >= mostIssues ? ['There may be more: these are the first that were found.'] : []),
  ],
});
