import { narrow, skillsOf } from '../skill.js';

export const technologySkills = skillsOf(
  'technology',
  { nl: 'techniek', en: 'technology', fr: 'technologie', pt: 'tecnologia' },
  [
    narrow('tablet', {
      nl: 'een tablet gebruiken',
      en: 'using a tablet',
      fr: 'utiliser une tablette',
      pt: 'usar um tablet',
    }),
    narrow('smartphone', {
      nl: 'een mobiele telefoon gebruiken',
      en: 'using a mobile phone',
      fr: 'utiliser un téléphone portable',
      pt: 'usar um telemóvel',
    }),
    narrow('computer', {
      nl: 'een computer gebruiken',
      en: 'using a computer',
      fr: 'utiliser un ordinateur',
      pt: 'usar um computador',
    }),
    narrow('videoCalling', {
      nl: 'beeldbellen',
      en: 'video calling',
      fr: 'faire des appels vidéo',
      pt: 'fazer videochamadas',
    }),
    narrow('internet', {
      nl: 'wifi en internet in orde maken',
      en: 'setting up Wi-Fi and internet',
      fr: 'installer le wifi et internet',
      pt: 'instalar o wifi e a internet',
    }),
    narrow('smartHome', {
      nl: 'slimme lampen en deuren',
      en: 'smart lamps and doors',
      fr: 'lampes et portes connectées',
      pt: 'lâmpadas e portas inteligentes',
    }),
    narrow('medicineDispenser', {
      nl: 'een medicijndoos met alarm instellen',
      en: 'setting up a medicine box with an alarm',
      fr: 'régler un pilulier avec alarme',
      pt: 'preparar uma caixa de medicamentos com alarme',
    }),
    narrow('website', {
      nl: 'een website maken',
      en: 'making a website',
      fr: 'créer un site web',
      pt: 'fazer um site',
    }),
  ],
);
