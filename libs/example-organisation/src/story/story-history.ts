import {
  daysAfter,
  type AccountWithTeams,
  type ChangeId,
  type CircleChange,
  type CircleVersionId,
  type NamedMoment,
  type PersonId,
  type Tie,
  type TieEdit,
  type TieFacts,
  type TieId,
} from '@kring/care-network';
import { momentOn } from '../calendar.js';
import type { TeamDraft } from '../draft.js';
import type { NextId } from '../ids.js';
import type { Cast } from './story.js';

/** What somebody did to Daan's circle so many days ago. */
interface Told {
  readonly daysAgo: number;
  readonly by: AccountWithTeams['account'];
  readonly kind: CircleChange['kind'];
  readonly edit: TieEdit;
  readonly contactOn?: string | null;
}

const factsOf = ({ id: _id, clientId: _client, from: _from, to: _to, version: _version, ...facts }: Tie): TieFacts =>
  facts;

/** A group leader of before, who still works for the organisation. */
const gone: TieFacts = {
  role: 'begeleider',
  ring: 4,
  sector: 'professionals',
  quality: null,
  supportGiven: [],
  supportReceived: ['practical', 'company'],
  contactFrequency: 'weekly',
  lastContactOn: null,
};

export interface StoryHistory {
  readonly changes: readonly CircleChange[];
  readonly versions: readonly NamedMoment[];
}

/**
 * How Daan's circle came to be as it is: the fishing club came, Sjors came nearer, a group leader left, and with Bilal
 * contact was written down for the last time. Leads to exactly the ties that the team has.
 */
export function storyHistory(
  nextId: NextId,
  team: TeamDraft,
  cast: Cast,
  accounts: readonly AccountWithTeams[],
): StoryHistory {
  const { today } = team.draft;
  const byRole = (role: string) => accounts.find(({ account }) => account.role === role)!.account;
  const [anouk, marjolein] = [byRole('teamLeader'), byRole('consultant')];
  const self = cast.get('daan')!;
  const tieWith = (key: string): Tie => team.ties.find(({ from, to }) => from === self && to === cast.get(key))!;
  const { clientId } = tieWith('henk');
  const edit = (tie: Tie, before: TieEdit['before'], after: TieEdit['after']): TieEdit => ({
    ...({ of: 'tie', tieId: tie.id, from: tie.from, to: tie.to, version: before === null ? 0 : 1 } as const),
    ...{ before, after },
  });
  const contact = (key: string): Told => {
    const { lastContactOn } = tieWith(key);
    const daysAgo = Math.round((Date.parse(today) - Date.parse(lastContactOn!)) / 86_400_000);
    const before = { lastContactOn: daysAfter(lastContactOn!, -9) };
    return {
      daysAgo,
      by: anouk,
      kind: 'contact',
      contactOn: lastContactOn,
      edit: edit(tieWith(key), before, { lastContactOn }),
    };
  };
  const inCircle = new Set(team.ties.filter((tie) => tie.clientId === clientId).map(({ to }) => to));
  const left = team.professionals.find(({ personId }) => !inCircle.has(personId));
  const club = tieWith('club');
  const sjors = tieWith('sjors');
  const told: readonly Told[] = [
    contact('truus'),
    contact('bilal'),
    {
      daysAgo: 75,
      by: marjolein,
      kind: 'personAdded',
      edit: edit(club, null, { ...factsOf(club), lastContactOn: null }),
    },
    { daysAgo: 61, by: anouk, kind: 'moved', edit: edit(sjors, { ring: 3 }, { ring: sjors.ring }) },
    ...(left ? [goneAgo(nextId, 48, anouk, self, left.personId)] : []),
    { ...contact('club'), edit: edit(club, { lastContactOn: null }, { lastContactOn: club.lastContactOn }) },
    contact('sjors'),
    contact('koos'),
  ];
  const inOrder = told.toSorted((one, other) => other.daysAgo - one.daysAgo);
  const changes = inOrder.map(({ daysAgo, by, kind, edit: only, contactOn = null }, index): CircleChange => ({
    id: nextId<ChangeId>(),
    clientId,
    sequence: index + 1,
    at: momentOn(daysAfter(today, -daysAgo), 95 + index * 7),
    by: { accountId: by.id, name: by.name },
    kind,
    reversal: null,
    reverses: null,
    contactOn,
    source: null,
    edits: [only],
  }));
  const named = (name: string, daysAgo: number, by: Told['by']): NamedMoment => ({
    ...{ id: nextId<CircleVersionId>(), clientId, accountId: by.id, name },
    at: momentOn(daysAfter(today, -daysAgo), 300),
    sequence: inOrder.filter((each) => each.daysAgo >= daysAgo).length,
  });
  const versions = [named('Startgesprek met Daan en Henk', 140, marjolein), named('Na Daans verjaardag', 55, anouk)];
  return { changes, versions };
}

const goneAgo = (nextId: NextId, daysAgo: number, by: Told['by'], from: PersonId, to: PersonId): Told => ({
  ...{ daysAgo, by, kind: 'personRemoved' },
  edit: { of: 'tie', tieId: nextId<TieId>(), from, to, version: 1, before: gone, after: null },
});
