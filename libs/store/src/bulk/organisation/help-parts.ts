import type { OrganisationData } from '@kring/care-network';
import { writeWeeklyTime } from '../../graph-format/weekly-time.js';
import { needProperties } from '../../need/need-row.js';
import { offerProperties } from '../../offer/offer-row.js';
import { policyProperties } from '../../policy/policy-row.js';
import { taskProperties } from '../../task/task-row.js';
import { joinRow, loadRow } from './load-row.js';
import { joins, part, type Part } from './part.js';
import * as policy from './policy-queries.js';
import * as work from './work-queries.js';

/** Offers and for whom they are meant. */
export const offerParts = ({ offers }: OrganisationData): readonly Part[] => [
  part(
    work.loadOffers,
    offers.map((offer) => {
      const { id, personId, state, confirmedAt, version } = offer;
      return loadRow(id, { ...offerProperties(offer), state, confirmedAt, version }, { personId });
    }),
  ),
  part(
    work.loadOffersForClients,
    joins(offers.map(({ id, audience }) => [id, audience.kind === 'client' ? audience.clientId : null])),
  ),
  part(
    work.loadOffersForTeams,
    joins(offers.map(({ id, audience }) => [id, audience.kind === 'team' ? audience.teamId : null])),
  ),
];

/** Needs and tasks. */
export const workParts = ({ needs, tasks }: OrganisationData): readonly Part[] => [
  part(
    work.loadNeeds,
    needs.map((need) => {
      const { id, teamId, state, version } = need;
      return loadRow(id, { ...needProperties(need), state, version }, { teamId });
    }),
  ),
  part(
    work.loadNeedsOfClients,
    joins(needs.map(({ id, beneficiary }) => [id, beneficiary.kind === 'client' ? beneficiary.clientId : null])),
  ),
  part(
    work.loadTasks,
    tasks.map((task) => loadRow(task.id, { ...taskProperties(task), version: task.version }, { teamId: task.teamId })),
  ),
];

/** Policies and the experiments that open them. */
export const policyParts = ({ organisation, policies, experiments }: OrganisationData): readonly Part[] => [
  part(
    policy.loadPolicies,
    policies.map((kept) => {
      const { id, taskKind, version } = kept;
      return loadRow(id, { ...policyProperties(kept), taskKind, version }, { organisationId: organisation.id });
    }),
  ),
  part(policy.loadPolicyOwners, joins(policies.map(({ id, ownerId }) => [id, ownerId]))),
  part(
    policy.loadExperiments,
    experiments.map(({ policyId, teamId, period, ...experiment }) =>
      loadRow(experiment.id, { ...experiment, ...period }, { policyId, teamId }),
    ),
  ),
];

/** Matches and what was agreed. */
export const matchParts = ({ matches, agreements }: OrganisationData): readonly Part[] => [
  part(
    work.loadMatches,
    matches.map(({ offerId, target: _, freesFor: __, handovers: ___, ...match }) =>
      loadRow(match.id, match, { offerId }),
    ),
  ),
  part(
    work.loadMatchedNeeds,
    joins(matches.map(({ id, target }) => [id, target.kind === 'need' ? target.needId : null])),
  ),
  part(
    work.loadMatchedTasks,
    joins(matches.map(({ id, target }) => [id, target.kind === 'task' ? target.taskId : null])),
  ),
  part(
    work.loadFreedHours,
    matches.flatMap(({ id, freesFor }) =>
      freesFor.map(({ needId, hoursPerWeek }) => ({ ...joinRow(id, needId), hoursPerWeek })),
    ),
  ),
  part(
    work.loadHandovers,
    matches.flatMap(({ id, handovers }) =>
      handovers.map(({ taskId, ...step }, order) => ({ ...joinRow(id, taskId), ...step, order })),
    ),
  ),
  part(
    work.loadAgreements,
    agreements.map(({ matchId, period, times, ...agreement }) =>
      loadRow(agreement.id, { ...agreement, ...period, times: times.map(writeWeeklyTime) }, { matchId }),
    ),
  ),
];
