import type { ContactFrequency, SupportKind } from '@kring/care-network';
import { atPath, remark, type Remark } from '../imported-circle.js';
import { supportFrom } from '../roster/values.js';
import { isOver, isPast, type Today } from './ended.js';
import { all, first, textAt, type FhirElement } from './fhir-element.js';
import { wordsOf } from './names.js';
import { ofType, plainReference, type Resources } from './resources.js';

/*
 * Help that people around the client give: CarePlan with the profile nl-core-HelpFromOthers (zib HulpVanAnderen).
 */

export interface HelpGiven {
  /** Reference of who helps. */
  readonly helper: string;
  readonly display: string;
  readonly support: SupportKind;
  readonly contactFrequency: ContactFrequency | null;
  /** The help in the words of the file. */
  readonly words: string;
  readonly remarks: readonly Remark[];
}

const rhythms: readonly (readonly [RegExp, ContactFrequency])[] = [
  [/dagelijks|per dag|elke dag|iedere dag|daily|a day/i, 'daily'],
  [/wekelijks|per week|elke week|iedere week|weekly|a week/i, 'weekly'],
  [/maandelijks|per maand|elke maand|iedere maand|monthly|a month/i, 'monthly'],
  [/kwartaal|quarter/i, 'quarterly'],
  [/jaarlijks|per jaar|elk jaar|ieder jaar|yearly|a year/i, 'yearly'],
];

/** A timing of so many times in a period, as `timing.repeat` says it; seven times a week is daily. */
function fromTiming(repeat: FhirElement | undefined): ContactFrequency | null {
  const unit = textAt(repeat, 'periodUnit');
  const period = Number(textAt(repeat, 'period') || 1);
  if (unit === 'd') return period < 7 ? 'daily' : period < 28 ? 'weekly' : 'monthly';
  if (unit === 'wk') return Number(textAt(repeat, 'frequency')) >= 7 ? 'daily' : period < 4 ? 'weekly' : 'monthly';
  if (unit === 'mo') return period < 3 ? 'monthly' : period < 12 ? 'quarterly' : 'yearly';
  return unit === 'a' ? 'yearly' : null;
}

const frequencyOf = (detail: FhirElement): ContactFrequency | null =>
  rhythms.find(([pattern]) => pattern.test(textAt(detail, 'scheduledString')))?.[1] ??
  fromTiming(all(detail, 'scheduledTiming').flatMap((timing) => all(timing, 'repeat'))[0]);

const supportWords: readonly (readonly [RegExp, SupportKind])[] = [
  [/gezelschap|bezoek|wandel|koffie|company|visit/i, 'company'],
  [/advies|raad|advice/i, 'advice'],
  [/emotion|troost|luister|listen/i, 'emotional'],
  [/boodschap|huishoud|administratie|vervoer|koken|klus|tuin|shopping|household|transport|cook/i, 'practical'],
];

function helpIn(detail: FhirElement, path: string): readonly HelpGiven[] {
  const words = textAt(detail, 'description') || wordsOf(all(detail, 'code')[0]);
  const understood = supportFrom(words) ?? supportWords.find(([pattern]) => pattern.test(words))?.[1];
  const schedule = textAt(detail, 'scheduledString');
  return all(detail, 'performer').map((performer) => ({
    helper: plainReference(textAt(performer, 'reference')),
    display: textAt(performer, 'display'),
    support: understood ?? 'practical',
    contactFrequency: frequencyOf(detail),
    words: [words, schedule].filter((part) => part !== '').join(', '),
    remarks: understood ? [] : [remark('SUPPORT_GUESSED', atPath(path), { value: words })],
  }));
}

const overDetails = ['cancelled', 'stopped', 'completed', 'entered-in-error'];

/** What the care plans in the files say of who helps with what. What ended or was a mistake does not count. */
export const helpGiven = (resources: Resources, today: Today): readonly HelpGiven[] =>
  ofType(resources, 'CarePlan')
    .filter(([, plan]) => !isPast(plan, today))
    .flatMap(([path, plan]) =>
      all(plan, 'activity')
        .flatMap((activity) => all(activity, 'detail'))
        .filter((detail) => !overDetails.includes(textAt(detail, 'status')))
        .filter((detail) => !isOver(first(detail, 'scheduledPeriod'), today))
        .flatMap((detail) => helpIn(detail, path)),
    );
