/** The languages of the product. Dutch comes first: it is what a visitor sees before choosing. */
export const textLanguages = ['nl', 'en', 'fr', 'pt'] as const;
export type TextLanguage = (typeof textLanguages)[number];

/** What is shown to whoever has not chosen, and where a language is not one of ours. */
export const defaultLanguage: TextLanguage = 'nl';

/**
 * The locale for plurals, numbers and dates. Portuguese is that of Portugal: plain `pt` follows Brazil, which says
 * "0 voluntário".
 */
export const localeOf: Readonly<Record<TextLanguage, string>> = { nl: 'nl-NL', en: 'en-GB', fr: 'fr-FR', pt: 'pt-PT' };

/** Whether a text is the code of one of our languages; a locale such as `nl-BE` is not. */
export const isTextLanguage = (text: string | null | undefined): text is TextLanguage =>
  textLanguages.some((language) => language === text);
