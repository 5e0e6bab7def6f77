export const themeChoices = ['system', 'light', 'dark', 'projector'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const storageKey = 'kring.theme';

export const chosenTheme = (): ThemeChoice =>
  themeChoices.find((choice) => choice === localStorage.getItem(storageKey)) ?? 'system';

const wantsDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

function show(choice: ThemeChoice): void {
  const theme = choice === 'system' ? (wantsDark().matches ? 'dark' : 'light') : choice;
  document.documentElement.dataset['theme'] = theme;
}

export function chooseTheme(choice: ThemeChoice): void {
  localStorage.setItem(storageKey, choice);
  show(choice);
}

/** Called once, before the first screen: shows the chosen theme and follows the system as long as that is the choice. */
export function startTheme(): void {
  show(chosenTheme());
  wantsDark().addEventListener('change', () => show(chosenTheme()));
}
