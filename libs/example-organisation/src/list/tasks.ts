import { time } from '../calendar.js';
import { work, type WorkTemplate } from './work-templates.js';

const everyMorning = [time(1, 7, 9), time(2, 7, 9), time(3, 7, 9), time(4, 7, 9), time(5, 7, 9)];
const everyEvening = [time(1, 17, 19), time(2, 17, 19), time(3, 17, 19), time(4, 17, 19), time(5, 17, 19)];

/** What a team spends its hours on: of these, care that is reserved comes first and always. */
export const homeTasks: readonly WorkTemplate[] = [
  work('Medicijnen klaarzetten en aanreiken', 10, 'medication.giving', { times: everyMorning, certificate: true }),
  work('Helpen met wassen en aankleden', 20, 'personalCare.washing personalCare.dressing', {
    times: everyMorning,
    certificate: true,
  }),
  work('Koken voor de groep', 14, 'cooking.dinner cooking.manyPeople', { times: everyEvening }),
  work('De was wassen, vouwen en rondbrengen', 8, 'household.laundry'),
  work('Boodschappen voor de week bestellen en opruimen', 4, 'household.groceries', { times: [time(2, 10, 12)] }),
  work('Rijden naar dagbesteding en afspraken', 9, 'transport.driving transport.appointments', { certificate: true }),
  work('Huiskamer en gang schoonhouden', 6, 'household.cleaning'),
  work('Uitjes in het weekend bedenken en begeleiden', 5, 'activity.outing', { times: [time(6, 10, 17)] }),
  work('Zakgeld uitgeven en bonnetjes verwerken', 3, 'administration.budgeting administration.bookkeeping'),
  work('Het rooster van de groep maken', 4, 'administration.planning'),
  work('Kleine reparaties melden en zelf doen', 2, 'maintenance.furniture maintenance.electrics'),
  work('De tuin winterklaar houden', 2, 'garden.weeding garden.mowing'),
  work('Bellen en mailen met families', 3, 'company.phoning company.listening'),
  work('Tablets en televisies aan de praat houden', 2, 'technology.tablet technology.internet'),
];

export const neighbourhoodTasks: readonly WorkTemplate[] = [
  work('Medicijnen aanreiken aan huis', 6, 'medication.giving', { times: everyMorning, certificate: true }),
  work('Helpen met douchen', 8, 'personalCare.washing', { times: everyMorning, certificate: true }),
  work('Post en rekeningen doornemen', 7, 'administration.letters administration.budgeting'),
  work('Mee naar de huisarts of het ziekenhuis', 6, 'transport.appointments', { certificate: true }),
  work('Samen boodschappen doen', 5, 'household.groceries'),
  work('Samen opruimen en schoonmaken', 8, 'household.tidying household.cleaning'),
  work('Aanvragen en formulieren invullen', 5, 'administration.forms'),
  work('De koffieochtend in het buurthuis draaien', 4, 'company.coffee company.talking', { times: [time(3, 9.5, 12)] }),
  work('Oefenen met koken op één pit', 4, 'cooking.together', { times: [time(4, 16, 18)] }),
  work('Uitleg geven over telefoon en internetbankieren', 3, 'technology.smartphone technology.computer'),
  work('Klusjes in huis regelen', 3, 'maintenance.furniture maintenance.plumbing'),
  work('Afspraken en huisbezoeken plannen', 4, 'administration.planning'),
];

const titlesAtLinde: readonly string[] = [
  'Koken voor de groep',
  'De was wassen, vouwen en rondbrengen',
  'Rijden naar dagbesteding en afspraken',
  'Het rooster van de groep maken',
  'Kleine reparaties melden en zelf doen',
];

/**
 * What the team of Huis De Linde does beside the administration of the petty cash. Every one of these is kept by a
 * policy, or asks for what nobody around offers: the only hours that could be freed are the ones that Henk would take.
 */
export const lindeTasks: readonly WorkTemplate[] = [
  ...homeTasks.slice(0, 2),
  ...homeTasks.filter(({ title }) => titlesAtLinde.includes(title)),
];
