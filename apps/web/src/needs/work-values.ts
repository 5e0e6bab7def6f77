import type {
  ChangeNeedInput,
  ChangeTaskInput,
  Language,
  NeedFieldsFragment,
  NeedPerformer,
  PlaceFieldsFragment,
  RecordNeedInput,
  RecordTaskInput,
  Sector,
  TaskFieldsFragment,
  TaskKind,
  TimeFieldsFragment,
} from '../gql/graphql.js';

/** What stands in the form of a need or a task. `''` is the choice that names nothing. */
export interface WorkValues {
  title: string;
  clientId: string;
  taskKind: TaskKind;
  skills: string[];
  hoursPerWeek: number;
  times: readonly TimeFieldsFragment[];
  performer: NeedPerformer;
  certificate: 'yes' | 'no';
  preferredSector: Sector | '';
  languages: Language[];
  /** Not asked in the form; what stands there is kept. */
  place: PlaceFieldsFragment | null;
}

export const workFields = [
  ...(['title', 'clientId', 'taskKind', 'skills', 'hoursPerWeek', 'times'] as const),
  ...(['performer', 'certificate', 'preferredSector', 'languages'] as const),
] as const;

export const emptyWork: WorkValues = {
  title: '',
  clientId: '',
  taskKind: 'activity',
  skills: [],
  hoursPerWeek: 2,
  times: [],
  performer: 'anyone',
  certificate: 'no',
  preferredSector: '',
  languages: [],
  place: null,
};

type Shared = Pick<
  NeedFieldsFragment & TaskFieldsFragment,
  'title' | 'taskKind' | 'skills' | 'hoursPerWeek' | 'times' | 'certificateRequired' | 'place'
>;

const fromShared = (work: Shared) => ({
  ...emptyWork,
  title: work.title,
  taskKind: work.taskKind,
  skills: work.skills.map(({ code }) => code),
  hoursPerWeek: work.hoursPerWeek,
  times: work.times,
  certificate: work.certificateRequired ? ('yes' as const) : ('no' as const),
  place: work.place,
});

export const fromTask = (task: TaskFieldsFragment): WorkValues => fromShared(task);

export const fromNeed = (need: NeedFieldsFragment): WorkValues => ({
  ...fromShared(need),
  clientId: need.client?.id ?? '',
  performer: need.performer,
  preferredSector: need.preferredSector ?? '',
  languages: [...need.languages],
});

/** The cache adds `__typename`, which an input does not know. */
const timesInput = (times: WorkValues['times']) =>
  times.map(({ weekday, startMinute, endMinute }) => ({ weekday, startMinute, endMinute }));
const placeInput = ({ place }: WorkValues) =>
  place ? { place: { name: place.name, latitude: place.latitude, longitude: place.longitude } } : {};

const sharedInput = (values: WorkValues) => ({
  title: values.title.trim(),
  taskKind: values.taskKind,
  skills: values.skills,
  hoursPerWeek: values.hoursPerWeek,
  times: timesInput(values.times),
  ...placeInput(values),
  certificateRequired: values.certificate === 'yes',
});

const needInput = (values: WorkValues) => ({
  ...sharedInput(values),
  languages: values.languages,
  performer: values.performer,
  preferredSector: values.preferredSector === '' ? null : values.preferredSector,
});

export const recordNeedInput = (teamId: string, values: WorkValues): RecordNeedInput => ({
  ...needInput(values),
  teamId,
  clientId: values.clientId === '' ? null : values.clientId,
});

export const changeNeedInput = (id: string, expectedVersion: number, values: WorkValues): ChangeNeedInput => ({
  ...needInput(values),
  id,
  expectedVersion,
});

export const recordTaskInput = (teamId: string, values: WorkValues): RecordTaskInput => ({
  ...sharedInput(values),
  teamId,
});

export const changeTaskInput = (id: string, expectedVersion: number, values: WorkValues): ChangeTaskInput => ({
  ...sharedInput(values),
  id,
  expectedVersion,
});
