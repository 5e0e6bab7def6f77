import { dayOf, type CalendarDay, type Consent, type ConsentId, type PersonId } from '@kring/care-network';
import type { ImportedPerson, SaidConsent } from '../imported-circle.js';
import type { FieldChange } from './import-plan.js';
import { idFor } from './ids.js';

export interface ConsentsTaken {
  readonly consents: readonly Consent[];
  readonly changes: readonly FieldChange[];
  /** A yes that waits until somebody asks for it. */
  readonly waiting: number;
}

const said = ({ purpose, givenAt, withdrawnAt }: SaidConsent): SaidConsent => ({ purpose, givenAt, withdrawnAt });

const isPast = ({ givenAt, withdrawnAt }: SaidConsent, today: CalendarDay): boolean =>
  dayOf(givenAt) <= today && (withdrawnAt === null || dayOf(withdrawnAt) <= today);

/**
 * What the consents in a file come to for one person. What Kring recorded itself goes before the file: where it knows of
 * any yes for a purpose, the file can only say that this same yes was taken back since. Where it knows of none, one that was
 * taken back is taken over, and one that stands only when that is asked. The moments are always those in the file.
 */
export function consentsTaken(
  personId: PersonId,
  recorded: readonly Consent[],
  { consents }: ImportedPerson,
  { takeYes, today }: { readonly takeYes: boolean; readonly today: CalendarDay },
): ConsentsTaken {
  const past = consents.filter((each) => isPast(each, today));
  const known = new Set(recorded.map(({ purpose }) => purpose));
  const unknown = past.filter(({ purpose }) => !known.has(purpose));
  const restored = unknown.filter(({ withdrawnAt }) => takeYes || withdrawnAt !== null);
  const takenBack = past.flatMap((each) => {
    const same = recorded.find(({ purpose, givenAt }) => purpose === each.purpose && givenAt === each.givenAt);
    return same && same.withdrawnAt === null && each.withdrawnAt !== null ? [{ same, each }] : [];
  });
  return {
    consents: [
      ...restored.map((each) => ({
        id: idFor<ConsentId>('consent', personId, each.purpose, each.givenAt),
        personId,
        ...said(each),
      })),
      ...takenBack.map(({ same, each }) => ({ ...same, withdrawnAt: each.withdrawnAt })),
    ],
    changes: [
      ...restored.map((each) => ({ field: 'consents', before: null, after: said(each) })),
      ...takenBack.map(({ same, each }) => ({ field: 'consents', before: said(same), after: said(each) })),
    ],
    waiting: unknown.length - restored.length,
  };
}
