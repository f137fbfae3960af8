import type { Lexeme } from '../lex.ts';
import type { Match } from '../pattern.ts';
import { calendar, whole, type Reading, type Rule } from './rule.ts';

/** Years alone: “2016”, “58 BC”, “AD 410”, “'89”, “fiscal 2016”, “1914–18”. */

/** What may stand before a year and makes it one, whatever follows. */
const leads: ReadonlySet<string> = new Set(
  'in since by during until till from before after between through throughout circa around year early late mid of to and or for the its his their'.split(
    ' ',
  ),
);

/** Before a number that counts or names something else. */
const notAfter: ReadonlySet<string> = new Set(
  '$ £ € ¥ # no number flight gate room page pages route highway section article line model series chapter room suite street rs yen about nearly almost some approximately over another than'.split(
    ' ',
  ),
);

/** After a number that counts. */
const counted: ReadonlySet<string> = new Set(
  '% percent per people men women troops soldiers dead feet foot ft miles mile km kilometers kilometres meters metres m tons tonnes dollars pounds euros points workers employees jobs homes houses cars shares tanks ships aircraft planes prisoners casualties killed wounded civilians fighters men-at-arms cavalry infantry guns hours minutes votes pages words calories acres hectares square mph degrees gmt hours hrs h'.split(
    ' ',
  ),
);

const verbs =
  /^(?:was|has|is|does|his|as|its|this|us|thus|across|towards|afterwards|perhaps|ms|sales|series|elections|olympics|games)$/;

/** What is glued to a year with a hyphen before it: “mid-2007”, and the year a span begins with. */
function opensYear(lexeme: Lexeme | undefined): boolean {
  if (lexeme?.meaning.year !== undefined || lexeme?.meaning.month !== undefined) return true;
  return /^(?:mid|early|late|pre|post)$/.test(lexeme?.word ?? '');
}

