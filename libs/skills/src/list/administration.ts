import { narrow, skillsOf } from '../skill.js';

export const administrationSkills = skillsOf(
  'administration',
  { nl: 'administratie', en: 'administration', fr: 'administration', pt: 'administração' },
  [
    narrow('bookkeeping', { nl: 'boekhouden', en: 'bookkeeping', fr: 'comptabilité', pt: 'contabilidade' }),
    narrow('taxReturn', {
      nl: 'belastingaangifte invullen',
      en: 'filling in a tax return',
      fr: 'remplir une déclaration d’impôts',
      pt: 'preencher a declaração de impostos',
    }),
    narrow('letters', {
      nl: 'brieven lezen en schrijven',
      en: 'reading and writing letters',
      fr: 'lire et écrire des lettres',
      pt: 'ler e escrever cartas',
    }),
    narrow('forms', {
      nl: 'formulieren invullen',
      en: 'filling in forms',
      fr: 'remplir des formulaires',
      pt: 'preencher formulários',
    }),
    narrow('planning', {
      nl: 'roosters en afspraken plannen',
      en: 'planning rotas and appointments',
      fr: 'planifier des horaires et des rendez-vous',
      pt: 'planear horários e marcações',
    }),
    narrow('filing', { nl: 'papieren ordenen', en: 'sorting papers', fr: 'classer des papiers', pt: 'arrumar papéis' }),
    narrow('budgeting', {
      nl: 'omgaan met geld',
      en: 'managing money',
      fr: 'gérer son argent',
      pt: 'gerir o dinheiro',
    }),
    narrow('fundraising', {
      nl: 'geld inzamelen',
      en: 'raising money',
      fr: 'collecter des fonds',
      pt: 'angariar dinheiro',
    }),
    narrow('translating', { nl: 'vertalen', en: 'translating', fr: 'traduire', pt: 'traduzir' }),
  ],
);
