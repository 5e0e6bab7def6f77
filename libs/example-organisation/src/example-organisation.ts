import type { CalendarDay, OrganisationData, OrganisationId } from '@kring/care-network';
import { chanceFrom } from './chance.js';
import { withConsents } from './people/consents.js';
import { emptyDraft, type TeamDraft } from './draft.js';
import { experimentsOf } from './help/experiments.js';
import { idsFrom } from './ids.js';
import { keptPlanOf } from './help/kept-plan.js';
import { addMatches } from './help/matches.js';
import { personasOf } from './story/personas.js';
import { policiesOf, type PolicyOwners } from './help/policies.js';
import { storyHistory } from './story/story-history.js';
import { addTeams } from './teams.js';

/** Which example to make. */
export interface ExampleWishes {
  /** The same seed gives the same organisation with the same ids. */
  readonly seed?: number;
  /** 1 up to 20,000. Fewer than 40 make a thin example; 2,600 is a mid-sized provider. */
  readonly clients?: number;
  /** The day on which the example is looked at: contacts, agreements and experiments are told from there. */
  readonly today: CalendarDay;
}

const mostClients = 20_000;

/** Whoever is responsible for the topic in the first team, and for activities in the second. */
function ownersIn([linde, neighbourhood]: readonly TeamDraft[]): PolicyOwners {
  const [leader, senior, , , handy] = linde!.members;
  return {
    care: leader!.id,
    administration: senior!.id,
    activities: neighbourhood!.members[3]!.id,
    house: handy!.id,
  };
}

/**
 * A made-up care organisation around Amersfoort, with three teams and 40 clients unless told otherwise. It holds the
 * story of Henk de Vries, accountant, whose offer to keep the books waits behind a policy that is only custom.
 * Throws `RangeError` for a number of clients outside the range.
 */
export function exampleOrganisation({ seed = 31, clients: clientCount = 40, today }: ExampleWishes): OrganisationData {
  if (!Number.isInteger(clientCount) || clientCount < 1 || clientCount > mostClients)
    throw new RangeError(`An example has 1 up to ${mostClients} clients.`);
  const label = `kring/${seed}`;
  const draft = emptyDraft(today, idsFrom(label));
  const organisation = { id: draft.nextId<OrganisationId>(), name: 'Stichting Eemlinde' };
  const cast = addTeams(draft, label, clientCount);
  const policies = policiesOf(draft.nextId, today, ownersIn(draft.teams));
  const experiments = experimentsOf(draft.nextId, today, policies, {
    home: draft.teams[2]!.team.id,
    neighbourhood: draft.teams[1]!.team.id,
  });
  const { matches, agreements } = addMatches(draft, policies);
  const people = withConsents(chanceFrom(`${label}/consents`), draft);
  const accounts = personasOf(draft.nextId, draft.teams, cast);
  const history = storyHistory(draft.nextId, draft.teams[0]!, cast, accounts);
  const keptPlan = keptPlanOf(draft.teams[0]!, matches, accounts);
  const { teams } = draft;
  return {
    organisation,
    kind: 'demo',
    teams: teams.map(({ team, members }) => ({ team, members })),
    clients: teams.flatMap(({ team, clients }) => clients.map(({ client }) => ({ teamId: team.id, client }))),
    people,
    ties: teams.flatMap(({ ties }) => ties),
    offers: teams.flatMap(({ offers }) => offers),
    needs: teams.flatMap(({ needs }) => needs),
    tasks: teams.flatMap(({ tasks }) => tasks),
    policies,
    experiments,
    matches,
    agreements,
    accounts,
    ...history,
    keptPlans: keptPlan === null ? [] : [keptPlan],
  };
}
