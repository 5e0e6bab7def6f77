import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@kring/access';
import type { TeamId } from '@kring/care-network';
import { pino } from 'pino';
import { largeTeam } from '../../testing/large-team.js';
import { startTestServer, type TestServer } from '../../testing/test-server.js';
import { PlanJobs, type Asked, type Job, type Read } from './plan-jobs.js';
import { phaseOf } from './plan-phase.js';
import type { PlanTask } from './plan-work.js';
import { PlanWorkers } from './plan-workers.js';

/** A server and its plans in one process, as they are when Kring runs. */
let server: TestServer;
const workers = new PlanWorkers();
const jobs = new PlanJobs(workers, { log: pino({ level: 'silent' }) } as never);
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  await workers.onModuleDestroy();
  await server.stop();
});

const viewer = { accountId: 'one', organisationId: 'here', role: 'teamLeader' } as unknown as Viewer;
const other = { ...viewer, accountId: 'two' } as unknown as Viewer;
const large: PlanTask = {
  situation: largeTeam(),
  question: { teamIds: ['team' as TeamId], period: { from: '2026-11-24', until: '2027-02-24' } },
  steps: [],
  openings: false,
};

const asked: Asked = { teamIds: large.question.teamIds, period: large.question.period, mostHandovers: 1 };
const read: Read = { task: large, around: { places: [], unplacedTeamIds: [] } };

const started = (id: string, by = viewer): Job => {
  jobs.start(by, id, { asked, load: () => Promise.resolve(read) });
  const job = jobs.find(by, id);
  if (job === null) throw new Error('not started');
  return job;
};

const nextAnswer = () => server.graphql('{ teams { nodes { name } } }', {}, { as: 'teamLeader' });

describe('a plan that takes long', () => {
  it('keeps nobody waiting, and tells how far it has come', async () => {
    const job = started('long');
    const seen = new Set<number>();
    let answers = 0;
    while (job.state === 'running') {
      const { status } = await nextAnswer();
      expect(status).toBe(200);
      seen.add(job.progress);
      answers++;
    }
    expect(job).toMatchObject({ state: 'done', progress: 1 });
    expect(job.found?.plan.totals.needsMet).toBeGreaterThan(0);
    expect(answers).toBeGreaterThan(10);
    expect(seen.size).toBeGreaterThan(5);
  });

  it('ends when it is cancelled, and the next goes on', async () => {
    const job = started('unwanted');
    expect(job.state).toBe('running');
    jobs.cancel(job);
    expect(job).toMatchObject({ state: 'cancelled', found: null });
    const next = started('wanted');
    while (next.state === 'running') await nextAnswer();
    expect([job.state, next.state]).toEqual(['cancelled', 'done']);
  });

  it('lets the third wait, and ends the oldest of who asks for a fourth', () => {
    const all = ['1', '2', '3', '4'].map((id) => started(id));
    expect(all.map(({ state }) => state)).toEqual(['cancelled', 'running', 'running', 'waiting']);
    const others = started('others', other);
    expect(others.state).toBe('waiting');
    for (const job of [...all, others]) jobs.cancel(job);
    expect(new Set([...all, others].map(({ state }) => state))).toEqual(new Set(['cancelled']));
  });

  it('is there before anything was read for it, and ends while it is being read', async () => {
    let goOn: (task: Read) => void = () => undefined;
    let isUnwanted = false;
    let tells = (_: number): void => undefined;
    const load = (signal: AbortSignal, told: (part: number) => void) => {
      tells = told;
      signal.addEventListener('abort', () => (isUnwanted = true));
      return new Promise<Read>((resolve) => (goOn = resolve));
    };
    jobs.start(viewer, 'reading', { asked, load });
    const job = jobs.find(viewer, 'reading');
    expect(job).toMatchObject({ state: 'running', progress: 0, teamIds: asked.teamIds, found: null });
    for (const [part, progress] of [
      [0.5, 0.05],
      [0.2, 0.05],
      [1, 0.099],
    ] as const) {
      tells(part);
      expect(job?.progress).toBeCloseTo(progress);
      expect(job && phaseOf(job)).toBe('reading');
    }
    if (job) jobs.cancel(job);
    goOn(read);
    const next = started('after reading');
    while (next.state === 'running') await nextAnswer();
    expect([job?.state, job?.found, isUnwanted, next.state]).toEqual(['cancelled', null, true, 'done']);
  });

  it('fails alone when it cannot be read', async () => {
    jobs.start(viewer, 'unread', { asked, load: () => Promise.reject(new Error('no store')) });
    const next = started('read');
    while (next.state === 'running') await nextAnswer();
    expect([jobs.find(viewer, 'unread')?.state, next.state]).toEqual(['failed', 'done']);
  });

  it('is nobody else’s', () => {
    jobs.cancel(started('mine'));
    expect(jobs.find(other, 'mine')).toBeNull();
  });
});
