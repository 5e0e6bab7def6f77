import type {
  Agreement,
  Consent,
  ExperimentAgreement,
  HeldSkill,
  Match,
  Need,
  Offer,
  Person,
  Task,
  TaskPolicy,
  Tie,
} from '@kring/care-network';
import type { Helper, Situation, SituationClient, StandingConcern } from '../src/situation/situation.js';

/** A record told by what matters in it; the rest is filled in. Ids are plain names, so that a case reads as a story. */
type Told<Row> = { readonly [Field in keyof Row]?: unknown };

/** A helper told in short. Said yes to being asked unless `consents` says otherwise. */
export interface ToldHelper {
  readonly person: Told<Person>;
  readonly skills?: readonly Told<HeldSkill>[];
  readonly consents?: readonly Told<Consent>[];
  readonly ties?: readonly Told<Tie>[];
  readonly agreedHoursPerWeek?: number;
}

export interface ToldSituation {
  readonly today: string;
  readonly helpers?: readonly ToldHelper[];
  readonly offers?: readonly Told<Offer>[];
  readonly needs?: readonly Told<Need>[];
  readonly tasks?: readonly Told<Task>[];
  readonly policies?: readonly Told<TaskPolicy>[];
  readonly experiments?: readonly Told<ExperimentAgreement>[];
  readonly matches?: readonly Told<Match>[];
  readonly agreements?: readonly Told<Agreement>[];
  readonly clients?: readonly Told<SituationClient>[];
  readonly concerns?: readonly Told<StandingConcern>[];
}

const version = 1;

const person = {
  kind: 'person',
  deceased: false,
  birthYear: null,
  speaks: [],
  home: null,
  symbol: null,
  certificateUntil: null,
  note: null,
  version,
};
const heldSkill = { level: null, source: null, likesDoingIt: null };
const consent = { id: 'consent', purpose: 'beAsked', givenAt: '2026-01-05T09:00:00.000Z', withdrawnAt: null };
const tie = {
  role: null,
  ring: null,
  sector: null,
  quality: null,
  supportGiven: [],
  supportReceived: [],
  contactFrequency: null,
  lastContactOn: null,
  version,
};
const work = { skills: [], times: [], place: null, certificateRequired: false, version };
const need = {
  ...work,
  beneficiary: { kind: 'team' },
  languages: [],
  performer: 'anyone',
  preferredSector: null,
  state: 'open',
};
const offer = {
  skills: [],
  ratherNot: [],
  times: [],
  place: null,
  travelKm: null,
  audience: { kind: 'anyone' },
  state: 'open',
  version,
};
const policy = { source: null, ownerId: null, decidedOn: null, reviewOn: null, version };
const experiment = { scope: '', safeguards: ['works in the office'], agreedBy: [], version };
const match = { freesFor: [], handovers: [], message: null, counterOffer: null, version };
const agreement = { times: [], version };

const named = (told: { readonly id?: unknown; readonly title?: unknown }) => ({ title: told.id, ...told });

const helperFrom = ({ consents = [{}], ...told }: ToldHelper): Helper =>
  ({
    person: { ...person, name: told.person.id, ...told.person },
    skills: (told.skills ?? []).map((one) => ({ ...heldSkill, ...one })),
    consents: consents.map((one) => ({ ...consent, personId: told.person.id, ...one })),
    ties: (told.ties ?? []).map((one, index) => ({ ...tie, id: `tie ${index}`, to: told.person.id, ...one })),
    agreedHoursPerWeek: told.agreedHoursPerWeek ?? 0,
  }) as Helper;

const filled = <Row>(told: readonly Told<Row>[] = [], fill: (one: Told<Row>) => object): readonly Row[] =>
  told.map((one) => fill(one) as Row);

/** The whole situation of a told one. An offer was confirmed today unless it says when. */
export const situationFrom = (told: ToldSituation): Situation => ({
  today: told.today,
  helpers: (told.helpers ?? []).map(helperFrom),
  offers: filled<Offer>(told.offers, (one) => ({
    ...offer,
    confirmedAt: `${told.today}T08:00:00.000Z`,
    ...named(one),
  })),
  needs: filled<Need>(told.needs, (one) => ({ ...need, ...named(one) })),
  tasks: filled<Task>(told.tasks, (one) => ({ ...work, ...named(one) })),
  policies: filled<TaskPolicy>(told.policies, (one) => ({ ...policy, ...one })),
  experiments: filled<ExperimentAgreement>(told.experiments, (one) => ({ ...experiment, ...one })),
  matches: filled<Match>(told.matches, (one) => ({ ...match, ...one })),
  agreements: filled<Agreement>(told.agreements, (one) => ({ ...agreement, ...one })),
  clients: filled<SituationClient>(told.clients, (one) => one),
  concerns: filled<StandingConcern>(told.concerns, (one) => one),
});
