import {
  daysAfter,
  type CalendarDay,
  type ExperimentAgreement,
  type ExperimentAgreementId,
  type TaskKind,
  type TaskPolicy,
  type TeamId,
} from '@kring/care-network';
import type { NextId } from '../ids.js';

export interface ExperimentPlaces {
  /** Another group home, where cooking is open now. */
  readonly home: TeamId;
  /** The neighbourhood team that tried administration with a retired bookkeeper last year. */
  readonly neighbourhood: TeamId;
}

const policyFor = (policies: readonly TaskPolicy[], taskKind: TaskKind): TaskPolicy => {
  const policy = policies.find((candidate) => candidate.taskKind === taskKind);
  if (!policy) throw new RangeError(`There is no policy for ${taskKind}.`);
  return policy;
};

/** One experiment that runs and one that ended well: proof nearby that custom can be opened. */
export function experimentsOf(
  nextId: NextId,
  today: CalendarDay,
  policies: readonly TaskPolicy[],
  places: ExperimentPlaces,
): readonly ExperimentAgreement[] {
  return [
    {
      id: nextId<ExperimentAgreementId>(),
      policyId: policyFor(policies, 'cooking').id,
      teamId: places.home,
      scope: 'Op zondag koken familieleden samen met de bewoners',
      period: { from: daysAfter(today, -54), until: daysAfter(today, 128) },
      safeguards: [
        'Er is altijd een begeleider in huis',
        'Wie kookt, kent de allergieën en diëten op de lijst in de keuken',
        'Na zes weken praten we erover in de bewonersraad',
      ],
      agreedBy: ['Ingrid Hoekstra, coördinator', 'Bewonersraad De Hazelaar'],
      state: 'agreed',
      version: 2,
    },
    {
      id: nextId<ExperimentAgreementId>(),
      policyId: policyFor(policies, 'administration').id,
      teamId: places.neighbourhood,
      scope: 'Een gepensioneerde boekhouder neemt met cliënten de post door',
      period: { from: daysAfter(today, -390), until: daysAfter(today, -208) },
      safeguards: ['Een getekende geheimhouding', 'Werkt op kantoor van het wijkteam', 'Geen toegang tot bankzaken'],
      agreedBy: ['Ingrid Hoekstra, coördinator', 'Wijkteam Liendert'],
      state: 'ended',
      version: 3,
    },
  ];
}
