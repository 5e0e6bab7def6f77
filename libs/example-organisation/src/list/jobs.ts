import type { SkillCode } from '@kring/care-network';
import { skillCodes } from '../skill-codes.js';

/** What someone does for a living and therefore can. */
export interface Job {
  readonly name: string;
  readonly skills: readonly SkillCode[];
}

const job = (name: string, ...codes: readonly string[]): Job => ({ name, skills: skillCodes(...codes) });

export const jobs: readonly Job[] = [
  job('boekhouder', 'administration.bookkeeping', 'administration.taxReturn'),
  job('administratief medewerker', 'administration.filing', 'administration.letters', 'technology.computer'),
  job('planner bij een transportbedrijf', 'administration.planning', 'technology.computer'),
  job('medewerker van de gemeente', 'administration.forms', 'administration.letters'),
  job('adviseur bij een bank', 'administration.budgeting', 'administration.forms'),
  job('fondsenwerver', 'administration.fundraising', 'administration.letters'),
  job('tolk en vertaler', 'administration.translating', 'company.listening'),
  job('secretaresse op een school', 'administration.planning', 'administration.letters'),
  job('muziekleraar', 'activity.music', 'activity.singing'),
  job('gymleraar', 'activity.sport', 'activity.swimming'),
  job('leerkracht op een basisschool', 'company.readingAloud', 'activity.crafts', 'activity.games'),
  job('dansdocent', 'activity.dancing', 'activity.sport'),
  job('fotograaf', 'activity.photography', 'technology.computer'),
  job('kunstschilder', 'activity.painting', 'activity.crafts'),
  job('verkoper in een kledingzaak', 'activity.shopping', 'company.talking'),
  job('medewerker van een reisbureau', 'activity.outing', 'administration.planning'),
  job('buschauffeur', 'transport.driving', 'transport.wheelchairBus'),
  job('taxichauffeur', 'transport.driving', 'transport.appointments'),
  job('vrachtwagenchauffeur', 'transport.driving', 'transport.moving'),
  job('conducteur bij de spoorwegen', 'transport.publicTransport', 'company.talking'),
  job('verhuizer', 'transport.moving', 'maintenance.furniture'),
  job('schoonmaker', 'household.cleaning', 'household.tidying'),
  job('medewerker in een wasserij', 'household.laundry', 'household.ironing'),
  job('coupeuse', 'household.sewing', 'household.ironing'),
  job('vakkenvuller bij de supermarkt', 'household.groceries'),
  job('dierenartsassistent', 'household.pets', 'company.listening'),
  job('kok', 'cooking.manyPeople', 'cooking.dinner', 'cooking.diet'),
  job('bakker', 'cooking.baking'),
  job('medewerker in een schoolkantine', 'cooking.manyPeople', 'cooking.together'),
  job('diëtist', 'cooking.diet', 'company.coaching'),
  job('timmerman', 'maintenance.carpentry', 'maintenance.furniture'),
  job('huisschilder', 'maintenance.painting'),
  job('loodgieter', 'maintenance.plumbing'),
  job('elektricien', 'maintenance.electrics', 'technology.smartHome'),
  job('fietsenmaker', 'maintenance.bicycleRepair', 'maintenance.wheelchairRepair'),
  job('monteur van hulpmiddelen', 'maintenance.wheelchairRepair', 'technology.smartHome'),
  job('hovenier', 'garden.pruning', 'garden.mowing', 'garden.flowers'),
  job('kweker', 'garden.vegetables', 'garden.weeding'),
  job('bloemist', 'garden.flowers'),
  job('maatschappelijk werker', 'company.listening', 'company.coaching'),
  job('receptionist', 'company.talking', 'company.phoning'),
  job('bibliothecaris', 'company.readingAloud', 'administration.filing'),
  job('predikant', 'company.worship', 'company.listening'),
  job('systeembeheerder', 'technology.computer', 'technology.internet'),
  job('webontwerper', 'technology.website', 'technology.computer'),
  job('medewerker in een telefoonwinkel', 'technology.smartphone', 'technology.tablet'),
  job('docent informatica', 'technology.tablet', 'technology.computer', 'technology.videoCalling'),
  job('kapper', 'personalCare.hairdressing', 'company.talking'),
  job('verpleegkundige', 'personalCare.washing', 'medication.giving', 'company.listening'),
  job('kraamverzorgende', 'personalCare.dressing', 'household.laundry', 'company.listening'),
  job('apothekersassistent', 'medication.fetching', 'administration.filing'),
];

/** What people like to do and learned by doing it. `does` completes "Houdt van …". */
export interface Pastime {
  readonly does: string;
  readonly skills: readonly SkillCode[];
}

const pastime = (does: string, ...codes: readonly string[]): Pastime => ({ does, skills: skillCodes(...codes) });

export const pastimes: readonly Pastime[] = [
  pastime('koken voor een grote tafel', 'cooking.dinner', 'cooking.manyPeople'),
  pastime('taarten bakken', 'cooking.baking'),
  pastime('wandelen op de hei', 'company.walking'),
  pastime('fietsen', 'transport.cycling'),
  pastime('de moestuin', 'garden.vegetables', 'garden.weeding'),
  pastime('bloemen en planten', 'garden.flowers'),
  pastime('klussen in huis', 'maintenance.carpentry', 'maintenance.furniture'),
  pastime('sleutelen aan fietsen', 'maintenance.bicycleRepair'),
  pastime('zingen in het koor', 'activity.singing'),
  pastime('gitaar spelen', 'activity.music'),
  pastime('kaarten en sjoelen', 'activity.games'),
  pastime('schilderen', 'activity.painting'),
  pastime('breien en naaien', 'household.sewing', 'activity.crafts'),
  pastime('zwemmen', 'activity.swimming'),
  pastime('voetbal', 'activity.sport'),
  pastime('foto’s maken', 'activity.photography'),
  pastime('lezen', 'company.readingAloud'),
  pastime('een goed gesprek bij de koffie', 'company.coffee', 'company.listening'),
  pastime('honden', 'household.pets', 'company.walking'),
  pastime('feesten organiseren', 'activity.party'),
  pastime('computers', 'technology.computer', 'technology.internet'),
  pastime('winkelen', 'activity.shopping'),
  pastime('autorijden', 'transport.driving'),
  pastime('de kerk', 'company.worship', 'company.talking'),
];
