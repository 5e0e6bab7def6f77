import type { Language } from '@kring/care-network';
import { searchSkills, skillName, skills } from '@kring/skills';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { LanguageEnum } from '../graphql/enums.js';
import { Skill } from './dto/skill.js';

const inLanguage = { type: () => LanguageEnum, defaultValue: 'nl' } as const;

@Resolver(() => Skill)
export class SkillResolver {
  @Query(() => [Skill], {
    name: 'skills',
    description: 'The shared skill list, or the skills whose name has a text in it.',
  })
  search(
    @Args('search', { type: () => String, nullable: true, description: 'Part of a name; null for the whole list.' })
    search: string | null,
    @Args('language', { ...inLanguage, description: 'The language of the text.' }) language: Language,
  ): readonly Skill[] {
    return search == null ? skills : searchSkills(search.slice(0, 80), language);
  }

  @ResolveField(() => String, { description: 'Its name; an unknown code is shown as itself.' })
  name(
    @Parent() { code }: Skill,
    @Args('language', { ...inLanguage, description: 'The language of the name.' }) language: Language,
  ): string {
    return skillName(code, language);
  }
}
