import { tagText } from '../../../src/derive/tag/index.ts';
import type { ResolvedTimex } from '../../../src/derive/types.ts';
import { whenOf } from '../../../src/time/index.ts';

/** Friday, 18 March 2016: the day of publication unless a test says another. */
export const friday = '2016-03-18';

/** Tags a text as if published then; `null` is unknown. */
export function tag(text: string, published: string | null = friday): ResolvedTimex[] {
  return tagText(text, { published: published === null ? null : whenOf(published) });
}

/** What was found, one line each: `words | TYPE value | date`. */
export function lines(text: string, published?: string | null): string[] {
  return tag(text, published).map(
    (timex) => `${timex.text} | ${timex.type} ${timex.value} | ${timex.when?.edtf ?? 'none'}`,
  );
}
