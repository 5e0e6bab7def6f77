import type { MemberView } from '@kring/circle-map';
import { useIntl } from 'react-intl';
import { useText } from '../language/use-text.js';

/** What is said of a person, one short sentence each: to read, and to be read aloud. */
export function useOwnWords(): (member: MemberView) => readonly string[] {
  const t = useText();
  const { formatList } = useIntl();
  return (member) => {
    const name = member.name.split(' ')[0] ?? member.name;
    const supports = (kinds: MemberView['supportGiven']): string =>
      formatList(kinds.map((kind) => t(`support.${kind}`)));
    return [
      member.deceased ? t('own.deceased', { name }) : null,
      member.contactFrequency === null || member.deceased
        ? null
        : t(`own.contact.${member.contactFrequency}`, { name }),
      member.supportReceived.length === 0 ? null : t('own.gets', { name, what: supports(member.supportReceived) }),
      member.supportGiven.length === 0 ? null : t('own.gives', { name, what: supports(member.supportGiven) }),
      member.fading && !member.deceased ? t('own.fading', { name }) : null,
    ].filter((sentence) => sentence !== null);
  };
}

/** The same for the voice: it needs a full stop to breathe. */
export const spokenOf = ({ name, role }: MemberView, sentences: readonly string[]): string =>
  [role === null ? `${name}.` : `${name}, ${role}.`, ...sentences].join(' ');
