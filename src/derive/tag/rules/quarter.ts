import type { Match } from '../pattern.ts';
import type { Said, Shift, Which } from '../said.ts';
import { calendar, whole, type Reading, type Rule } from './rule.ts';
import { whichOf } from './weekday.ts';

/** Quarters and halves of a year: “the third quarter”, “Q3 2016”, “this year's first half”. */

function container(match: Match): Said | undefined {
  const year = match.get('year')?.meaning.year;
  if (year !== undefined) return calendar({ year });
  if (match.has('ago', 'earlier')) return yearShift(-1);
  if (match.get('relative')) {
    const which = match.get('relative')?.word;
    return yearShift(which === 'last' ? -1 : which === 'next' ? 1 : 0);
  }
  return undefined;
}

function yearShift(direction: -1 | 0 | 1): Shift {
  return { kind: 'shift', unit: 'year', count: 1, direction, from: 'speech' };
}

export const quarter: Rule = {
  name: 'quarter',
  patterns: [
    'the|this? <year>? fiscal? <ordinal> -? quarter (,? of? the? fiscal? <year>)?',
    'the? year -? ago|earlier <ordinal> -? quarter',
    "<year> 's fiscal? <ordinal> -? quarter",
    "fiscal <year> 's <ordinal> -? quarter",
    'the? <ordinal> fiscal quarter (,? of? the? fiscal? <year>)?',
    "last|next|this@relative year 's <ordinal> -? quarter",
    'the? <ordinal> -? quarter of last|next|this@relative year',
    'the? <quarter> (,? of? <year>)?',
  ],
  read(match): readonly Reading[] {
    const n = match.get('quarter')?.meaning.quarter ?? match.get('ordinal')?.meaning.ordinal ?? 0;
    if (n < 1 || n > 4) return [];
    return whole(match, calendar({ quarter: n, within: container(match) }));
  },
};

const steps: Readonly<Partial<Record<Which, -1 | 1>>> = {
  last: -1,
  previous: -1,
  next: 1,
  following: 1,
};

/** “the quarter”, “this quarter”, “the latest quarter”, “the year-ago quarter”. */
export const someQuarter: Rule = {
  name: 'the quarter',
  patterns: [
    'the latest|recent|current|same|full|comparable|corresponding? quarter',
    'last|next|this|that quarter',
    'the latest period',
    'the? comparable|corresponding? year -? ago|earlier quarter|period',
    'the (last|previous|next|following) quarter',
    "last year 's quarter",
    'the? <year> quarter',
    'the comparable|corresponding|same|like|prior period|quarter (last year / a year ago|earlier / of <year>)',
  ],
  read(match): readonly Reading[] {
    const shift = (parts: Partial<Shift>): Shift => ({
      kind: 'shift',
      unit: 'quarter',
      count: 1,
      direction: 0,
      from: 'passage',
      ...parts,
    });
    const year = match.get('year')?.meaning.year;
    if (year !== undefined) return whole(match, shift({ year }));
    // “the quarter-to-quarter comparison”
    if (match.lexemes[match.to]?.word === '-') return [];
    if (match.has('ago', 'earlier', 'year'))
      return whole(match, shift({ count: 4, direction: -1 }));
    return whole(match, shift({ direction: steps[whichOf(match) ?? 'this'] ?? 0 }));
  },
};

/** “H1 2016”, “2H 2016”, “2016 H1”: as reports of companies write half-years. */
export const halfCode: Rule = {
  name: 'code of a half-year',
  patterns: ['h@h <number:n> (,? of? <year>)', '<year> h@h <number:n>', '<number:n> h@h <year>'],
  read(match): readonly Reading[] {
    const n = match.get('n')?.meaning.number ?? 0;
    const [h, at] = [match.index('h'), match.index('n')];
    const glued = match.lexemes[Math.max(h, at)]?.spaced === false;
    if (!glued || !match.get('h')?.capital || (n !== 1 && n !== 2)) return [];
    return whole(match, calendar({ half: n, within: container(match) }));
  },
};

export const half: Rule = {
  name: 'half-year',
  patterns: [
    'the first|second|latter@half half of the? (<year> / year / fiscal <year> / last|next|this@relative year)',
    'the? first|second@half -? half (of? <year>)?',
    'first|second@half - half',
  ],
  read(match): readonly Reading[] {
    // Without a year or “of the year” it is half of a match, a century, a book.
    const glued = match.has('-');
    if (!match.get('year') && !match.has('year') && !glued) return [];
    const n = match.get('half')?.word === 'first' ? 1 : 2;
    return whole(match, calendar({ half: n, within: container(match) }));
  },
};
