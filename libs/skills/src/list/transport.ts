import { narrow, skillsOf } from '../skill.js';

export const transportSkills = skillsOf(
  'transport',
  { nl: 'vervoer', en: 'transport', fr: 'transport', pt: 'transporte' },
  [
    narrow('driving', { nl: 'autorijden', en: 'driving a car', fr: 'conduire une voiture', pt: 'conduzir um carro' }),
    narrow('wheelchairBus', {
      nl: 'een rolstoelbus rijden',
      en: 'driving a wheelchair van',
      fr: 'conduire un minibus adapté',
      pt: 'conduzir uma carrinha adaptada',
    }),
    narrow('publicTransport', {
      nl: 'samen met bus of trein reizen',
      en: 'travelling together by bus or train',
      fr: 'voyager ensemble en bus ou en train',
      pt: 'viajar em conjunto de autocarro ou comboio',
    }),
    narrow('cycling', {
      nl: 'samen fietsen',
      en: 'cycling together',
      fr: 'faire du vélo ensemble',
      pt: 'andar de bicicleta em conjunto',
    }),
    narrow('pushingWheelchair', {
      nl: 'een rolstoel duwen',
      en: 'pushing a wheelchair',
      fr: 'pousser un fauteuil roulant',
      pt: 'empurrar uma cadeira de rodas',
    }),
    narrow('appointments', {
      nl: 'meegaan naar een afspraak',
      en: 'going along to an appointment',
      fr: 'accompagner à un rendez-vous',
      pt: 'acompanhar a uma consulta',
    }),
    narrow('moving', {
      nl: 'helpen verhuizen',
      en: 'helping to move house',
      fr: 'aider à déménager',
      pt: 'ajudar numa mudança de casa',
    }),
  ],
);
