import {
  daysAfter,
  type CalendarDay,
  type TaskPolicy,
  type TaskPolicyId,
  type TeamMemberId,
} from '@kring/care-network';
import type { NextId } from '../ids.js';

/** Team members who own a policy: people, not departments. */
export interface PolicyOwners {
  readonly care: TeamMemberId;
  readonly administration: TeamMemberId;
  readonly activities: TeamMemberId;
  readonly house: TeamMemberId;
}

type Told = Pick<TaskPolicy, 'taskKind' | 'keptFor' | 'ground' | 'statement' | 'source' | 'ownerId'> & {
  /** Days ago; `null` when nobody remembers. */
  readonly decided: number | null;
  /** Days from now; a negative number means that the review is late. `null` when none was planned. */
  readonly review: number | null;
};

const reserved = ({ care, house }: PolicyOwners): readonly Told[] => [
  {
    taskKind: 'medication',
    keptFor: 'staff',
    ground: 'law',
    statement: 'Medicijnen geven alleen medewerkers die daarvoor bevoegd en bekwaam zijn.',
    source: 'Wet BIG, artikel 35 tot en met 39 (voorbehouden handelingen); Veilige principes in de medicatieketen',
    ownerId: care,
    decided: 900,
    review: 190,
  },
  {
    taskKind: 'personalCare',
    keptFor: 'staff',
    ground: 'professionalStandard',
    statement: 'Hulp bij wassen en aankleden geven medewerkers, zoals het in het ondersteuningsplan staat.',
    source: 'Kwaliteitskompas Gehandicaptenzorg; protocol risicovolle handelingen',
    ownerId: care,
    decided: 640,
    review: 90,
  },
  {
    taskKind: 'transport',
    keptFor: 'staff',
    ground: 'contract',
    statement: 'De bussen rijden alleen medewerkers, want anderen zijn niet verzekerd.',
    source: 'Polis wagenpark, artikel 4 (bestuurders)',
    ownerId: house,
    decided: 1250,
    review: 45,
  },
];

const customs = ({ administration, activities, house }: PolicyOwners): readonly Told[] => [
  {
    taskKind: 'administration',
    keptFor: 'staff',
    ground: 'custom',
    statement: 'De administratie doen medewerkers. Zo doen we het altijd.',
    source: null,
    ownerId: administration,
    decided: null,
    review: 30,
  },
  {
    taskKind: 'garden',
    keptFor: 'network',
    ground: 'custom',
    statement: 'De tuin is van de vrijwilligers van de tuingroep.',
    source: null,
    ownerId: activities,
    decided: 2300,
    review: -60,
  },
  {
    taskKind: 'cooking',
    keptFor: 'staff',
    ground: 'custom',
    statement: 'Op de groep koken de begeleiders.',
    source: null,
    ownerId: activities,
    decided: null,
    review: 120,
  },
  {
    taskKind: 'maintenance',
    keptFor: 'staff',
    ground: 'custom',
    statement: 'Klussen gaan via onze technische dienst.',
    source: 'Afspraak met de technische dienst, nooit opgeschreven',
    ownerId: house,
    decided: 1800,
    review: null,
  },
];

/** The organisation's policies: all four grounds, most of them custom. */
export const policiesOf = (nextId: NextId, today: CalendarDay, owners: PolicyOwners): readonly TaskPolicy[] =>
  [...reserved(owners), ...customs(owners)].map(({ decided, review, ...told }) => ({
    id: nextId<TaskPolicyId>(),
    ...told,
    decidedOn: decided === null ? null : daysAfter(today, -decided),
    reviewOn: review === null ? null : daysAfter(today, review),
    version: 1,
  }));