/** A number glued to a sign or bracket before it: `string(1894)`, `x=1894`, `555-1894`. */
function isGlued(match: Match): boolean {
  const before = match.lexemes[match.from - 1];
  const number = match.lexemes[match.from];
  if (!before || number?.spaced) return false;
  const opener = match.lexemes[match.from - 2];
  if (/^[-–]$/.test(before.word)) return !opensYear(opener);
  if (before.word === '(') return !before.spaced && /[\p{L}\d]$/u.test(opener?.word ?? '');
  return /^[.=:#+*\\&@_/]$/.test(before.word);
}

/** What follows a year directly and ends a span with it: `1914-1918`, `1914–18`, `1914/15`. */
function continuesSpan(after: Lexeme | undefined, next: Lexeme | undefined): boolean {
  if (!after || !/^[-–/]$/.test(after.word)) return false;
  const number = next?.meaning.number;
  return number !== undefined && (next?.meaning.year !== undefined || number < 100);
}

/** Whether a plain number of four digits is not a year, by its neighbours. */
function isCount(match: Match): boolean {
  const number = match.lexemes[match.from];
  const sameUnit = (lexeme: Lexeme | undefined) =>
    lexeme?.unit === number?.unit ? lexeme : undefined;
  const before = sameUnit(match.lexemes[match.from - 1]);
  const after = sameUnit(match.lexemes[match.to]);
  if (before && (notAfter.has(before.word) || isGlued(match))) return true;
  if (!after) return false;
  if (counted.has(after.word)) return true;
  if (continuesSpan(after, sameUnit(match.lexemes[match.to + 1]))) return false;
  if (!after.spaced && /^[\p{L}\d(=]/u.test(after.word)) return true;
  // “a 1500-strong force”; “the 2003-born” is too rare to be told from it.
  const glued = after.word === '-' && !after.spaced;
  if (glued && /^\p{L}/u.test(match.lexemes[match.to + 1]?.word ?? '')) return true;
  const plural = /^\p{Ll}{3,}s$/u.test(after.word) && !after.capital && !verbs.test(after.word);
  // “the post-1959 leaders” are of a time.
  const opened = before?.word === '-' && opensYear(sameUnit(match.lexemes[match.from - 2]));
  return plural && !opened && !(before && leads.has(before.word));
}

export const year: Rule = {
  name: 'year',
  patterns: ['<year>', 'the? year <year>', 'the year <year>'],
  read(match): readonly Reading[] {
    const lexeme = match.get('year');
    if (match.to - match.from === 1 && isCount(match)) return [];
    return whole(match, calendar({ year: lexeme?.meaning.year }));
  },
};

const eraWords = 'bc|bce|b.c.|b.c|b.c.e.|b.c.e|ad|ce|a.d.|a.d|c.e.';

/** The years of a match with an era, which stands after the last and is meant of each. */
function withEra(match: Match, names: readonly string[]): readonly Reading[] {
  const lexeme = match.get('era');
  if (!lexeme?.capital) return [];
  const bc = lexeme.word.startsWith('b');
  const mod = match.has('c', 'ca', 'circa') ? ('APPROX' as const) : undefined;
  const readings = names.map((name, k): Reading | null => {
    const number = match.get(name)?.meaning.number ?? 0;
    if (!Number.isInteger(number) || number < 1 || number > 3000) return null;
    const said = calendar({ year: number, era: bc ? 'BC' : 'AD' });
    const at = match.index(name);
    const from = k === 0 ? match.from : at;
    const to = k === names.length - 1 ? match.to : at + 1;
    return { from, to, said, ...(mod ? { mod } : {}) };
  });
  return readings.flatMap((reading) => reading ?? []);
}

export const era: Rule = {
  name: 'year with its era',
  patterns: [`(c|ca|circa .?)? <number> ${eraWords}@era`, '(c|ca|circa .?)? ad|a.d.@era <number>'],
  read: (match) => withEra(match, ['number']),
};

/** `1914-18`: the second year is told by its last two digits. */
export const yearSpan: Rule = {
  name: 'span of years',
  patterns: ['<year> -|– <number:last>'],
  read(match): readonly Reading[] {
    const first = match.get('year')?.meaning.year ?? 0;
    const last = match.get('last');
    const short = last?.meaning.number ?? 0;
    const next = match.lexemes[match.to];
    const glued = next !== undefined && !next.spaced && /^[-–/\p{L}]$/u.test(next.word);
    if (!last || last.end - last.start !== 2 || last.spaced || glued) return [];
    if (short <= first % 100 || isGlued(match)) return [];
    const year = first - (first % 100) + short;
    return [
      { from: match.from, to: match.from + 1, said: calendar({ year: first }) },
      { from: match.to - 1, to: match.to, said: calendar({ year }) },
    ];
  },
};

export const eraSpan: Rule = {
  name: 'years that share an era',
  patterns: [`<number:first> -|–|to|and|or <number> ${eraWords}@era`],
  read: (match) => withEra(match, ['first', 'number']),
};

export const fiscalYear: Rule = {
  name: 'fiscal year',
  patterns: [
    'the? fiscal year? <year>',
    'the? <year> fiscal? period',
    'the? <year> fiscal year',
    'fy@code (<year> / <number:short>)',
  ],
  read(match): readonly Reading[] {
    const short = match.get('short');
    // “FY16”; “FY 16” is as well a flight.
    if (match.get('code')?.capital === false) return [];
    if (short) {
      if (short.spaced || short.end - short.start !== 2) return [];
      return whole(match, calendar({ year: short.meaning.number, shortYear: true }));
    }
    return whole(match, calendar({ year: match.get('year')?.meaning.year }));
  },
};

export const shortYear: Rule = {
  name: 'year in two digits',
  patterns: ['<short>'],
  read(match): readonly Reading[] {
    const after = match.lexemes[match.to];
    if (after && !after.spaced && /^[\p{L}\d-]/u.test(after.word)) return [];
    // A quotation that opens with a number: “said on '60 Minutes'”.
    if (after?.meaning.unit && after.capital) return [];
    return whole(match, calendar({ year: match.get('short')?.meaning.short, shortYear: true }));
  },
};

export const decade: Rule = {
  name: 'decade',
  patterns: ["the|early|late|mid@lead <year> 's", 'the? <decade> (bc|bce|b.c.|b.c|b.c.e.@era)?'],
  read(match): readonly Reading[] {
    const spelt = match.get('year')?.meaning.year;
    if (spelt !== undefined) {
      // “the 1990's” are a decade; “1990's harvest” is of a year.
      const from = match.has('the') ? match.from : match.from + 1;
      return spelt % 10 === 0 ? [{ from, to: match.to, said: calendar({ decade: spelt }) }] : [];
    }
    const decade = match.get('decade')?.meaning.decade ?? 0;
    const words = /^\p{L}/u.test(match.get('decade')?.word ?? '');
    const before = match.lexemes[match.from - 1]?.word;
    // “in her thirties” is an age.
    if (
      words &&
      (!(match.has('the') || /^(?:early|late|mid|-)$/.test(before ?? '')) ||
        (before === 'in' && match.lexemes[match.to]?.word === 'age'))
    )
      return [];
    const bc = match.get('era')?.capital === true;
    if (!bc && decade >= 100 && decade < 1000) return [];
    return whole(match, calendar({ decade, era: bc ? 'BC' : undefined }));
  },
};

/** “the 18th and 19th centuries”: each is an expression of its own. */
export const centuries: Rule = {
  name: 'centuries that share a word',
  patterns: [
    'the? <ordinal:first> and|or|to|through|-|– <ordinal> -? century|centuries (bc|bce|b.c.|b.c|b.c.e.@era)?',
  ],
  read(match): readonly Reading[] {
    const era = match.get('era') ? ('BC' as const) : undefined;
    const number = (name: string) => match.get(name)?.meaning.ordinal ?? 0;
    const [first, last] = [number('first'), number('ordinal')];
    if (first < 1 || last < 1 || first > 30 || last > 30) return [];
    const at = match.index('ordinal');
    return [
      { from: match.from, to: match.index('first') + 1, said: calendar({ century: first, era }) },
      { from: at, to: match.to, said: calendar({ century: last, era }) },
    ];
  },
};

export const century: Rule = {
  name: 'century',
  patterns: ['the? <ordinal> -? century|centuries (bc|bce|b.c.|b.c|b.c.e.@era / ad|ce|a.d.)?'],
  read(match): readonly Reading[] {
    const ordinal = match.get('ordinal')?.meaning.ordinal ?? 0;
    const era = match.get('era') ? ('BC' as const) : undefined;
    if (ordinal > 30) return [];
    return whole(match, calendar({ century: ordinal, era }));
  },
};
