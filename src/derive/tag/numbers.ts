import type { Lexeme } from './lex.ts';
import type { Meaning } from './lexicon.ts';

/** Numbers written in words (“twenty-four”, “nineteen ninety-six”, “two and a half”) as one lexeme. */

interface Read {
  readonly length: number;
  readonly meaning: Meaning;
}

const isWord = (lexeme: Lexeme | undefined): lexeme is Lexeme =>
  lexeme !== undefined && /^\p{L}/u.test(lexeme.word);

function cardinal(lexeme: Lexeme | undefined): number | undefined {
  return isWord(lexeme) ? lexeme.meaning.number : undefined;
}

/** `twenty` with an optional unit: `twenty-four`, `twenty four`. */
function belowHundred(at: (i: number) => Lexeme | undefined, i: number): [number, number] | null {
  const first = cardinal(at(i));
  if (first === undefined || first >= 100 || first < 1) return null;
  const joined = at(i + 1)?.word === '-' ? i + 2 : i + 1;
  const next = cardinal(at(joined));
  if (first >= 20 && next !== undefined && next > 0 && next < 10) {
    return [first + next, joined + 1 - i];
  }
  return [first, 1];
}

/** Adds hundreds and thousands: `two thousand and six`, `a hundred twenty`. */
function cardinalAt(at: (i: number) => Lexeme | undefined, i: number): [number, number] | null {
  const article = at(i)?.word === 'a' && (cardinal(at(i + 1)) ?? 0) >= 100;
  const start = article ? ([1, 1] as [number, number]) : belowHundred(at, i);
  if (!start && (cardinal(at(i)) ?? 0) < 100) return null;
  let [group, length] = start ?? [1, 0];
  let total = 0;
  for (let steps = 0; steps < 8; steps += 1) {
    const scale = cardinal(at(i + length));
    if (scale !== undefined && scale >= 100) {
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
      length += 1;
      continue;
    }
    const skip = at(i + length)?.word === 'and' && group % 100 === 0 ? 1 : 0;
    const more = (group % 100 === 0 || group === 0) && belowHundred(at, i + length + skip);
    if (!more || (total === 0 && group < 100)) break;
    group += more[0];
    length += more[1] + skip;
  }
  return [total + group, length];
}

/** `nineteen ninety-six`, `nineteen oh five`: a year read as two numbers. */
function yearInWords(at: (i: number) => Lexeme | undefined, i: number): Read | null {
  const century = cardinal(at(i));
  if (century === undefined || century < 10 || century > 20) return null;
  const joined = at(i + 1)?.word === '-' ? i + 2 : i + 1;
  const rest = belowHundred(at, joined);
  if (!rest || rest[0] < 10) return null;
  const year = century * 100 + rest[0];
  const decade = at(joined)?.meaning.decade;
  if (decade !== undefined) return null;
  return { length: joined - i + rest[1], meaning: { year, number: year } };
}

/** `twenty-first`. */
function ordinalInWords(at: (i: number) => Lexeme | undefined, i: number): Read | null {
  const tens = cardinal(at(i));
  if (tens === undefined || tens < 20 || tens > 90) return null;
  const joined = at(i + 1)?.word === '-' ? i + 2 : i + 1;
  const one = at(joined)?.meaning.ordinal;
  if (one === undefined || one > 9 || at(joined)?.meaning.unit === 'second') return null;
  const ordinal = tens + one;
  return {
    length: joined + 1 - i,
    meaning: { ordinal, ...(ordinal <= 31 ? { day: ordinal } : {}) },
  };
}

const halves: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({ half: 0.5, quarter: 0.25 }),
);

