import { narrow, skillsOf } from '../skill.js';

export const personalCareSkills = skillsOf(
  'personalCare',
  { nl: 'persoonlijke zorg', en: 'personal care', fr: 'soins personnels', pt: 'cuidados pessoais' },
  [
    narrow('washing', {
      nl: 'helpen met wassen',
      en: 'helping with washing',
      fr: 'aider à se laver',
      pt: 'ajudar a tomar banho',
    }),
    narrow('dressing', {
      nl: 'helpen met aankleden',
      en: 'helping with getting dressed',
      fr: 'aider à s’habiller',
      pt: 'ajudar a vestir',
    }),
    narrow('eating', { nl: 'helpen met eten', en: 'helping with eating', fr: 'aider à manger', pt: 'ajudar a comer' }),
    narrow('hairdressing', {
      nl: 'haren knippen',
      en: 'cutting hair',
      fr: 'couper les cheveux',
      pt: 'cortar o cabelo',
    }),
    narrow('lifting', {
      nl: 'helpen met opstaan en tillen',
      en: 'helping to stand up and lifting',
      fr: 'aider à se lever et soulever',
      pt: 'ajudar a levantar',
    }),
  ],
);
