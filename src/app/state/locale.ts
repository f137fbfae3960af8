import { writeDatesWith, writerOf } from '../../time/index.ts';

/**
 * Has dates written as the reader is used to: in the first of their languages the browser can write
 * dates in. In: locales, best first (`navigator.languages`).
 */
export function writeDatesFor(languages: readonly string[]): void {
  for (const language of languages) {
    try {
      writeDatesWith(writerOf(language));
      return;
    } catch {
      // Some systems name locales that are none (“C”, “en-US@posix”): the next may be one.
    }
  }
}
