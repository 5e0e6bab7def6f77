import { textLanguages } from '@kring/texts';
import { Select } from '../design/index.js';
import { useLanguage } from '../language/language-context.js';
import { useText } from '../language/use-text.js';

export function LanguageSelect() {
  const t = useText();
  const { language, chooseLanguage } = useLanguage();
  const choices = textLanguages.map((value) => ({ value, label: t(`language.${value}`) }));
  return <Select label={t('app.language')} value={language} onChange={chooseLanguage} choices={choices} />;
}
