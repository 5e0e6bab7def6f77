import { hasControlCharacters, showsSomething, turnsDirection, withoutTurns } from '@kring/care-network';
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

const at = (index: number) => atPath(`person ${index + 1}`);

const cut = (text: string | null, most: number): string | null =>
  text === null || text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

const straight = (text: string | null): string | null => {
  const left = withoutTurns(text ?? '').trim();
  return left === '' ? null : left;
};

/** The same person without characters that turn their name, role or note around. */
const straightened = (person: ImportedPerson): ImportedPerson => ({
  ...person,
  name: withoutTurns(person.name).trim(),
  role: straight(person.role),
  note: straight(person.note),
});

const isTurned = ({ name, role, note }: ImportedPerson): boolean =>
  [name, role, note].some((text) => text !== null && turnsDirection(text));

function fitted(
  asRead: ImportedPerson,
  index: number,
): { readonly person: ImportedPerson; readonly remarks: Remark[] } {
  const person = isTurned(asRead) ? straightened(asRead) : asRead;
  const [role, note] = [cut(person.role, longestRole), cut(person.note, longestNote)];
  const remarks = [
    ...(person === asRead ? [] : [remark('TURNS_TAKEN_OUT', at(index))]),
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
    !showsSomething(name) || hasControlCharacters(name) ? [fileProblem('CONTROL_CHARACTERS', at(index))] : [],
  );
  return problems.length > 0 ? refused(...problems) : { ok: true, circle: fittedCircle(reading.circle) };
}
