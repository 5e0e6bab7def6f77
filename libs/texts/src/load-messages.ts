import type { TextLanguage } from './languages.js';
import type nl from './nl.js';

/** The id of a sentence. Dutch is the source: the other languages are checked against it. */
export type MessageKey = keyof typeof nl;
/** All sentences of one language, in ICU MessageFormat. */
export type Messages = Readonly<Record<MessageKey, string>>;

const loaders: Readonly<Record<TextLanguage, () => Promise<{ readonly default: Messages }>>> = {
  nl: () => import('./nl.js'),
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  pt: () => import('./pt.js'),
};

/** French puts a space before high signs and within quotes; there a line does not break. */
const withFrenchSpaces = (messages: Messages): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, text]) => [
      key,
      text.replaceAll(/ (?=[:;?!»])|(?<=«) | (?=h \{)|(?<= h) (?=\{)/gu, noBreak),
    ]),
  ) as Messages;

const noBreak = '\u00A0';

/** The sentences of one language, fetched when first asked for. */
export const loadMessages = async (language: TextLanguage): Promise<Messages> => {
  const messages = (await loaders[language]()).default;
  return language === 'fr' ? withFrenchSpaces(messages) : messages;
};
