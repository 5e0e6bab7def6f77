import type { OrganisationData } from '@kring/care-network';
import * as access from './account-queries.js';
import { matchParts, offerParts, policyParts, workParts } from './help-parts.js';
import { historyParts } from './history-parts.js';
import { keptPlanParts } from './kept-plan-parts.js';
import { joinRow, loadRow } from './load-row.js';
import { joins, part, type Part } from './part.js';
import { clientPart, peopleParts, sayParts, teamParts, tiePart } from './people-parts.js';

/** Everything but the accounts, each part after those that it hangs on. */
export const contentParts = (data: OrganisationData): readonly Part[] => [
  ...teamParts(data),
  ...peopleParts(data.organisation.id, data.people),
  clientPart(data.clients),
  tiePart(data.ties),
  ...sayParts(data.ties),
  ...offerParts(data),
  ...workParts(data),
  ...policyParts(data),
  ...matchParts(data),
];

/** The accounts and the end of loading: from here on someone can sign in and look. */
export const closingParts = (data: OrganisationData): readonly Part[] => [
  ...accountParts(data),
  ...historyParts(data),
  ...keptPlanParts(data),
  part(access.endLoading, [{ id: data.organisation.id }]),
];

const accountParts = ({ organisation, accounts }: OrganisationData): readonly Part[] => [
  part(
    access.loadAccounts,
    accounts.map(({ account: { id, name, role, language }, persona }) =>
      loadRow(id, { name, role, language, persona, version: 1 }, { organisationId: organisation.id }),
    ),
  ),
  part(
    access.loadWorkplaces,
    accounts.flatMap(({ account, worksIn }) => worksIn.map((teamId) => joinRow(account.id, teamId))),
  ),
  part(
    access.loadGuidedTeams,
    accounts.flatMap(({ account, guides }) => guides.map((teamId) => joinRow(account.id, teamId))),
  ),
  part(access.loadAccountsOfMembers, joins(accounts.map(({ account }) => [account.id, account.teamMemberId]))),
  part(access.loadAccountsOfPeople, joins(accounts.map(({ account }) => [account.id, account.personId]))),
  part(access.loadAccountsOfClients, joins(accounts.map(({ account }) => [account.id, account.clientId]))),
];
