import { time } from '../calendar.js';
import { asks, type NeedTemplate } from './work-templates.js';

const weekend = [time(6, 10, 17), time(7, 10, 17)];

/** What clients and teams ask for: of every eleven, four are of a kind that is kept for staff. */
export const needs: readonly NeedTemplate[] = [
  asks('Iemand om mee te wandelen', 1.5, 'company.walking', { performer: 'network', preferred: 'friends' }),
  asks('Naar het zwembad op dinsdagavond', 2, 'activity.swimming', { times: [time(2, 19, 21)], certificate: true }),
  asks('De huiskamer opnieuw verven', 4, 'maintenance.painting', { team: true, times: weekend }),
  asks('Bezoek op zondag, want dan is het stil', 2, 'company.coffee', {
    times: [time(7, 13, 17)],
    performer: 'network',
  }),
  asks('Hulp bij het maken van een fotoboek', 1, 'activity.photography'),
  asks('Leren fietsen naar het werk', 2, 'transport.cycling', { certificate: true }),
  asks('Iemand die de moestuin weer oppakt', 3, 'garden.vegetables', { team: true }),
  asks('Een muziekmiddag in de huiskamer', 1.5, 'activity.music', { team: true, times: [time(5, 14, 21)] }),
  asks('Brieven van de bewindvoerder begrijpen', 1, 'administration.letters', { preferred: 'family' }),
  asks('Beeldbellen met mijn zus leren', 1, 'technology.videoCalling', { performer: 'network' }),
  asks('Samen koken op woensdag', 2, 'cooking.together', { times: [time(3, 16, 19)] }),
  asks('Kleren verstellen', 1, 'household.sewing', { team: true }),
  asks('Voorgelezen worden voor het slapen', 1.5, 'company.readingAloud', {
    times: [time(1, 19, 21), time(4, 19, 21)],
  }),
  asks('Rijden naar oma in het verpleeghuis', 2, 'transport.driving', {
    times: weekend,
    certificate: true,
    preferred: 'family',
  }),
  asks('Hulp met de hond als ik ziek ben', 2, 'household.pets', { preferred: 'friends' }),
  asks('Op zaterdag naar de markt', 1.5, 'activity.outing', { times: [time(6, 10, 13)], performer: 'network' }),
  asks('Verjaardagstaarten voor de bewoners', 1, 'cooking.baking', { team: true }),
  asks('De wifi werkt niet op de kamers', 1, 'technology.internet', { team: true }),
  asks('Mee naar de moskee of de kerk', 2, 'company.worship', { preferred: 'community' }),
  asks('Mijn fiets rijdklaar houden', 0.5, 'maintenance.bicycleRepair'),
  asks('Een maatje om mee te voetballen', 1, 'activity.sport', {
    times: [time(3, 18, 20)],
    performer: 'network',
    certificate: true,
  }),
  asks('Iemand die rolstoelen nakijkt', 1, 'maintenance.wheelchairRepair', { team: true }),
  asks('Leren omgaan met mijn nieuwe telefoon', 1, 'technology.smartphone'),
  asks('Wassen door iemand die ik ken', 3, 'personalCare.washing', {
    performer: 'staff',
    times: [time(1, 7, 9), time(5, 7, 9)],
  }),
  asks('Hulp bij de aangifte', 1, 'administration.taxReturn'),
  asks('Oefenen om voor mezelf op te komen', 1, 'company.coaching'),
  asks('Een spelletje op maandagavond', 1.5, 'activity.games', { times: [time(1, 19, 21)] }),
  asks('Met de trein naar mijn broer', 2, 'transport.publicTransport', { times: weekend }),
  asks('De tuin opknappen met de buurt', 3, 'garden.flowers', { team: true, times: weekend }),
  asks('Praten met iemand die Portugees spreekt', 1, 'company.talking', { performer: 'network' }),
  asks('Gordijnen en planken ophangen', 2, 'maintenance.carpentry', { performer: 'anyone' }),
  asks('Schilderen onder begeleiding', 2, 'activity.painting', { times: [time(4, 13, 17)] }),
  asks('Geld vinden voor een rolstoelschommel', 2, 'administration.fundraising', { team: true }),
  asks('Naar de dansavond en veilig weer thuis', 3, 'activity.dancing', {
    times: [time(5, 19, 23)],
    certificate: true,
  }),
  asks('Een pan eten op vrijdag', 1, 'cooking.dinner', { times: [time(5, 16, 19)], performer: 'network' }),
  asks('Papieren uitzoeken voor de verhuizing', 1.5, 'administration.filing'),
];
