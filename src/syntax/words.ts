import { apostrophes } from './characters.ts';

/** Endings that are words of their own after an apostrophe. */
const clitics = new Set(['s', 'm', 're', 've', 'll', 'd']);

/** Words written together that the treebanks take apart, with the length of the first part. */
const together: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['wasnt', 3],
  ['arent', 3],
  ['werent', 4],
  ['wouldnt', 5],
  ['couldnt', 5],
  ['shouldnt', 6],
  ['hasnt', 3],
  ['havent', 4],
  ['cant', 2],
  ['wont', 2],
  ['im', 1],
  ['ive', 1],
  ['youre', 3],
  ['theyre', 4],
]);

/** The offset in the word where its last clitic begins, or 0 when there is none. */
function lastClitic(word: string): number {
  const lower = word.toLowerCase();
  const mark = Math.max(...[...apostrophes].map((sign) => lower.lastIndexOf(sign)));
  if (mark <= 0) return 0;
  const rest = lower.slice(mark + 1);
  if (rest === 't' && lower[mark - 1] === 'n' && mark > 1) return mark - 1;
  return clitics.has(rest) && !isDecade(word) ? mark : 0;
}

/** "1990's" is a decade: one token. */
const isDecade = (word: string): boolean => /^\d{1,3}0.s$/i.test(word);

/**
 * The offsets at which a word falls into tokens: "don't" at 2, "couldn't've" at 5 and 8.
 * @param word a run of letters, digits and apostrophes
 * @returns offsets in UTF-16 code units, rising, without 0 and the length
 */
export function splitsOf(word: string): number[] {
  const whole = together.get(word.toLowerCase());
  if (whole !== undefined) return [whole];
  const splits: number[] = [];
  let rest = word.length > 64 ? '' : word;
  for (let at = lastClitic(rest); at > 0; at = lastClitic(rest)) {
    splits.unshift(at);
    rest = rest.slice(0, at);
  }
  return splits;
}
