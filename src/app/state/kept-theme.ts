import { themeChoices, type ThemeChoice } from './url.ts';

const key = 'sourceline:theme';

/** Storage may be missing or forbidden (private windows, sandboxed frames): then nothing is kept. */
export function recallTheme(): ThemeChoice {
  try {
    const kept = localStorage.getItem(key);
    return themeChoices.find((choice) => choice === kept) ?? 'auto';
  } catch {
    return 'auto';
  }
}

export function keepTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    return;
  }
}
