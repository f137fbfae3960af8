import type { Match } from '../pattern.ts';
import type { Grain } from '../period.ts';
import { durationValue } from '../duration-value.ts';
import { whole, type Reading, type Rule } from './rule.ts';

/** What recurs: “every Friday”, “daily”, “each July”, “twice a month”, “per day”. */

const adverbs: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'XXXX-XX-XXTNI',
  hourly: 'PT1H',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
};

export const adverb: Rule = {
  name: 'how often',
  patterns: [Object.keys(adverbs).join('|')],
  read(match): readonly Reading[] {
    const word = match.lexemes[match.from];
    const next = match.lexemes[match.to];
    // “The Daily Star” is a newspaper.
    if (word?.capital && next?.capital && next.unit === word.unit) return [];
    return whole(match, { kind: 'set', value: adverbs[word?.word ?? ''] ?? '' });
  },
};

const weekends = 'XXXX-WXX-WE';

const two = (n: number) => String(n).padStart(2, '0');

function recurring(match: Match): string | null {
  const part = match.get('part')?.meaning.part;
  const tail = part ? `T${part}` : '';
  const weekday = match.get('weekday')?.meaning.weekday;
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${tail}`;
  const month = match.get('month')?.meaning.month;
  if (month !== undefined) return `XXXX-${two(month)}`;
  const season = match.get('season')?.meaning.season;
  if (season !== undefined) return `XXXX-${season}`;
  const unit = match.get('unit')?.meaning.unit;
  const number = match.get('number')?.meaning.number ?? (match.has('other') ? 2 : undefined);
  if (unit === 'weekend' && (number ?? 1) === 1) return weekends;
  if (unit) return durationValue((number ?? 1) * timesOf(match), unit);
  return part ? `XXXX-XX-XX${tail}` : null;
}

function read(match: Match): readonly Reading[] {
  const value = recurring(match);
  return value ? whole(match, { kind: 'set', value }) : [];
}

export const every: Rule = {
  name: 'every',
  patterns: [
    'every|each (other)? (<weekday> <part>? / <month> / <season> / <unit> / <part>)',
    'every <number> <unit>',
  ],
  read(match) {
    return match.get('unit')?.meaning.unit === 'second' ? [] : read(match);
  },
};

const rateUnits: ReadonlySet<Grain> = new Set<Grain>([
  'hour',
  'day',
  'week',
  'month',
  'year',
  'minute',
]);

const timesOf = (match: Match) => match.get('unit')?.meaning.times ?? 1;

/** What is reckoned by the day or the year: “30 a day”, “$20 a year”, “four flights a week”. */
const reckoned = /^(?:dollars|times|once|twice|%|people|tons|barrels|cents)$/;

/** How far before a plural its number may stand: “four daily flights a week”. */
const countReach = 3;

/** Whether “a week” says how often and not how long. */
export function isRate(match: Match): boolean {
  if (!match.has('a', 'an')) return false;
  const at = (back: number) => {
    const lexeme = match.lexemes[match.from - back];
    return lexeme?.unit === match.lexemes[match.from]?.unit ? lexeme : undefined;
  };
  const before = at(1);
  if (before?.meaning.number !== undefined || reckoned.test(before?.word ?? '')) return true;
  if (before?.meaning.unit || !/^\p{Ll}{3,}s$/u.test(before?.word ?? '')) return false;
  for (let back = 2; back <= countReach; back += 1) {
    if ((at(back)?.meaning.number ?? at(back)?.meaning.vague) !== undefined) return true;
  }
  return false;
}

export const reckonedBy: Rule = {
  name: 'so many a week',
  patterns: ['a|an <unit>'],
  read(match): readonly Reading[] {
    const unit = match.get('unit')?.meaning.unit;
    if (!unit || !rateUnits.has(unit) || match.get('unit')?.meaning.plural) return [];
    if (/^(?:ago|earlier|later|after|before|or|-|from)$/.test(match.lexemes[match.to]?.word ?? ''))
      return [];
    return isRate(match)
      ? whole(match, { kind: 'set', value: durationValue(timesOf(match), unit) })
      : [];
  },
};

export const rate: Rule = {
  name: 'rate',
  patterns: [
    // “24 hours a day” says how much of each day, not how long.
    '<number> hours|minutes a|an|each|every <unit>',
    '(once|twice / <number> times)? per <unit>',
    '(once|twice / <number> times / several|many times) a|an|each|every <unit>',
  ],
  read(match): readonly Reading[] {
    const unit = match.get('unit')?.meaning.unit;
    if (!unit || !rateUnits.has(unit) || match.get('unit')?.meaning.plural) return [];
    return whole(match, { kind: 'set', value: durationValue(timesOf(match), unit) });
  },
};

/** “Monday and Tuesday nights”: the nights of both. */
function bothNights(match: Match, first: number): readonly Reading[] {
  const part = match.get('part')?.meaning.part ?? 'NI';
  const night = (weekday: number) =>
    ({ kind: 'set', value: `XXXX-WXX-${weekday}T${part}` }) as const;
  const second = match.get('weekday')?.meaning.weekday ?? first;
  return [
    { from: match.from, to: match.from + 1, said: night(first) },
    { from: match.index('weekday'), to: match.to, said: night(second) },
  ];
}

/** “on Tuesdays”, “Tuesday nights”. */
const plurals = 'mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(' ');

export const weekdays: Rule = {
  name: 'weekdays in the plural',
  patterns: [
    plurals.join('|'),
    '<weekday> mornings|afternoons|evenings|nights@part',
    'on|at@lead weekends',
    '<weekday:first> and|or|to|through|& <weekday> mornings|afternoons|evenings|nights@part',
  ],
  read(match): readonly Reading[] {
    if (match.get('lead')) {
      return [{ from: match.from + 1, to: match.to, said: { kind: 'set', value: weekends } }];
    }
    const first = match.get('first')?.meaning.weekday;
    if (first !== undefined) return bothNights(match, first);
    const weekday =
      match.get('weekday')?.meaning.weekday ??
      plurals.indexOf(match.lexemes[match.from]?.word ?? '') + 1;
    const part = match.get('part')?.meaning.part;
    return whole(match, { kind: 'set', value: `XXXX-WXX-${weekday}${part ? `T${part}` : ''}` });
  },
};
