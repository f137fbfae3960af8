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
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
};

export const adverb: Rule = {
  name: 'how often',
  patterns: [Object.keys(adverbs).join('|')],
  read: (match) =>
    whole(match, { kind: 'set', value: adverbs[match.lexemes[match.from]?.word ?? ''] ?? '' }),
};

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
  if (unit) return durationValue(number ?? 1, unit);
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

export const rate: Rule = {
  name: 'rate',
  patterns: [
    '(once|twice / <number> times)? per <unit>',
    '(once|twice / <number> times / several|many times) a|an|each|every <unit>',
  ],
  read(match): readonly Reading[] {
    const unit = match.get('unit')?.meaning.unit;
    if (!unit || !rateUnits.has(unit) || match.get('unit')?.meaning.plural) return [];
    return whole(match, { kind: 'set', value: durationValue(1, unit) });
  },
};

/** “on Tuesdays”, “Tuesday nights”. */
const plurals = 'mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(' ');

export const weekdays: Rule = {
  name: 'weekdays in the plural',
  patterns: [plurals.join('|'), '<weekday> mornings|afternoons|evenings|nights@part'],
  read(match): readonly Reading[] {
    const weekday =
      match.get('weekday')?.meaning.weekday ??
      plurals.indexOf(match.lexemes[match.from]?.word ?? '') + 1;
    const part = match.get('part')?.meaning.part;
    return whole(match, { kind: 'set', value: `XXXX-WXX-${weekday}${part ? `T${part}` : ''}` });
  },
};
