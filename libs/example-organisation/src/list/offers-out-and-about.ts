import { time } from '../calendar.js';
import { says, type OwnWords } from './own-words.js';

const afternoons = [time(2, 13, 17), time(4, 13, 17)];
const saturday = [time(6, 10, 16)];
const sunday = [time(7, 10, 17)];

/** Help that is given outside, on the road, with a tool in the hand or just by being there. */
export const offersOutAndAbout: readonly OwnWords[] = [
  says('Elke week een rondje over de hei lopen', 1.5, 'company.walking', { times: afternoons }),
  says('Wandelen met de hond erbij', 2, 'company.walking household.pets', { times: sunday }),
  says('Een kop koffie en een goed gesprek', 1, 'company.coffee company.listening'),
  says('Bellen op zondagavond, zodat de week goed begint', 0.5, 'company.phoning', { times: [time(7, 19, 20)] }),
  says('Voorlezen uit de krant of een spannend boek', 1, 'company.readingAloud', { times: afternoons }),
  says('Samen naar de kerk gaan en daarna koffie drinken', 2, 'company.worship', { times: [time(7, 9, 12)] }),
  says('Oefenen om nee te durven zeggen', 1, 'company.coaching', { job: 'maatschappelijk werker' }),
  says('Gewoon langskomen en luisteren', 1, 'company.listening', { ratherNot: ['household', 'cooking'] }),
  says('Rijden naar het ziekenhuis en mee naar binnen', 2, 'transport.driving transport.appointments', {
    times: afternoons,
  }),
  says('Halen en brengen naar de zwemclub', 1.5, 'transport.driving', { times: [time(3, 18, 21)] }),
  says('Met de rolstoelbus een dag naar zee', 3, 'transport.wheelchairBus', { job: 'buschauffeur' }),
  says('Leren reizen met de trein', 2, 'transport.publicTransport', { times: saturday }),
  says('Op de duofiets langs de Eem', 2, 'transport.cycling', { times: [time(3, 13, 17), time(6, 13, 17)] }),
  says('Een rolstoel duwen bij een uitje', 2, 'transport.pushingWheelchair', { times: saturday }),
  says('Helpen verhuizen, ik heb een aanhanger', 1, 'transport.moving'),
  says('De moestuin bijhouden, liefst met bewoners', 3, 'garden.vegetables garden.weeding', {
    times: [time(3, 9, 12)],
  }),
  says('Heggen snoeien en het gras maaien', 2, 'garden.pruning garden.mowing', { ratherNot: ['company', 'activity'] }),
  says('Bloembakken maken voor bij de voordeur', 1, 'garden.flowers'),
  says('Het gras doen, dan hoeft niemand daaraan te denken', 1.5, 'garden.mowing', { times: saturday }),
  says('Kapotte dingen weer maken', 2, 'maintenance.carpentry', { ratherNot: ['activity'] }),
  says('Een kamer verven in een kleur naar keuze', 3, 'maintenance.painting', { job: 'huisschilder' }),
  says('Lekkende kranen en verstopte afvoeren', 1, 'maintenance.plumbing', { job: 'loodgieter' }),
  says('Fietsen plakken en remmen afstellen', 1, 'maintenance.bicycleRepair', { times: saturday }),
  says('Rolstoelen nakijken: banden, remmen, voetsteunen', 1, 'maintenance.wheelchairRepair'),
  says('Een kast in elkaar zetten, ik houd van die boekjes', 1, 'maintenance.furniture'),
  says('Gitaar meenemen en samen zingen', 1.5, 'activity.music activity.singing', { times: [time(5, 19, 21)] }),
  says('Een spelletjesmiddag houden', 2, 'activity.games', {
    times: sunday,
    ratherNot: ['personalCare', 'medication'],
  }),
  says('Baantjes trekken in het Amerena', 2, 'activity.swimming', { times: [time(2, 19, 21)] }),
  says('Een balletje trappen op het veldje', 1, 'activity.sport', { times: [time(3, 18, 20)] }),
  says('Schilderen aan de grote tafel', 2, 'activity.painting', { times: afternoons }),
  says('Kaarten maken en knutselen', 1.5, 'activity.crafts', { times: [time(4, 14, 16)] }),
  says('Een mooie foto maken van iedereen die dat wil', 1, 'activity.photography'),
  says('Dansen in de huiskamer, op plaatjes van vroeger', 1, 'activity.dancing', { times: [time(5, 15, 17)] }),
  says('Mee naar de dierentuin of het museum', 2, 'activity.outing', { times: saturday }),
  says('De nieuwjaarsborrel en de zomerbarbecue regelen', 1, 'activity.party', { ratherNot: ['household'] }),
];
