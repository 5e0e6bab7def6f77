import { narrow, skillsOf } from '../skill.js';

export const companySkills = skillsOf(
  'company',
  { nl: 'gezelschap', en: 'company', fr: 'compagnie', pt: 'companhia' },
  [
    narrow('walking', {
      nl: 'samen wandelen',
      en: 'going for a walk together',
      fr: 'se promener ensemble',
      pt: 'passear a pé em conjunto',
    }),
    narrow('talking', { nl: 'een praatje maken', en: 'having a chat', fr: 'bavarder', pt: 'conversar' }),
    narrow('listening', { nl: 'luisteren', en: 'listening', fr: 'écouter', pt: 'ouvir' }),
    narrow('readingAloud', { nl: 'voorlezen', en: 'reading aloud', fr: 'lire à voix haute', pt: 'ler em voz alta' }),
    narrow('coffee', {
      nl: 'samen koffie drinken',
      en: 'having coffee together',
      fr: 'prendre un café ensemble',
      pt: 'tomar café em conjunto',
    }),
    narrow('phoning', { nl: 'bellen', en: 'phoning', fr: 'téléphoner', pt: 'telefonar' }),
    narrow('coaching', {
      nl: 'iemand leren voor zichzelf op te komen',
      en: 'teaching someone to speak up',
      fr: 'apprendre à se défendre',
      pt: 'ensinar alguém a defender-se',
    }),
    narrow('worship', {
      nl: 'samen naar kerk of moskee gaan',
      en: 'going to church or mosque together',
      fr: 'aller ensemble à l’église ou à la mosquée',
      pt: 'ir em conjunto à igreja ou à mesquita',
    }),
  ],
);
