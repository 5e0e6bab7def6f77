import { useState } from 'react';
import { Select } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { chooseTheme, chosenTheme, themeChoices, type ThemeChoice } from './theme.js';

export function ThemeSelect() {
  const t = useText();
  const [theme, setTheme] = useState<ThemeChoice>(chosenTheme);
  const choices = themeChoices.map((value) => ({ value, label: t(`theme.${value}`) }));
  const choose = (choice: ThemeChoice): void => {
    chooseTheme(choice);
    setTheme(choice);
  };
  return <Select label={t('app.theme')} value={theme} onChange={choose} choices={choices} />;
}
