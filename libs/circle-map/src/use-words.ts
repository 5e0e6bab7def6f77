import type { Ring, Sector } from '@kring/care-network';
import type { MessageKey } from '@kring/texts';
import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { MemberView } from './circle-view.js';

export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number | Date>>) => string;

/** Whole sentences by key, in the language of who looks. */
export function useSay(): Say {
  const intl = useIntl();
  return useCallback((key, values) => String(intl.formatMessage({ id: key }, values ?? {})), [intl]);
}

/** What the views say about a circle, in the language of the screen. */
export interface Words {
  readonly say: Say;
  readonly ring: (ring: Ring | null) => string;
  readonly sector: (sector: Sector | null) => string;
  /** A calendar day as people say it, without the year. */
  readonly day: (day: string) => string;
  /** Why a tie counts as fading: "gewoonlijk elke week, nu 5 weken geleden"; `null` when its rhythm is not known. */
  readonly whyFading: (tie: Rhythm) => string | null;
  /** Where somebody stands after a move, in one sentence. */
  readonly moved: (name: string, ring: Ring | null, sector: Sector | null) => string;
  /** Everything the map shows of a person at a glance, in one line to listen to. */
  readonly person: (member: MemberView) => string;
}

type Rhythm = Pick<MemberView, 'contactFrequency' | 'daysSinceContact'>;

/** A gap as people say it: days up to two weeks, weeks up to two months, months up to two years. */
function gapIn(say: Say, days: number): string {
  if (days < 14) return say('fading.days', { count: days });
  if (days < 61) return say('fading.weeks', { count: Math.floor(days / 7) });
  if (days < 730) return say('fading.months', { count: Math.floor(days / 30.44) });
  return say('fading.years', { count: Math.floor(days / 365.25) });
}

const ringKeys = {
  1: 'circle.ringOnMap.1',
  2: 'circle.ringOnMap.2',
  3: 'circle.ringOnMap.3',
  4: 'circle.ringOnMap.4',
} as const;

/** The words that map, list, table and panel share. */
export function useWords(): Words {
  const say = useSay();
  const { formatDate } = useIntl();
  return useMemo(() => {
    const ring = (value: Ring | null): string => say(value === null ? 'ring.none' : `ring.${value}`);
    const sector = (value: Sector | null): string => say(value === null ? 'sector.none' : `sector.${value}`);
    const day = (value: string): string =>
      formatDate(`${value}T12:00:00Z`, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    const person = (member: MemberView): string =>
      [
        member.name,
        member.deceased ? say('circle.deceased') : null,
        member.kind === 'person' ? null : say(`personKind.${member.kind}`),
        member.role,
        ring(member.ring),
        sector(member.sector),
        member.fading ? say('circle.fading') : null,
      ]
        .filter(Boolean)
        .join(', ');
    const whyFading: Words['whyFading'] = ({ contactFrequency, daysSinceContact }) =>
      contactFrequency === null || daysSinceContact === null
        ? null
        : say('fading.why', { often: say(`contact.${contactFrequency}`), gap: gapIn(say, daysSinceContact) });
    const moved: Words['moved'] = (name, to, at) =>
      to === null || at === null
        ? say('circle.movedOff', { name })
        : say('circle.movedTo', { name, ring: say(ringKeys[to]), sector: sector(at) });
    return { say, ring, sector, day, person, whyFading, moved };
  }, [say, formatDate]);
}

/** Ring names short enough to stand on the map. */
export function useRingNames(): Readonly<Record<Ring, string>> {
  const say = useSay();
  return useMemo(() => ({ 1: say(ringKeys[1]), 2: say(ringKeys[2]), 3: say(ringKeys[3]), 4: say(ringKeys[4]) }), [say]);
}

/** The names of the sectors as they stand on the map; the same object until the language changes. */
export function useSectorNames(): Readonly<Record<Sector, string>> {
  const say = useSay();
  return useMemo(
    () => ({
      family: say('circle.sectorOnMap.family'),
      friends: say('circle.sectorOnMap.friends'),
      community: say('circle.sectorOnMap.community'),
      professionals: say('circle.sectorOnMap.professionals'),
    }),
    [say],
  );
}
