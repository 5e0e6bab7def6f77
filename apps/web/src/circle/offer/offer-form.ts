import type { TaskKind } from '@kring/care-network';
import type { RecordOfferInput, TimeFieldsFragment } from '../../gql/graphql.js';

/** What stands in the form. No times mean any time. */
export interface OfferForm {
  readonly title: string;
  readonly skills: readonly string[];
  readonly hoursPerWeek: number;
  readonly times: readonly TimeFieldsFragment[];
  readonly ratherNot: readonly TaskKind[];
  readonly audience: 'anyone' | 'client' | 'team';
}

export const emptyOfferForm: OfferForm = {
  title: '',
  skills: [],
  hoursPerWeek: 2,
  times: [],
  ratherNot: [],
  audience: 'anyone',
};

/** Fields that show their own errors. */
export const offerFields = ['title', 'skills', 'hoursPerWeek', 'times', 'ratherNot'] as const;

interface OfferOf {
  readonly personId: string;
  readonly clientId: string;
  readonly teamId: string;
}

export const offerInputOf = ({ personId, clientId, teamId }: OfferOf, form: OfferForm): RecordOfferInput => ({
  personId,
  title: form.title.trim(),
  skills: form.skills,
  hoursPerWeek: form.hoursPerWeek,
  times: form.times.map(({ weekday, startMinute, endMinute }) => ({ weekday, startMinute, endMinute })),
  ratherNot: form.ratherNot,
  audienceKind: form.audience,
  audienceClientId: form.audience === 'client' ? clientId : null,
  audienceTeamId: form.audience === 'team' ? teamId : null,
});
