import {
  atPath,
  fileProblem,
  refused,
  remark,
  type FileReading,
  type ImportedCircle,
  type ImportedPerson,
  type Remark,
} from './imported-circle.js';
import { longestNote, longestRole } from './limits.js';

/** Something that shows: no space, no control character and none without width. */
const visible = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const controlCharacter = /\p{Cc}/u;

const at = (index: number) => atPath(`person ${index + 1}`);

const cut = (text: string | null, most: number): string | null =>
  text === null || text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

function fitted(
  person: ImportedPerson,
  index: number,
): { readonly person: ImportedPerson; readonly remarks: Remark[] } {
  const [role, note] = [cut(person.role, longestRole), cut(person.note, longestNote)];
  const remarks = [
    ...(role === person.role ? [] : [remark('TEXT_CUT', at(index), { field: 'role', most: longestRole })]),
    ...(note === person.note ? [] : [remark('TEXT_CUT', at(index), { field: 'note', most: longestNote })]),
  ];
  return { person: { ...person, role, note }, remarks };
}

function fittedCircle(circle: ImportedCircle): ImportedCircle {
  const found = circle.people.map(fitted);
  return {
    ...circle,
    people: found.map(({ person }) => person),
    remarks: [
      ...(found.length === 0 ? [remark('NOBODY')] : []),
      ...circle.remarks,
      ...found.flatMap(({ remarks }) => remarks),
    ],
  };
}

/** What holds for people from any file: a name that shows and stays on its line, and texts that fit (cut with a remark). That there is nobody is a remark too. */
export function checkedCircle(reading: FileReading): FileReading {
  if (!reading.ok) return reading;
  const problems = reading.circle.people.flatMap(({ name }, index) =>
    !visible.test(name) || controlCharacter.test(name) ? [fileProblem('CONTROL_CHARACTERS', at(index))] : [],
  );
  return problems.length > 0 ? refused(...problems) : { ok: true, circle: fittedCircle(reading.circle) };
}
