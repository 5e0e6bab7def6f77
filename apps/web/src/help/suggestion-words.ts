import { isTextLanguage, type MessageKey } from '@kring/texts';
import { useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { FactFieldsFragment, PolicyHeadFragment } from '../gql/graphql.js';
import { useText, type Text, type TextValues } from '../language/use-text.js';
import { useSkillName } from '../skills/use-skills.js';
import { useSay, type Say } from '../time/use-say.js';

interface Coded {
  readonly code: string;
  readonly facts: readonly FactFieldsFragment[];
}

type Kind = 'reason' | 'unknown' | 'barrier' | 'remedy';

/** What the sentences can be built from, apart from the facts themselves. */
interface Surroundings {
  readonly t: Text;
  readonly intl: IntlShape;
  readonly say: Say;
  readonly skillName: (code: string) => string;
}

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(value);
const isNumber = (value: string): boolean => value.trim() !== '' && Number.isFinite(Number(value));
const hoursOf = (minutes: string | undefined): number => Math.round((Number(minutes ?? 0) / 60) * 4) / 4;

const languageName = (intl: IntlShape, code: string | undefined): string =>
  isTextLanguage(code) ? (intl.formatDisplayName(code, { type: 'language' }) ?? code) : (code ?? '');

function plainValue(around: Surroundings, name: string, value: string): string | number {
  if (name === 'ring') return value;
  if (isNumber(value)) return Number(value);
  if (isDay(value)) return around.say.day(value.slice(0, 10));
  if (name === 'taskKind') return around.t(`taskKind.${value}` as MessageKey);
  return ['asked', 'held', 'offered', 'skill'].includes(name) ? around.skillName(value) : value;
}

/** Facts as a sentence needs them: skills, days and languages by name, minutes as hours. */
export function valuesOf(around: Surroundings, facts: readonly FactFieldsFragment[], name: string): TextValues {
  const raw = new Map(facts.map((fact) => [fact.name, fact.value]));
  const plain = facts.map((fact) => [fact.name, plainValue(around, fact.name, fact.value)] as const);
  const keptFor = raw.get('keptFor');
  const preferred = raw.get('preferred');
  return {
    ...Object.fromEntries(plain),
    name,
    sharedHours: Math.min(hoursOf(raw.get('minutes')), hoursOf(raw.get('asked')) || Infinity),
    askedHours: hoursOf(raw.get('asked')),
    keptForWord: keptFor ? around.t(`keptFor.${keptFor}` as MessageKey) : '',
    preferredWord: preferred ? around.t(`sector.${preferred}` as MessageKey) : '',
    languageWord: languageName(around.intl, raw.get('language')),
    languageWords: around.intl.formatList(
      (raw.get('asked') ?? '').split(' ').map((each) => languageName(around.intl, each)),
    ),
  };
}

const has = (intl: IntlShape, key: string): key is MessageKey => Object.hasOwn(intl.messages, key);

/** Makes whole sentences of the codes and facts that the engine gives. */
export function useSuggestionWords() {
  const [t, intl, say, skillName] = [useText(), useIntl(), useSay(), useSkillName()];
  return useMemo(() => {
    const around = { t, intl, say, skillName };
    return (kind: Kind, { code, facts }: Coded, name: string): string | null => {
      const key = `${kind}.${code}`;
      if (has(intl, key)) return t(key, valuesOf(around, facts, name));
      const general = `${kind}.other`;
      return has(intl, general) ? t(general) : null;
    };
  }, [t, intl, say, skillName]);
}

/** A barrier in a few words, as it stands in a list or a total. */
export function useBarrierName(): (code: string) => string {
  const intl = useIntl();
  const t = useText();
  return (code) => {
    const key = `barrierName.${code}`;
    return t(has(intl, key) ? key : 'barrierName.other');
  };
}

interface Titled {
  readonly code: string;
  readonly policy: Pick<PolicyHeadFragment, 'taskKind' | 'keptFor'> | null;
}

/** The same as a heading; of a policy also what it speaks about, and for whom that is kept. */
export function useBarrierTitle(): (barrier: Titled) => string {
  const intl = useIntl();
  const t = useText();
  const barrierName = useBarrierName();
  return ({ code, policy }) => {
    const key = `policyName.${code}`;
    if (policy === null || !has(intl, key)) return barrierName(code);
    const barrier = t(key, { keptFor: t(`keptFor.${policy.keptFor}`) });
    return t('today.policyHolds', { kind: t(`taskKind.${policy.taskKind}`), barrier });
  };
}
