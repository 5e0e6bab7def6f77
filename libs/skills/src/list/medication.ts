import { narrow, skillsOf } from '../skill.js';

export const medicationSkills = skillsOf(
  'medication',
  { nl: 'medicijnen', en: 'medicines', fr: 'médicaments', pt: 'medicamentos' },
  [
    narrow('giving', {
      nl: 'medicijnen geven',
      en: 'giving medicines',
      fr: 'donner des médicaments',
      pt: 'dar medicamentos',
    }),
    narrow('fetching', {
      nl: 'medicijnen ophalen',
      en: 'picking up medicines',
      fr: 'aller chercher des médicaments',
      pt: 'ir buscar medicamentos',
    }),
  ],
);
