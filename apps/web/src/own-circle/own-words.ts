import type { MemberView } from '@kring/circle-map';
import { useIntl } from 'react-intl';
import { useText } from '../language/use-text.js';
import { firstName } from './use-who-sees.js';

interface OwnWords {
  /** What is said of a person, one short sentence each: to read, and to be read aloud. */
  readonly of: (member: MemberView) => readonly string[];
  /** Who gives whom what, in sentences for the voice: on the screen it stands in pictures with their words. */
  readonly supportOf: (member: MemberView) => readonly string[];
}

const isSaid = (sentence: string | null): sentence is string => sentence !== null;

export function useOwnWords(): OwnWords {
  const t = useText();
  const { formatList } = useIntl();
  const supports = (kinds: MemberView['supportGiven']): string => formatList(kinds.map((kind) => t(`support.${kind}`)));
  const of = (member: MemberView): readonly string[] => {
    const name = firstName(member);
    return [
      member.deceased ? t('own.deceased', { name }) : null,
      member.contactFrequency === null || member.deceased
        ? null
        : t(`own.contact.${member.contactFrequency}`, { name }),
      member.fading && !member.deceased ? t('own.fading', { name }) : null,
    ].filter(isSaid);
  };
  const supportOf = (member: MemberView): readonly string[] => {
    const name = firstName(member);
    return [
      member.supportReceived.length === 0 ? null : t('own.gets', { name, what: supports(member.supportReceived) }),
      member.supportGiven.length === 0 ? null : t('own.gives', { name, what: supports(member.supportGiven) }),
    ].filter(isSaid);
  };
  return { of, supportOf };
}

/** The same for the voice: it needs a full stop to breathe. */
export const spokenOf = ({ name, role }: MemberView, sentences: readonly string[]): string =>
  [role === null ? `${name}.` : `${name}, ${role}.`, ...sentences].join(' ');
