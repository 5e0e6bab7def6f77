import { ask, mutate } from './help.js';
import type { PersonaName, TestServer } from './test-server.js';

const period = { from: '2026-11-24', until: '2027-02-24' };

const isOver = async (server: TestServer, as: PersonaName, id: string): Promise<boolean> => {
  const { planJob } = (await ask(server, as, 'query J($id: ID!) { planJob(id: $id) { state } }', { id })) as {
    planJob: { state: string } | null;
  };
  return planJob?.state !== 'waiting' && planJob?.state !== 'running';
};

/** Makes a plan for a team, and waits until it was found. Answers the id of its job. */
export async function plannedJob(
  server: TestServer,
  as: PersonaName,
  teamId: string,
  more: object = {},
): Promise<string> {
  const input = { teamIds: [teamId], ...period, openings: false, ...more };
  const { job, errors } = await mutate(server, as, 'startPlan', input, { fields: 'job { id }' });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const { id } = job as { readonly id: string };
  while (!(await isOver(server, as, id)));
  return id;
}

/** Makes a plan for a team and keeps it. Answers its id. */
export async function keptPlan(
  server: TestServer,
  as: PersonaName,
  teamId: string,
  more: object = {},
): Promise<string> {
  const jobId = await plannedJob(server, as, teamId, more);
  const { plan, errors } = await mutate(server, as, 'keepPlan', { jobId }, { fields: 'plan { id }' });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return (plan as { readonly id: string }).id;
}
