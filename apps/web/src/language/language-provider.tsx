import {
  defaultLanguage,
  isTextLanguage,
  loadMessages,
  localeOf,
  type Messages,
  type TextLanguage,
} from '@kring/texts';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { LanguageContext } from './language-context.js';

const storageKey = 'kring.language';

const rememberedLanguage = (): TextLanguage => {
  const remembered = localStorage.getItem(storageKey);
  return isTextLanguage(remembered) ? remembered : defaultLanguage;
};

interface Spoken {
  readonly language: TextLanguage;
  readonly messages: Messages;
}

/** Nothing shows until the sentences are there; a change of language keeps the old ones until the new have come. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [wanted, setWanted] = useState<TextLanguage>(rememberedLanguage);
  const [spoken, setSpoken] = useState<Spoken | null>(null);

  useEffect(() => {
    let current = true;
    void loadMessages(wanted).then((messages) => {
      if (current) setSpoken({ language: wanted, messages });
    });
    return () => {
      current = false;
    };
  }, [wanted]);

  useEffect(() => {
    if (spoken) document.documentElement.lang = spoken.language;
  }, [spoken]);

  const chooseLanguage = useCallback((language: TextLanguage) => {
    localStorage.setItem(storageKey, language);
    setWanted(language);
  }, []);
  const choice = useMemo(
    () => ({ language: spoken?.language ?? defaultLanguage, chooseLanguage }),
    [spoken?.language, chooseLanguage],
  );

  if (!spoken) return null;
  return (
    <IntlProvider locale={localeOf[spoken.language]} messages={spoken.messages}>
      <I18nProvider locale={localeOf[spoken.language]}>
        <LanguageContext value={choice}>{children}</LanguageContext>
      </I18nProvider>
    </IntlProvider>
  );
}
