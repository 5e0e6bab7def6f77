import { showAt } from './show-at.js';

export const daan = { id: 'c1', person: { id: 'p2', name: 'Daan de Vries' } };
export const evening = { id: 'n1', title: 'Winkelavond op donderdag', client: null, place: null };
export const swimming = { id: 'n2', title: 'Naar het zwembad', client: daan, place: null };
export const henk = { id: 'o1', title: 'Cijfers', person: { id: 'p1', name: 'Henk de Vries' } };
export const els = { id: 'o2', title: 'Zwemmen', person: { id: 'p3', name: 'Els Bos' } };
export const linde = { id: 't1', name: 'Huis De Linde' };
export const books = { id: 'k1', title: 'Administratie' };

export const swims = {
  id: 'o2::n2:planned',
  hoursPerWeek: 2,
  standing: 'planned',
  until: null,
  canPropose: true,
  restsOn: [],
  offer: els,
  task: null,
  via: [],
  need: swimming,
};
export const takesOver = {
  ...swims,
  id: 'o1:k1:n1:planned',
  hoursPerWeek: 3,
  canPropose: false,
  restsOn: [{ code: 'policyCustom', policyId: 'b1' }],
  offer: henk,
  task: books,
  via: [{ task: books, team: linde }],
  need: evening,
};
export const policy = {
  id: 'b1',
  taskKind: 'administration',
  keptFor: 'staff',
  ground: 'custom',
  statement: 'Zo doen we het altijd.',
  viewerCanPropose: true,
};
export const more = { needsMet: 1, needsHelped: 1, hoursMet: 3, hoursFreed: 3 };
export const opening = {
  barrier: { code: 'policyCustom', mover: 'coordinator', remedy: 'proposeExperiment', policy, facts: [] },
  difference: { ...more, helps: [] },
  newlyMet: [evening],
};
Object.assign(opening.barrier, { offeredHoursPerWeek: 3, offers: 1, needs: 1 });

export const needInPlan = (need: typeof evening | typeof swimming, asked: number, met: number, why: string | null) => ({
  needId: need.id,
  need,
  hoursAsked: asked,
  hoursMet: met,
  why,
  barriers: why === 'barriers' ? ['policyCustom'] : [],
});

export const planOf = (helps: readonly object[], needs: readonly { why: string | null }[]) => ({
  totals: {
    needs: 2,
    needsMet: needs.filter(({ why }) => why === null).length,
    needsHelped: helps.length,
    hoursAsked: 5,
    hoursMet: helps.length === 1 ? 2 : 5,
    hoursFreed: helps.length === 1 ? 0 : 3,
    helpers: helps.length,
  },
  helps,
  needs,
  worth: [{ taskKind: 'transport', wishes: 0.5 }],
  helpers: [{ person: els.person, hoursPerWeek: 2, askedBefore: 1, askedNow: 1 }],
  clients: [{ client: daan, needs: 1, needsMet: 1, hoursAsked: 2, hoursMet: 2, askedBefore: 0 }],
  fairness: {
    periods: 0,
    helpers: [{ person: els.person, hoursNow: 2, hours: 2, namedHours: 4, asked: 1, periodsAsked: 1 }],
    clients: [
      {
        ...{ client: daan, hoursAskedNow: 2, hoursMetNow: 2, hoursAsked: 2, hoursMet: 2 },
        ...{ periodsWithout: 0, isTheirTurn: false },
      },
    ],
  },
  proof: { optimal: true, gapHours: 0, gapNeeds: 0, gapGoal: null, cutBy: null, checked: true },
  pinsNotKept: 0,
  droppedPins: [],
});

export const asItIs = planOf([swims], [needInPlan(swimming, 2, 2, null), needInPlan(evening, 3, 0, 'barriers')]);
export const opened = planOf([swims, takesOver], [needInPlan(swimming, 2, 2, null), needInPlan(evening, 3, 3, null)]);

export interface Started {
  readonly input: object;
}

export const jobOf = (
  plan: object,
  steps: number,
  difference: object | null,
  openings: readonly object[] = [opening],
) => ({
  ...{
    id: 'j1',
    state: 'done',
    progress: 1,
    phase: null,
    steps,
    from: '2026-11-24',
    until: '2027-02-23',
    mostHandovers: 1,
  },
  ...{ teams: [linde], places: [], unplacedTeams: [], plan, difference, sinceLast: null, openings },
  ...{ idle: [], closed: [], openingsFit: steps === 0, openingsProgress: null },
});
export const came = { ...more, helps: [{ before: 0, after: 3, offer: henk, task: books, need: evening }] };
export const choice = {
  id: 'x1',
  kind: 'apart',
  hoursPerWeek: null,
  version: 1,
  offer: els,
  need: swimming,
  tasks: [],
};

/** An API that has each plan ready at once, and opens the barrier with the first change. */
export function planning(state = 'done') {
  let steps = 0;
  return {
    startPlan: { job: { id: 'j1', state: 'running' }, errors: [] },
    planJob: () => ({ ...jobOf(asItIs, 0, null), state }),
    changePlan: () => ({ job: jobOf(opened, ++steps, came), errors: [] }),
    undoPlan: () => ({ job: jobOf(asItIs, --steps, null), errors: [] }),
    cancelPlan: { job: { id: 'j1', state: 'cancelled' }, errors: [] },
    keptPlans: { nodes: [], totalCount: 0 },
    planChoices: [],
  };
}

export const changesIn = (saves: (name: string) => readonly { readonly variables: unknown }[]) =>
  saves('ChangePlan').map(({ variables }) => (variables as { input: { changes: readonly object[] } }).input.changes);

export const show = (answers: object = {}) => showAt('/teams/t1/plan', { ...planning(), ...answers });
