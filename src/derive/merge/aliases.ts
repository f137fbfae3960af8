import { oneSpelling, withoutMarks } from '../../text/index.ts';
import { generalAliases } from './general-aliases.ts';
import { fromMemory } from './memory.ts';
import { nationOf } from './nations.ts';

/** A name reduced for comparing: lower case, plain quotes, no article and no possessive. */
export function plainName(name: string): string {
  return oneSpelling(withoutMarks(name).toLowerCase())
    .replace(/[’`]/g, "'")
    .replace(/[“”"()]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|a|an) /, '')
    .replace(/'s?$/, '');
}

/** Names that are the same party, as groups joined two by two. */
export class Aliases {
  readonly #parent = new Map<string, string>();
  readonly #plain = fromMemory(plainName);

  /** The name that stands for all of a name's group; the name itself, reduced, if it is alone. */
  of(name: string): string {
    let key = this.#plain(name);
    for (
      let up = this.#parent.get(key);
      up !== undefined && up !== key;
      up = this.#parent.get(key)
    ) {
      key = up;
    }
    return key;
  }

  readonly #nations = new Map<string, string>(nationOf);
  #countries = new Set(nationOf.values());

  /** The country, in lower case, that a word in lower case stands for: its name, its adjective, its seat of government. */
  nationOf(word: string): string | undefined {
    return this.#nations.get(word);
  }

  /** Whether a name is a country's. */
  isNation(key: string): boolean {
    return this.#countries.has(key);
  }

  /** Says what words stand for countries besides those that are widely known. */
  addNations(countries: ReadonlyMap<string, string>): void {
    for (const [word, country] of countries) this.#nations.set(word, country);
    this.#countries = new Set(this.#nations.values());
  }

  /** Says that two names are the same party. */
  join(a: string, b: string): void {
    const x = this.of(a);
    const y = this.of(b);
    if (x === '' || y === '' || x === y) return;
    // The smaller key leads, so that the groups do not depend on the order of joining.
    if (x < y) this.#parent.set(y, x);
    else this.#parent.set(x, y);
  }
}

const word = String.raw`[\p{Lu}\d][\p{L}\d.'’-]{0,30}`;
const name = String.raw`${word}(?: (?:of|the|for|and|de|al|${word})){0,7}`;

/** "Northern Miners Union (NMU)", "the Coast Front (CF) group". */
const parenthesis = new RegExp(
  String.raw`(${name})(?: [a-z]{1,20}){0,2} \(((?:known )?[\p{Lu}][\p{L}\d.&-]{1,12})\)`,
  'gu',
);

/** "Burma, also known as Myanmar", "X (known in Arabic as Y)". */
const known = new RegExp(
  String.raw`(${word})(?:,| \(|, which is) ?(?:also )?(?:better |formerly )?(?:known|called)(?: in ${word})? as (?:the )?["“]?(${word})`,
  'gu',
);

/** Whether a short form is made of the initials of a name, or stands in it. */
export function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}\d]/gu, '').toLowerCase();
  const words = long.split(/[\s-]+/).filter(Boolean);
  const all = words.map((w) => w.charAt(0).toLowerCase()).join('');
  const big = words
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w.charAt(0).toLowerCase())
    .join('');
  return (
    letters.length > 1 &&
    (all.startsWith(letters) || all.endsWith(letters) || big.endsWith(letters))
  );
}

/** The words of a long name whose initials the short form has: "miners Northern Union (NU)" is the last two. */
function longForm(short: string, long: string): string {
  const words = long.split(' ');
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const tail = words.slice(from).join(' ');
    const capitals = tail.split(/[\s-]+/).filter((w) => /^\p{Lu}/u.test(w));
    if (
      capitals
        .map((w) => w.charAt(0))
        .join('')
        .toLowerCase() === short.replace(/[^\p{L}]/gu, '').toLowerCase()
    )
      return tail;
  }
  return long;
}

/** The names that a text says are the same: a short form in brackets, "also known as". */
export function aliasesTaught(text: string): [string, string][] {
  const taught: [string, string][] = [];
  for (const [, long = '', short = ''] of text.matchAll(parenthesis)) {
    const full = longForm(short, long.replace(/^(?:The|A|An) /, ''));
    if (isShortFor(short, full)) taught.push([full, short]);
  }
  for (const [, a = '', b = ''] of text.matchAll(known)) taught.push([a, b]);
  return taught;
}

/** The aliases of a corpus: the widely known ones, and those its texts teach. */
export function learnAliases(taught: readonly (readonly [string, string])[]): Aliases {
  const aliases = new Aliases();
  for (const [first = '', ...others] of generalAliases)
    for (const other of others) aliases.join(first, other);
  for (const [a, b] of taught) aliases.join(a, b);
  return aliases;
}

const designators =
  /^(?:inc|llc|ltd|plc|corp|corporation|company|co|group|spa|ag|gmbh|international|holdings|sa|nv)\.?$/;

/** What the names of clubs and firms end on, which are used without it: "Arden Rovers", "Norvik Pharma". */
const trades =
  /^(?:fc|afc|united|town|rovers|athletic|wanderers|albion|motors|airlines|airways|pharma|pharmaceuticals|energy|media|technologies|systems|capital|partners|bank|steel|oil|foods|laboratories|labs)$/;

/** Joins a club or firm to the first word of its name, where no other name begins with that. */
function joinOpenings(aliases: Aliases, all: readonly string[], named: ReadonlySet<string>): void {
  const byFirst = new Map<string, string[]>();
  for (const long of all) {
    const [first = '', ...rest] = long.split(' ');
    if (rest.length > 0) byFirst.set(first, [...(byFirst.get(first) ?? []), long]);
  }
  for (const [first, longs] of byFirst) {
    const clubs = longs.filter((long) => trades.test(long.split(' ')[1] ?? ''));
    const kinds = new Set(clubs.map((long) => long.split(' ')[1]));
    if (named.has(first) && kinds.size === 1) for (const club of clubs) aliases.join(first, club);
  }
}

/**
 * Joins a name to the longer ones it heads: a surname to the one person who bears it, a company to its
 * name with "Inc." A surname of two people is left alone.
 */
export function joinSharedHeads(aliases: Aliases, names: Iterable<string>): void {
  const written = [...names];
  // "army" is no surname: only what has a capital names somebody.
  const named = new Set(written.filter((n) => /^\p{Lu}/u.test(n)).map(plainName));
  const all = [...new Set(written.map(plainName))].filter((n) => /^\p{L}/u.test(n));
  const byLast = new Map<string, Set<string>>();
  for (const long of all) {
    const words = long.replace(/,? (?:jr|sr)\.?$/, '').split(' ');
    if (words.length < 2) continue;
    const last = words.at(-1) ?? '';
    if (designators.test(last)) aliases.join(long, words.slice(0, -1).join(' '));
    byLast.set(last, (byLast.get(last) ?? new Set()).add(aliases.of(long)));
    if (words.join(' ') !== long) aliases.join(long, words.join(' '));
  }
  joinOpenings(aliases, all, named);
  for (const single of all) {
    if (single.includes(' ') || !named.has(single)) continue;
    const bearers = byLast.get(single);
    const [only] = bearers ?? [];
    if (bearers?.size === 1 && only) aliases.join(single, only);
  }
}
