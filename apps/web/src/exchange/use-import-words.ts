import { useWords } from '@kring/circle-map';
import { dayOf, type ConsentPurpose } from '@kring/care-network';
import { useMemo } from 'react';
import type { ImportPreviewFragment } from '../gql/graphql.js';
import { useFieldWords } from '../history/field-words.js';

type Told = ImportPreviewFragment['problems'][number] | ImportPreviewFragment['remarks'][number];
export type Change = ImportPreviewFragment['rows'][number]['changes'][number];

const fields = [
  ...([
    'name',
    'role',
    'ring',
    'sector',
    'handPlace',
    'kind',
    'deceased',
    'birthYear',
    'speaks',
    'home',
    'certificateUntil',
  ] as const),
  ...(['note', 'quality', 'supportGiven', 'supportReceived', 'contactFrequency', 'lastContactOn'] as const),
  ...(['skills', 'consents', 'symbol'] as const),
];

const factsOf = ({ facts, column, row }: Told) => ({
  ...Object.fromEntries(facts.map(({ name, value }) => [name, value])),
  ...(column === null ? {} : { column }),
  ...(row === null ? {} : { row }),
});

/** What an import says of a file and of people, in the words of who looks. */
export function useImportWords() {
  const words = useWords();
  const { value: valueOf } = useFieldWords();
  return useMemo(() => {
    const { say, day } = words;

    const consent = ([purpose, givenAt = '', withdrawnAt]: readonly string[]): string => {
      const named = say(`circle.purpose.${purpose as ConsentPurpose}`);
      return withdrawnAt === undefined
        ? say('import.consentGiven', { purpose: named, day: day(dayOf(givenAt)) })
        : say('import.consentBack', { purpose: named, day: day(dayOf(withdrawnAt)) });
    };

    const values = (field: string, all: readonly string[]): string => {
      if (all.length === 0) return say('common.notRecorded');
      if (field === 'consents') return consent(all);
      if (field.startsWith('support')) return valueOf(field, all.join(','));
      if (field === 'speaks') return all.map((each) => each.toUpperCase()).join(', ');
      if (field === 'certificateUntil') return day(all[0] ?? '');
      return valueOf(field, all[0] ?? null);
    };

    const change = ({ field, before, after, skill }: Change): string => {
      if (field === 'photo') return say('import.photoAdded');
      const known = fields.find((each) => each === field);
      const name = known ? say(`import.field.${known}`) : field;
      if (skill) return say('import.added', { field: name, after: skill.name });
      return before.length === 0
        ? say('import.added', { field: name, after: values(field, after) })
        : say('import.fromTo', { field: name, before: values(field, before), after: values(field, after) });
    };

    const placed = (told: Told, what: string): string => {
      if (told.row === null) return what;
      return told.column === null
        ? say('import.atRow', { row: told.row, what })
        : say('import.atCell', { row: told.row, column: told.column, what });
    };

    const atPath = (path: string | null, what: string): string => {
      const [, kind, number] = /^(line|person) (\d+)$/.exec(path ?? '') ?? [];
      if (kind === 'line') return say('import.atLine', { line: number ?? '', what });
      if (kind === 'person') return say('import.atPerson', { number: number ?? '', what });
      return path === null ? what : say('import.atPath', { path, what });
    };

    return {
      change,
      problem: (told: ImportPreviewFragment['problems'][number]): string =>
        placed(told, atPath(told.path, say(`import.problem.${told.code}`, factsOf(told)))),
      remark: (told: ImportPreviewFragment['remarks'][number]): string =>
        told.code.startsWith('COLUMN')
          ? say(`import.remark.${told.code}`, factsOf(told))
          : placed(told, say(`import.remark.${told.code}`, factsOf(told))),
    };
  }, [words, valueOf]);
}
