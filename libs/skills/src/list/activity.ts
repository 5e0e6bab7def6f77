import { narrow, skillsOf } from '../skill.js';

export const activitySkills = skillsOf(
  'activity',
  { nl: 'activiteiten', en: 'activities', fr: 'activités', pt: 'atividades' },
  [
    narrow('shopping', {
      nl: 'samen winkelen',
      en: 'going shopping together',
      fr: 'faire les magasins ensemble',
      pt: 'ir às compras em conjunto',
    }),
    narrow('music', { nl: 'muziek maken', en: 'making music', fr: 'faire de la musique', pt: 'fazer música' }),
    narrow('singing', { nl: 'samen zingen', en: 'singing together', fr: 'chanter ensemble', pt: 'cantar em conjunto' }),
    narrow('crafts', { nl: 'knutselen', en: 'arts and crafts', fr: 'bricolage créatif', pt: 'trabalhos manuais' }),
    narrow('painting', {
      nl: 'schilderen en tekenen',
      en: 'painting and drawing',
      fr: 'peindre et dessiner',
      pt: 'pintar e desenhar',
    }),
    narrow('games', { nl: 'spelletjes doen', en: 'playing games', fr: 'jouer à des jeux', pt: 'jogar jogos' }),
    narrow('sport', { nl: 'sporten en bewegen', en: 'sport and exercise', fr: 'faire du sport', pt: 'fazer desporto' }),
    narrow('swimming', { nl: 'zwemmen', en: 'swimming', fr: 'nager', pt: 'nadar' }),
    narrow('dancing', { nl: 'dansen', en: 'dancing', fr: 'danser', pt: 'dançar' }),
    narrow('outing', {
      nl: 'een uitje begeleiden',
      en: 'going along on an outing',
      fr: 'accompagner une sortie',
      pt: 'acompanhar um passeio',
    }),
    narrow('photography', {
      nl: 'foto’s maken',
      en: 'taking photos',
      fr: 'prendre des photos',
      pt: 'tirar fotografias',
    }),
    narrow('party', {
      nl: 'een feest organiseren',
      en: 'organising a party',
      fr: 'organiser une fête',
      pt: 'organizar uma festa',
    }),
  ],
);
