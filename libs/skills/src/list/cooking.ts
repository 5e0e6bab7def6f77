import { narrow, skillsOf } from '../skill.js';

export const cookingSkills = skillsOf('cooking', { nl: 'koken', en: 'cooking', fr: 'cuisine', pt: 'cozinhar' }, [
  narrow('dinner', {
    nl: 'een warme maaltijd koken',
    en: 'cooking a hot meal',
    fr: 'préparer un repas chaud',
    pt: 'preparar uma refeição quente',
  }),
  narrow('baking', { nl: 'bakken', en: 'baking', fr: 'faire de la pâtisserie', pt: 'fazer bolos' }),
  narrow('together', {
    nl: 'samen koken',
    en: 'cooking together',
    fr: 'cuisiner ensemble',
    pt: 'cozinhar em conjunto',
  }),
  narrow('diet', {
    nl: 'koken met een dieet',
    en: 'cooking for a diet',
    fr: 'cuisiner pour un régime',
    pt: 'cozinhar para uma dieta',
  }),
  narrow('manyPeople', {
    nl: 'koken voor veel mensen',
    en: 'cooking for many people',
    fr: 'cuisiner pour beaucoup de personnes',
    pt: 'cozinhar para muitas pessoas',
  }),
]);
