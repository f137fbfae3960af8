import type { Match } from '../pattern.ts';
import { calendar, whole, type Reading, type Rule } from './rule.ts';

/** Years alone: “2016”, “58 BC”, “AD 410”, “'89”, “fiscal 2016”, “1914–18”. */

/** What may stand before a year and makes it one, whatever follows. */
const leads: ReadonlySet<string> = new Set(
  'in since by during until till from before after between through throughout circa around year early late mid of to and or for'.split(
    ' ',
  ),
);

/** Before a number that counts or names something else. */
const notAfter: ReadonlySet<string> = new Set(
  '$ £ € ¥ # no number flight room page pages route highway section article line model series chapter room suite street rs yen about nearly almost some approximately over another than'.split(
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

/** Whether a plain number of four digits is not a year, by its neighbours. */
function isCount(match: Match): boolean {
  const before = match.lexemes[match.from - 1];
  const after = match.lexemes[match.to];
  const number = match.get('year');
  if (before && notAfter.has(before.word)) return true;
  // A number glued to a sign or bracket with no space before it: `string(1894)`, `-1894`, `x=1894`.
  if (before && !number?.spaced && /^[.=:#+*\\&@_-]$/.test(before.word)) return true;
  const opener = match.lexemes[match.from - 2];
  if (before?.word === '(' && !before.spaced && opener && /[\p{L}\d]$/u.test(opener.word))
    return true;
  if (!after || after.unit !== number?.unit) return false;
  if (counted.has(after.word)) return true;
  if (after.word === '-' && !after.spaced) return !match.lexemes[match.to + 1]?.meaning.year;
  if (!after.spaced && /^[\p{L}\d(=]/u.test(after.word)) return true;
  const plural = /^\p{Ll}{3,}s$/u.test(after.word) && !after.capital && !verbs.test(after.word);
  return plural && !(before && leads.has(before.word));
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

/** `1914–18`, `1939-45`: two years; each is an expression of its own only where the text spells it out. */
export const yearSpan: Rule = {
  name: 'span of years',
  patterns: ['<span>'],
  read(match): readonly Reading[] {
    const lexeme = match.get('span');
    return whole(match, calendar({ year: lexeme?.meaning.year }));
  },
};

export const era: Rule = {
  name: 'year with its era',
  patterns: [
    '(c|ca|circa .?)? <number> bc|bce|b.c.|b.c|b.c.e.|b.c.e@era',
    '(c|ca|circa .?)? <number> ad|ce|a.d.|a.d|c.e.@era',
    'ad|a.d.|a.d@era <number>',
  ],
  read(match): readonly Reading[] {
    const number = match.get('number')?.meaning.number ?? 0;
    const lexeme = match.get('era');
    if (!lexeme?.capital || !Number.isInteger(number) || number < 1) return [];
    const bc = lexeme.word.startsWith('b');
    if (!bc && number > 2100) return [];
    const approx = match.has('c', 'ca', 'circa');
    return whole(
      match,
      calendar({ year: number, era: bc ? 'BC' : 'AD' }),
      approx ? 'APPROX' : undefined,
    );
  },
};

export const fiscalYear: Rule = {
  name: 'fiscal year',
  patterns: ['fiscal year? <year>', 'the? <year> fiscal? period', 'the? <year> fiscal year'],
  read(match): readonly Reading[] {
    return whole(match, calendar({ year: match.get('year')?.meaning.year }));
  },
};

export const shortYear: Rule = {
  name: 'year in two digits',
  patterns: ['<short>'],
  read(match): readonly Reading[] {
    const after = match.lexemes[match.to];
    if (after && !after.spaced && /^[\p{L}\d-]/u.test(after.word)) return [];
    return whole(match, calendar({ year: match.get('short')?.meaning.short, shortYear: true }));
  },
};

export const decade: Rule = {
  name: 'decade',
  patterns: ['the? <decade>'],
  read(match): readonly Reading[] {
    const decade = match.get('decade')?.meaning.decade ?? 0;
    const words = /^\p{L}/u.test(match.get('decade')?.word ?? '');
    const before = match.lexemes[match.from - 1]?.word;
    // “in her thirties” is an age.
    if (
      words &&
      (!match.has('the') || (before === 'in' && match.lexemes[match.to]?.word === 'age'))
    )
      return [];
    return whole(match, calendar({ decade }));
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
