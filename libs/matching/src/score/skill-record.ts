import type { HeldSkill, SkillLevel, SkillSource } from '@kring/care-network';
import type { Pairing } from '../pairing.js';
import type { SkillFit } from '../skill-fit.js';
import type { UnknownCode } from '../suggestion.js';
import { halfFor, scored, type ScoredPart } from './scored-part.js';
import { weights } from './weights.js';

/** Who can do it alone is nearly as welcome as who could teach it. */
export const pointsOfLevel: Readonly<Record<SkillLevel, number>> = { expert: weights.level, able: 3, some: 1 };

/** A mother of five may cook better than a cook: both count the same. */
const pointsOfSource: Readonly<Record<SkillSource, number>> = { work: weights.source, life: weights.source };

type RecordPart = 'level' | 'source' | 'liking';

/** One thing that the record of a skill may say; `null` when it does not. */
interface RecordReader {
  readonly code: RecordPart;
  readonly unknown: UnknownCode;
  readonly read: (held: HeldSkill) => { readonly points: number; readonly value: string } | null;
}

function ofOne({ code, unknown, read }: RecordReader, fit: SkillFit): ScoredPart {
  if (fit.fit === 'missing' || fit.fit === 'notOffered') return scored(code, 0);
  if (fit.with === null) return halfFor(code);
  const said = fit.held === null ? null : read(fit.held);
  if (said === null) return halfFor(code, { code: unknown, facts: { skill: fit.with } });
  return scored(code, said.points, { skill: fit.with, [code]: said.value });
}

/** Of several skills the weakest counts. */
const recordPart =
  (reader: RecordReader) =>
  ({ skills }: Pairing): ScoredPart =>
    skills
      .map((fit) => ofOne(reader, fit))
      .reduce((least, next) => (next.part.points < least.part.points ? next : least));

export const levelPart = recordPart({
  code: 'level',
  unknown: 'levelNotRecorded',
  read: ({ level }) => (level === null ? null : { points: pointsOfLevel[level], value: level }),
});

export const sourcePart = recordPart({
  code: 'source',
  unknown: 'sourceNotRecorded',
  read: ({ source }) => (source === null ? null : { points: pointsOfSource[source], value: source }),
});

/** Being able is not wanting: who likes doing it comes first, who does not comes last and is not barred. */
export const likingPart = recordPart({
  code: 'liking',
  unknown: 'likingNotRecorded',
  read: ({ likesDoingIt }) =>
    likesDoingIt === null ? null : { points: likesDoingIt ? weights.liking : 0, value: likesDoingIt ? 'yes' : 'no' },
});
