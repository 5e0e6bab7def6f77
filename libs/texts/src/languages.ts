/** The languages of the product. Dutch comes first: it is what a visitor sees before choosing. */
export const textLanguages = ['nl', 'en', 'fr', 'pt'] as const;
export type TextLanguage = (typeof textLanguages)[number];

export const defaultLanguage: TextLanguage = 'nl';

/**
 * The locale for plurals, numbers and dates. Portuguese is that of Portugal: plain `pt` follows Brazil, which says
 * "0 voluntário".
 */
export const localeOf: Readonly<Record<TextLanguage, string>> = { nl: 'nl-NL', en: 'en-GB', fr: 'fr-FR', pt: 'pt-PT' };

export const isTextLanguage = (text: string | null | undefined): text is TextLanguage =>
  textLanguages.some((language) => language === text);
