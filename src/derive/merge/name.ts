import { stemOf } from './stem.ts';
import { synonymsOf } from './synonyms.ts';

/** The key of a party or place, with what comparing it with others asks of it. */
export interface Name {
  readonly key: string;
  readonly words: readonly string[];
  readonly last: string;
  /** A bit for each word, by its hash: names that have none in common have no word in common. */
  readonly bits: number;
  /** Of its words, and of the parts of words with a hyphen. */
  readonly stems: readonly string[];
  /** Which of the nouns that news takes for one thing its last word is; `null` if none. */
  readonly synonyms: number | null;
  /** Whether it may be anybody's: "people", "officials". */
  readonly isAnybody: boolean;
  /** Whether it is a country's, or that of its seat of government. */
  readonly isNation: boolean;
}

/** People nobody has told anything of: that two sentences have them says nothing. */
const anybody =
  /^(?:people|persons?|man|men|woman|women|children|child|others?|one|some|many|several|two|three|dozens?|hundreds?|thousands?|officials?|authorities|sources?|\W*)$/;

/** One of 31 bits for a word, the same for the same word. */
export function bitOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) | 0;
  return 1 << ((hash >>> 0) % 31);
}

/** A key with what comparing asks of it; whether it is a country's is not told by the key. */
export function nameOf(key: string, isNation = false): Name {
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  return {
    key,
    words,
    last,
    bits: words.reduce((bits, word) => bits | bitOf(word), 0),
    stems: key.split(/[\s-]+/).map(stemOf),
    synonyms: synonymsOf(last),
    isAnybody: anybody.test(key),
    isNation,
  };
}

const isForces = ({ key }: Name): boolean => key.startsWith('forces of');

/** Whether two names can be the same party: equal, or one is the other with more said about it. */
export function sameName(a: Name, b: Name): boolean {
  if (a.key === b.key) return true;
  if ((a.bits & b.bits) === 0) return false;
  if (a.words.length < 2 || b.words.length < 2) return false;
  if (isForces(a) && isForces(b)) return a.key === 'forces of' || b.key === 'forces of';
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  if (!short.words.every((word) => long.words.includes(word))) return false;
  // "General Motors ailments", "New York Times": what stands behind a name is another thing, unless it says its form.
  const end = long.words.lastIndexOf(short.last);
  return long.words.slice(end + 1).every((word) => forms.has(word));
}

/** Words behind a name that say what form of body it is, or which of a line of people: nothing else than the name. */
const forms: ReadonlySet<string> = new Set(
  `group company corporation corp inc ltd limited plc llc co ag sa se gmbh holding holdings party movement organisation
  organization front militia network club team fc afc city town province state region airline airlines airways bank
  university agency jr jr. sr sr. ii iii iv`.split(/\s+/),
);
