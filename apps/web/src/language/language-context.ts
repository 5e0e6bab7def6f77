import type { TextLanguage } from '@kring/texts';
import { createContext, use } from 'react';

export interface LanguageChoice {
  readonly language: TextLanguage;
  readonly chooseLanguage: (language: TextLanguage) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'nl', chooseLanguage: () => undefined });

export const useLanguage = (): LanguageChoice => use(LanguageContext);
