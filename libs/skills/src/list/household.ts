import { narrow, skillsOf } from '../skill.js';

export const householdSkills = skillsOf(
  'household',
  { nl: 'huishouden', en: 'housework', fr: 'ménage', pt: 'tarefas domésticas' },
  [
    narrow('cleaning', { nl: 'schoonmaken', en: 'cleaning', fr: 'nettoyer', pt: 'limpar' }),
    narrow('laundry', { nl: 'de was doen', en: 'doing the laundry', fr: 'faire la lessive', pt: 'lavar a roupa' }),
    narrow('ironing', { nl: 'strijken', en: 'ironing', fr: 'repasser', pt: 'passar a ferro' }),
    narrow('groceries', {
      nl: 'boodschappen doen',
      en: 'buying groceries',
      fr: 'faire les courses',
      pt: 'fazer as compras de supermercado',
    }),
    narrow('sewing', {
      nl: 'naaien en verstellen',
      en: 'sewing and mending',
      fr: 'coudre et réparer des vêtements',
      pt: 'costurar e arranjar roupa',
    }),
    narrow('tidying', { nl: 'opruimen', en: 'tidying up', fr: 'ranger', pt: 'arrumar a casa' }),
    narrow('pets', {
      nl: 'voor dieren zorgen',
      en: 'looking after pets',
      fr: 's’occuper des animaux',
      pt: 'cuidar de animais',
    }),
  ],
);
