import { narrow, skillsOf } from '../skill.js';

export const maintenanceSkills = skillsOf(
  'maintenance',
  { nl: 'klussen', en: 'odd jobs', fr: 'petits travaux', pt: 'pequenas reparações' },
  [
    narrow('carpentry', { nl: 'timmeren', en: 'carpentry', fr: 'menuiserie', pt: 'carpintaria' }),
    narrow('painting', {
      nl: 'muren en deuren verven',
      en: 'painting walls and doors',
      fr: 'peindre des murs et des portes',
      pt: 'pintar paredes e portas',
    }),
    narrow('plumbing', {
      nl: 'kranen en leidingen repareren',
      en: 'repairing taps and pipes',
      fr: 'réparer des robinets et des tuyaux',
      pt: 'reparar torneiras e canos',
    }),
    narrow('electrics', {
      nl: 'lampen en stopcontacten',
      en: 'lamps and sockets',
      fr: 'lampes et prises',
      pt: 'lâmpadas e tomadas',
    }),
    narrow('bicycleRepair', {
      nl: 'fietsen repareren',
      en: 'repairing bicycles',
      fr: 'réparer des vélos',
      pt: 'reparar bicicletas',
    }),
    narrow('furniture', {
      nl: 'meubels in elkaar zetten',
      en: 'putting furniture together',
      fr: 'monter des meubles',
      pt: 'montar móveis',
    }),
    narrow('wheelchairRepair', {
      nl: 'een rolstoel onderhouden',
      en: 'maintaining a wheelchair',
      fr: 'entretenir un fauteuil roulant',
      pt: 'fazer a manutenção de uma cadeira de rodas',
    }),
  ],
);
