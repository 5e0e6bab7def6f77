import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { SkillsDocument, type SkillsQuery } from '../gql/graphql.js';
import { useLanguage } from '../language/language-context.js';

export type Skill = SkillsQuery['skills'][number];

/** The shared skill list in the language of who looks; empty until it has come. It changes only with a new version. */
export function useSkills(): readonly Skill[] {
  const { language } = useLanguage();
  const { data } = useQuery(SkillsDocument, { variables: { language }, fetchPolicy: 'cache-first' });
  return useMemo(() => data?.skills ?? [], [data]);
}

/** The name of a skill by its code; a code that is not in the list is shown as itself. */
export function useSkillName(): (code: string) => string {
  const skills = useSkills();
  return useMemo(() => {
    const names = new Map(skills.map(({ code, name }) => [code, name]));
    return (code) => names.get(code) ?? code;
  }, [skills]);
}
