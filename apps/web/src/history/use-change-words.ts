import { useWords, type Words } from '@kring/circle-map';
import type { Sector } from '@kring/care-network';
import { useMemo } from 'react';
import { ringOf } from '../circle/circle-of-client.js';
import type { ChangeLineFragment } from '../gql/graphql.js';

export interface ChangeWords {
  /** What was done, short enough for a button: "Henk naar ring ‘vriendschap’". */
  readonly what: (change: ChangeLineFragment) => string;
  /** The same as a line of the log, which also says that something was taken back. */
  readonly line: (change: ChangeLineFragment) => string;
}

const afterOf = ({ fields }: ChangeLineFragment, field: string): string | null | undefined =>
  fields.find((each) => each.field === field)?.after;

function placeWords({ say, ring, sector }: Words, change: ChangeLineFragment): string {
  const name = change.personName;
  const [toRing, toSector] = [afterOf(change, 'ring'), afterOf(change, 'sector')];
  const onRing = toRing ? ring(ringOf(Number(toRing))) : null;
  const inSector = toSector ? sector(toSector as Sector) : null;
  if (toRing === undefined && toSector === undefined) return say('history.what.movedWithin', { name });
  if (toRing === null || toSector === null) return say('history.what.movedOff', { name });
  if (onRing !== null && inSector !== null)
    return say('history.what.movedBoth', { name, ring: onRing, sector: inSector });
  if (onRing !== null) return say('history.what.movedRing', { name, ring: onRing });
  return say('history.what.movedSector', { name, sector: inSector ?? '' });
}

const sources = ['roster', 'xlsx', 'easynwk', 'networkCanvas', 'graphml', 'fhir', 'vcard'] as const;

const sourceWords = ({ say }: Words, source: string | null): string =>
  say(`history.source.${sources.find((each) => each === source) ?? 'other'}`);

const isOnlySymbol = ({ fields }: ChangeLineFragment): boolean =>
  fields.length > 0 && fields.every(({ field }) => field === 'symbol');

function wordsFor(words: Words, change: ChangeLineFragment): string {
  const { say, day } = words;
  const { kind, personName: name, otherName: other } = change;
  const skill = change.skill?.name ?? '';
  switch (kind) {
    case 'moved':
      return placeWords(words, change);
    case 'contact': {
      const on = change.contactOn ? day(change.contactOn) : '';
      return other === null
        ? say('history.what.contact', { name, day: on })
        : say('history.what.contactAmong', { name, other, day: on });
    }
    case 'tieChanged':
      return other === null
        ? say('history.what.tieChanged', { name })
        : say('history.what.tieAmongChanged', { name, other });
    case 'peopleMerged':
    case 'tieAdded':
    case 'tieRemoved':
      return say(`history.what.${kind}`, { name, other: other ?? '' });
    case 'skillRecorded':
    case 'skillRemoved':
      return say(`history.what.${kind}`, { name, skill });
    case 'consentGiven':
    case 'consentWithdrawn':
      return say(`history.what.${kind}`, {
        name,
        purpose: change.purpose ? say(`circle.purpose.${change.purpose}`) : '',
      });
    case 'offerRecorded':
    case 'offerChanged':
    case 'offerConfirmed':
    case 'offerPaused':
    case 'offerResumed':
    case 'offerWithdrawn':
      return say(`history.what.${kind}`, { name, title: change.offerTitle ?? '' });
    case 'versionSaved':
    case 'versionRemoved':
      return say(`history.what.${kind}`, { version: change.versionName ?? '' });
    case 'personChanged':
      return say(isOnlySymbol(change) ? 'history.what.symbol' : 'history.what.personChanged', { name });
    case 'rearranged':
      return say('history.what.rearranged');
    case 'imported':
      return say('history.what.imported', { count: change.people ?? 0, source: sourceWords(words, change.source) });
    default:
      return say(`history.what.${kind}`, { name });
  }
}

/** What was done in the end: an undo is named after the change that it took back, which is its mirror. */
const mirrored = (change: ChangeLineFragment): ChangeLineFragment => ({
  ...change,
  fields: change.fields.map(({ field, before, after }) => ({ field, before: after, after: before })),
});

/** Changes of a circle in the words of who looks. */
export function useChangeWords(): ChangeWords {
  const words = useWords();
  return useMemo(() => {
    const what = (change: ChangeLineFragment): string =>
      wordsFor(words, change.reversal === 'undo' ? mirrored(change) : change);
    const line = (change: ChangeLineFragment): string => {
      if (change.reversal === null) return what(change);
      return words.say(change.reversal === 'undo' ? 'history.undone' : 'history.redone', { what: what(change) });
    };
    return { what, line };
  }, [words]);
}
