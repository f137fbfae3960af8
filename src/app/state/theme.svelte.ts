import { MediaQuery } from 'svelte/reactivity';
import { themeChoices, type ThemeChoice } from './url.ts';

const key = 'sourceline:theme';

/** Storage may be missing or forbidden (private windows, sandboxed frames): then nothing is kept. */
function recall(): ThemeChoice {
  try {
    const kept = localStorage.getItem(key);
    return themeChoices.find((choice) => choice === kept) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function keep(choice: ThemeChoice): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    return;
  }
}

/** Light or dark: what the reader chose, else what the system asks for. */
export class Theme {
  #system = new MediaQuery('(prefers-color-scheme: dark)', false);
  #choice = $state<ThemeChoice>('auto');
  /** What a link asks for; it holds for this page only and is not kept. */
  asked = $state<ThemeChoice | null>(null);
  /** What a mode asks for while it lasts: a darkened room. */
  imposed = $state<'light' | 'dark' | null>(null);

  readonly choice = $derived(this.asked ?? this.#choice);
  readonly shown: 'light' | 'dark' = $derived.by(() => {
    if (this.imposed) return this.imposed;
    if (this.choice !== 'auto') return this.choice;
    return this.#system.current ? 'dark' : 'light';
  });

  constructor() {
    this.#choice = recall();
  }

  choose(choice: ThemeChoice): void {
    this.asked = null;
    this.#choice = choice;
    keep(choice);
  }

  /** The other of light and dark; back to the system's where that is what it says. */
  toggle(): void {
    const wanted = this.shown === 'dark' ? 'light' : 'dark';
    const system = this.#system.current ? 'dark' : 'light';
    this.choose(wanted === system ? 'auto' : wanted);
  }
}
