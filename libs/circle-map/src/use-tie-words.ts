import type { PersonId, SupportKind } from '@kring/care-network';
import { useMemo } from 'react';
import { memberOf, type CircleView, type MemberView } from './circle-view.js';
import { useSay, type Say } from './use-words.js';

/** More names than this are too much to listen to; Page Down walks along all. */
const mostNames = 5;

function namesKnownTo(circle: CircleView, person: PersonId): readonly string[] {
  return circle.tiesAmong.flatMap(({ from, to }) => {
    if (from !== person && to !== person) return [];
    const other = memberOf(circle, from === person ? to : from);
    return other ? [other.name] : [];
  });
}

function wordsFor(say: Say, circle: CircleView, member: MemberView, withContact: boolean): readonly string[] {
  const kinds = (support: readonly SupportKind[]): string => support.map((kind) => say(`support.${kind}`)).join(', ');
  const known = namesKnownTo(circle, member.personId);
  const names =
    known.slice(0, mostNames).join(', ') + (known.length > mostNames ? ` +${known.length - mostNames}` : '');
  return [
    member.quality && say(`quality.${member.quality}`),
    withContact && member.contactFrequency && say(`contact.${member.contactFrequency}`),
    member.supportReceived.length > 0 && say('circle.saysHelps', { kinds: kinds(member.supportReceived) }),
    member.supportGiven.length > 0 && say('circle.saysGets', { kinds: kinds(member.supportGiven) }),
    known.length > 0 && say('circle.saysKnows', { names }),
  ].filter((part) => typeof part === 'string');
}

/**
 * What the lines on the map say of each person: the tie with the client, the support, and who they know. On the map to
 * listen to, in list and table to read: there with a dot between, and without how often there is contact where that stands
 * beside it.
 */
export function useTieWords(circle: CircleView, withContact = true, between = ', '): ReadonlyMap<PersonId, string> {
  const say = useSay();
  return useMemo(
    () =>
      new Map(
        circle.members.map((member) => [member.personId, wordsFor(say, circle, member, withContact).join(between)]),
      ),
    [say, circle, withContact, between],
  );
}
