import { time } from '../calendar.js';
import { says, type OwnWords } from './own-words.js';

const mornings = [time(1, 9, 12), time(2, 9, 12), time(4, 9, 12)];
const evenings = [time(1, 19, 21), time(2, 19, 21), time(3, 19, 21)];
const saturday = [time(6, 10, 16)];
const sunday = [time(7, 11, 17)];

/** Help that is given inside: paper, kitchen, household and technology. */
export const offersIndoors: readonly OwnWords[] = [
  says('De kas en de bonnetjes bijhouden', 2, 'administration.bookkeeping', { job: 'boekhouder' }),
  says('Helpen met de belastingaangifte in het voorjaar', 1, 'administration.taxReturn', { job: 'boekhouder' }),
  says('Het rooster puzzelen, dat vind ik echt leuk', 3, 'administration.planning', { ratherNot: ['personalCare'] }),
  says('Moeilijke brieven samen lezen', 1, 'administration.letters', { times: evenings }),
  says('Formulieren van de gemeente invullen', 1, 'administration.forms', { job: 'medewerker van de gemeente' }),
  says('Orde scheppen in mappen en papieren', 2, 'administration.filing', { times: mornings }),
  says('Fondsen aanschrijven voor een duofiets', 2, 'administration.fundraising', { job: 'fondsenwerver' }),
  says('Leren rondkomen met zakgeld', 1, 'administration.budgeting', { job: 'adviseur bij een bank' }),
  says('Iets vertalen als de familie geen Nederlands spreekt', 1, 'administration.translating'),
  says('Op zondag koken voor de hele groep', 4, 'cooking.dinner cooking.manyPeople', { times: sunday }),
  says('Koken met iemand die het wil leren', 2, 'cooking.together', { times: [time(3, 16, 19)] }),
  says('Een taart bakken als er iemand jarig is', 1.5, 'cooking.baking'),
  says('Samen koekjes bakken op zaterdag', 2, 'cooking.baking', { times: saturday }),
  says('Recepten uitzoeken voor wie suikervrij moet eten', 1, 'cooking.diet', { job: 'diëtist' }),
  says('Een pan soep brengen, ik kook toch altijd te veel', 1, 'cooking.dinner', { ratherNot: ['administration'] }),
  says('Knopen aanzetten en broeken korter maken', 1, 'household.sewing', { ratherNot: ['activity'] }),
  says('De strijk doen met de radio aan', 2, 'household.ironing', { times: mornings }),
  says('Boodschappen meenemen, ik ga toch', 1, 'household.groceries', { times: [time(5, 14, 17)] }),
  says('Een kast opruimen en spullen naar de kringloop brengen', 1.5, 'household.tidying', { times: saturday }),
  says('Een keer goed poetsen voor de feestdagen', 2, 'household.cleaning'),
  says('De kat verzorgen in de vakantie', 1, 'household.pets', { ratherNot: ['personalCare'] }),
  says('Vragen over de tablet beantwoorden', 1.5, 'technology.tablet', { times: evenings }),
  says('Een nieuwe telefoon instellen', 1, 'technology.smartphone'),
  says('Oefenen met beeldbellen', 1, 'technology.videoCalling', { times: [time(2, 15, 17)] }),
  says('De wifi in orde maken, ook op de kamers', 1, 'technology.internet', { ratherNot: ['company'] }),
  says('Oude foto’s op de computer zetten', 1.5, 'technology.computer', { times: saturday }),
  says('Een website maken voor het houten speelgoed van de werkplaats', 2, 'technology.website', {
    job: 'webontwerper',
  }),
  says('Lampen die met de stem aangaan ophangen en uitleggen', 1, 'technology.smartHome', { job: 'elektricien' }),
  says('Haren knippen aan huis', 1, 'personalCare.hairdressing', { job: 'kapper', times: [time(1, 13, 17)] }),
  says('Medicijnen ophalen bij de apotheek', 0.5, 'medication.fetching', { times: [time(5, 15, 17)] }),
];