/** `two and a half`, `9 1/2`. */
function withFraction(
  at: (i: number) => Lexeme | undefined,
  i: number,
  number: number,
): [number, number] {
  const hyphened = ['-', 'and', '-', 'a', '-'].every((word, k) => at(i + k)?.word === word);
  const tail = hyphened ? halves.get(at(i + 5)?.word ?? '') : undefined;
  if (tail !== undefined) return [number + tail, 6];
  if (at(i)?.word === 'and' && at(i + 1)?.word === 'a') {
    const part = halves.get(at(i + 2)?.word ?? '');
    if (part !== undefined) return [number + part, 3];
  }
  const bare = halves.get(at(i + 1)?.word ?? '');
  if (at(i)?.word === 'and' && bare !== undefined) return [number + bare, 2];
  const [top, slash, bottom] = [at(i), at(i + 1), at(i + 2)];
  if (top?.spaced && slash?.word === '/' && !slash.spaced && !bottom?.spaced) {
    const a = top.meaning.number ?? 0;
    const b = bottom?.meaning.number ?? 0;
    if (a > 0 && a < b && b < 10) return [number + a / b, 3];
  }
  return [number, 0];
}

const couples: readonly (readonly [readonly string[], Meaning])[] = [
  [['a', 'couple', 'of'], { number: 2 }],
  [['a', 'couple'], { number: 2 }],
  [['a', 'dozen'], { number: 12 }],
  [['half', 'a', 'dozen'], { number: 6 }],
  [['half', 'an'], { number: 0.5 }],
  [['half', 'a'], { number: 0.5 }],
  [['a', 'good', 'few'], { vague: true }],
  [['a', 'few'], { vague: true }],
  [['a', 'number', 'of'], { vague: true }],
  [['quite', 'a', 'few'], { vague: true }],
  [['tens', 'of'], { vague: true }],
  [['hundreds', 'of'], { vague: true }],
  [['thousands', 'of'], { vague: true }],
  [['dozens', 'of'], { vague: true }],
];
const coupleStarts = new Set(couples.map(([words]) => words[0]));

function couple(at: (i: number) => Lexeme | undefined, i: number): Read | null {
  if (!coupleStarts.has(at(i)?.word ?? '')) return null;
  for (const [words, meaning] of couples) {
    if (words.every((word, k) => at(i + k)?.word === word))
      return { length: words.length, meaning };
  }
  return null;
}

function numberAt(at: (i: number) => Lexeme | undefined, i: number): Read | null {
  const fixed = couple(at, i);
  if (fixed) return fixed;
  const first = at(i);
  if (!first) return null;
  const named = isWord(first) && (first.meaning.number !== undefined || first.word === 'a');
  if (named) {
    const special = yearInWords(at, i) ?? ordinalInWords(at, i);
    if (special) return special;
    const read = cardinalAt(at, i);
    if (!read) return null;
    const [number, length] = read;
    const [whole, extra] = withFraction(at, i + length, number);
    const day = extra === 0 && number <= 31 && Number.isInteger(number) ? { day: number } : {};
    const year =
      extra === 0 && length > 1 && number >= 1900 && number < 2100 ? { year: number } : {};
    return { length: length + extra, meaning: { number: whole, ...day, ...year } };
  }
  if (first.meaning.number === undefined) return null;
  const [whole, extra] = withFraction(at, i + 1, first.meaning.number);
  return extra > 0 ? { length: 1 + extra, meaning: { number: whole } } : null;
}

/** Whether a number may begin at a lexeme: most words begin none. */
function mayBegin({ word, meaning }: Lexeme): boolean {
  return meaning.number !== undefined || word === 'a' || coupleStarts.has(word);
}

/** Joins the lexemes of each number written in words, within one unit, into one. */
export function mergeNumbers(lexemes: readonly Lexeme[]): Lexeme[] {
  const merged: Lexeme[] = [];
  for (let i = 0; i < lexemes.length;) {
    const first = lexemes[i];
    if (!first) break;
    if (!mayBegin(first)) {
      merged.push(first);
      i += 1;
      continue;
    }
    const at = (k: number) => (lexemes[k]?.unit === first.unit ? lexemes[k] : undefined);
    const read = numberAt(at, i);
    const last = lexemes[i + (read?.length ?? 1) - 1] ?? first;
    merged.push(
      read
        ? {
            ...first,
            end: last.end,
            // Several words have no word of their own: patterns ask for their meaning.
            word: read.length === 1 ? first.word : '#',
            meaning: read.meaning,
          }
        : first,
    );
    i += read?.length ?? 1;
  }
  return merged;
}
