import { testIds } from '@kring/store/testing';
import { ask, mutate } from './help.js';
import type { PersonaName, TestServer } from './test-server.js';

/** What tests look at of a plan that is being made, or was. */
export const planFields = `id state progress
  plan {
    totals { needs needsMet hoursAsked hoursMet hoursFreed helpers }
    helps { offer { person { name } } task { title } need { title } hoursPerWeek standing canPropose restsOn { code policyId } }
    needs { need { title } hoursMet hoursAsked why barriers }
    helpers { person { name } hoursPerWeek askedBefore askedNow }
    clients { client { person { name } } needs needsMet }
    worth { taskKind wishes } pinsNotKept
  }
  difference { needsMet hoursMet hoursFreed helps { before after offer { title } } }
  sinceLast { before after }
  openings { barrier { code offeredHoursPerWeek policy { statement } } difference { needsMet hoursMet } newlyMet { title } }`;

export interface ShownJob {
  readonly id: string;
  readonly state: string;
  readonly [field: string]: unknown;
}

/** Asks for a plan of De Linde, unless `more` says otherwise. */
export const question = (more: object = {}) => ({
  teamIds: [testIds.linde],
  from: '2026-11-24',
  until: '2027-02-24',
  ...more,
});

/** A plan by its id; `null` when it is not there for this persona. */
export async function jobOf(server: TestServer, id: string, as: PersonaName = 'teamLeader'): Promise<ShownJob | null> {
  const text = `query J($id: ID!) { planJob(id: $id) { ${planFields} } }`;
  return ((await ask(server, as, text, { id })) as { planJob: ShownJob | null }).planJob;
}

/** Starts a plan that can be started, and does not wait for it. */
export async function begun(
  server: TestServer,
  input: object,
  as: PersonaName = 'teamLeader',
  key?: string,
): Promise<ShownJob> {
  const { job, errors } = await mutate(server, as, 'startPlan', input, {
    fields: 'job { id state }',
    ...(key !== undefined && { key }),
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return job as ShownJob;
}

/** Makes a plan, and waits until it was found. */
export async function planned(server: TestServer, input: object, as: PersonaName = 'teamLeader'): Promise<ShownJob> {
  const { id } = await begun(server, input, as);
  for (;;) {
    const found = await jobOf(server, id, as);
    if (found === null) throw new Error('the plan is gone');
    if (found.state !== 'waiting' && found.state !== 'running') return found;
  }
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

/** Makes a plan for a team without its barriers, and waits until it was found. Answers the id of its job. */
export async function plannedJob(
  server: TestServer,
  as: PersonaName,
  teamId: string,
  more: object = {},
): Promise<string> {
  return (await planned(server, question({ teamIds: [teamId], openings: false, ...more }), as)).id;
}
