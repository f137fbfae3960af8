import { MediaQuery } from 'svelte/reactivity';
import { keepTheme, recallTheme } from './kept-theme.ts';
import type { ThemeChoice } from './url.ts';

/** Light or dark: what the reader chose, else what the system asks for. */
export class Theme {
  #system = new MediaQuery('(prefers-color-scheme: dark)', false);
  #choice = $state<ThemeChoice>('auto');
  /** What a link asks for; it holds for this page only and is not kept. */
  asked = $state<ThemeChoice | null>(null);
  /** What a mode asks for while it lasts: a darkened room. */
  imposed = $state<'light' | 'dark' | null>(null);
  /** The page is laid out for paper: browsers leave dark grounds out there. */
  paper = $state(false);

  readonly choice = $derived(this.asked ?? this.#choice);
  readonly shown: 'light' | 'dark' = $derived.by(() => {
    if (this.paper) return 'light';
    if (this.imposed) return this.imposed;
    if (this.choice !== 'auto') return this.choice;
    return this.#system.current ? 'dark' : 'light';
  });

  constructor() {
    this.#choice = recallTheme();
  }

  choose(choice: ThemeChoice): void {
    this.asked = null;
    this.#choice = choice;
    keepTheme(choice);
  }

  /** The other of light and dark; back to the system's where that is what it says. */
  toggle(): void {
    const wanted = this.shown === 'dark' ? 'light' : 'dark';
    const system = this.#system.current ? 'dark' : 'light';
    this.choose(wanted === system ? 'auto' : wanted);
  }
}
