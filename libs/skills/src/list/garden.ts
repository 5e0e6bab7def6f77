import { narrow, skillsOf } from '../skill.js';

export const gardenSkills = skillsOf('garden', { nl: 'tuin', en: 'garden', fr: 'jardin', pt: 'jardim' }, [
  narrow('pruning', { nl: 'snoeien', en: 'pruning', fr: 'tailler les plantes', pt: 'podar' }),
  narrow('mowing', { nl: 'gras maaien', en: 'mowing the grass', fr: 'tondre la pelouse', pt: 'cortar a relva' }),
  narrow('weeding', { nl: 'onkruid wieden', en: 'weeding', fr: 'désherber', pt: 'tirar as ervas daninhas' }),
  narrow('vegetables', {
    nl: 'groente kweken',
    en: 'growing vegetables',
    fr: 'cultiver des légumes',
    pt: 'cultivar legumes',
  }),
  narrow('flowers', {
    nl: 'bloemen en planten verzorgen',
    en: 'looking after flowers and plants',
    fr: 'soigner les fleurs et les plantes',
    pt: 'cuidar de flores e plantas',
  }),
]);
