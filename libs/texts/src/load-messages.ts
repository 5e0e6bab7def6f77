import type { TextLanguage } from './languages.js';
import type nl from './nl.js';

/** The id of a sentence. Dutch is the source: the other languages are checked against it. */
export type MessageKey = keyof typeof nl;
export type Messages = Readonly<Record<MessageKey, string>>;

const loaders: Readonly<Record<TextLanguage, () => Promise<{ readonly default: Messages }>>> = {
  nl: () => import('./nl.js'),
  en: () => import('./en.js'),
  fr: () => import('./fr.js'),
  pt: () => import('./pt.js'),
};

/** The sentences of one language, fetched when first asked for. */
export const loadMessages = async (language: TextLanguage): Promise<Messages> => (await loaders[language]()).default;
