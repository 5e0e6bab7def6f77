import { createHash } from 'node:crypto';
import type { HeldSkill, Place } from '@kring/care-network';
import type {
  FieldChange,
  FileProblem,
  FileReading,
  ImportedCircle,
  ImportPlan,
  ImportRow,
  Remark,
  SaidConsent,
} from '@kring/exchange';
import { factValues } from '../graphql/user-error.js';
import { skillOf } from '../skill/skill-of.js';
import type {
  CircleImport,
  FileRemark,
  FileProblem as ShownProblem,
  ImportChange,
  ImportRow as ShownRow,
} from './dto/circle-import.js';

const skillParts = ({ level, source, likesDoingIt }: HeldSkill): string[] => [
  ...(level === null ? [] : [level]),
  ...(source === null ? [] : [source]),
  ...(likesDoingIt === null ? [] : [likesDoingIt ? 'likesIt' : 'likesItNot']),
];

const consentParts = ({ purpose, givenAt, withdrawnAt }: SaidConsent): string[] => [
  ...[purpose, givenAt],
  ...(withdrawnAt === null ? [] : [withdrawnAt]),
];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Values as the schema calls them; a place by its name, as where it lies says nothing to a reader. */
function valuesOf(field: string, value: unknown): string[] {
  if (value == null) return [];
  if (Array.isArray(value)) return value.map(String);
  if (field === 'handPlace') return ['byHand'];
  if (field === 'skills') return skillParts(value as HeldSkill);
  if (field === 'consents') return consentParts(value as SaidConsent);
  return isObject(value) ? [(value as Place).name] : [String(value as string | number | boolean)];
}

/** Two numbers say nothing to a reader: of a place by hand only that there is one. */
const asChange = ({ field, before, after }: FieldChange): ImportChange => ({
  field,
  before: field === 'handPlace' ? [] : valuesOf(field, before),
  after: valuesOf(field, after),
  skill: field === 'skills' ? skillOf((after as HeldSkill).skill) : null,
});

function asRow({ kind, index, state, name, changes, why }: ImportRow, imported: ImportedCircle): ShownRow {
  const said = kind === 'person' && index !== null ? imported.people[index] : undefined;
  return {
    ...{ kind, index, state, name, why },
    role: said?.role ?? null,
    ring: said?.ring ?? null,
    sector: said?.sector ?? null,
    changes: changes.map(asChange),
  };
}

const inFile = ({ row, column, path, facts }: FileProblem | Remark) => ({
  ...{ row, column, path },
  facts: factValues(facts),
});

const asProblem = (problem: FileProblem): ShownProblem => ({ ...inFile(problem), code: problem.code });
type Unread = Extract<FileReading, { readonly ok: false }>;

const asRemark = (remark: Remark): FileRemark => ({ ...inFile(remark), code: remark.code });

/** Nobody reads more than this of what is wrong with one file. */
const mostTold = 100;

/** Tells two plans apart: the same mark means that an import does what was seen. */
export const markOf = ({ rows, yesInFile }: ImportPlan): string =>
  createHash('sha256')
    .update(JSON.stringify([rows, yesInFile]))
    .digest('base64url')
    .slice(0, 43);

export const asPreview = (imported: ImportedCircle, plan: ImportPlan): CircleImport => ({
  format: imported.format,
  clientName: imported.clientName,
  rows: plan.rows.map((row) => asRow(row, imported)),
  remarks: [...imported.remarks, ...plan.remarks].slice(0, mostTold).map(asRemark),
  problems: [],
  clients: [],
  yesInFile: plan.yesInFile,
  seen: markOf(plan),
});

/** As many as somebody looks through; the files of more are lists of clients, and no circles. */
const mostClients = 200;

export const asUnread = ({ problems, clients = [] }: Unread): CircleImport => ({
  ...{ format: null, clientName: null, rows: [], remarks: [], yesInFile: 0, seen: '' },
  problems: problems.slice(0, mostTold).map(asProblem),
  clients: clients.slice(0, mostClients).map(({ id, name }) => ({ id, name })),
});
