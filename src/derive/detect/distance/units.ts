import { altered } from '../../../syntax/altered.ts';
import type { Token } from '../../../syntax/types.ts';
import { weekdayNames } from '../../../text/index.ts';
import type { Distance, ResolvedTimex } from '../../types.ts';
import { countsFrom } from './phrases.ts';

/** Units of time that are counted from a happening and that the tagger leaves alone: "the day", "hours", "the eve". */

/** How far a unit reaches from what it is counted from. */
export interface Length extends Pick<Distance, 'count' | 'unit' | 'about' | 'weekday'> {
  /** How many units later the one "of" a happening is: "the third day of the trial"; `null` for none. */
  readonly of: number | null;
}

/** A timex of which it is known how far it reaches, whatever its value. */
export interface Unit extends ResolvedTimex {
  readonly length: Length;
}

const one = (unit: Length['unit'], of: number | null = null): Length => ({
  count: 1,
  unit,
  about: false,
  of,
});

/** One of them is meant: "the day after the fire". Parts of a day are of it. */
const single: Readonly<Record<string, Length>> = {
  day: one('day', 0),
  night: one('day', 0),
  morning: one('day', 0),
  afternoon: one('day', 0),
  evening: one('day', 0),
  eve: one('day', -1),
  week: one('week'),
  month: one('month'),
  year: one('year'),
};

const vague = (unit: Length['unit']): Length => ({ count: null, unit, about: false, of: null });

/** Of the same day or the next; or of nobody knows how many. */
const uncounted: Readonly<Record<string, Length>> = {
  minutes: { count: 0, unit: 'day', about: true, of: 0 },
  hours: { count: 0, unit: 'day', about: true, of: 0 },
  days: vague('day'),
  weeks: vague('week'),
  months: vague('month'),
  years: vague('year'),
};

const unitWords: ReadonlySet<string> = new Set([
  ...Object.keys(single),
  ...Object.keys(uncounted),
  ...weekdayNames,
  'weekend',
]);

const ordinals: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
];

/** The length that words end on at a token, and where they begin. */
function lengthAt(tokens: readonly Token[], i: number): { from: number; length: Length } | null {
  const word = (k: number) => tokens[k]?.text.toLowerCase() ?? '';
  const isThe = (k: number) => word(k) === 'the';
  const nth = ordinals.indexOf(word(i - 1));
  if (nth >= 0 && word(i) === 'day' && isThe(i - 2))
    return { from: i - 2, length: { ...vague('day'), of: nth } };
  const weekday = word(i) === 'weekend' ? 'weekend' : weekdayNames.indexOf(word(i)) + 1;
  if (weekday !== 0)
    return isThe(i - 1) ? { from: i - 1, length: { ...one('day'), weekday } } : null;
  const known = isThe(i - 1) ? single[word(i)] : undefined;
  if (known) return { from: i - 1, length: known };
  const some = uncounted[word(i)];
  const before = tokens[i - 1]?.pos;
  if (!some || before === 'NUM' || before === 'ADJ' || isThe(i - 1)) return null;
  return { from: i, length: some };
}

function unitAt(text: string, tokens: readonly Token[], i: number): Unit[] {
  const found = lengthAt(tokens, i);
  const [first, last] = [tokens[found?.from ?? -1], tokens[i]];
  if (!found || !first || !last) return [];
  const isWithin = tokens[found.from - 1]?.text.toLowerCase() === 'within';
  const { length } = found;
  const mayBeOf = isWithin || (length.of !== null && !length.about);
  if (!countsFrom(tokens, i + 1, mayBeOf)) return [];
  const [start, end] = [first.start, last.end];
  const span = { start, end, text: text.slice(start, end) };
  return [{ ...span, type: 'DURATION', value: 'PXD', when: null, derivation: [], length }];
}

/**
 * The timexes of a sentence with the units that are counted from a happening: what the tagger takes for a date of the
 * passage or of the week there ("the Friday after Orban left") is none.
 */
export function withUnits(
  text: string,
  tokens: readonly Token[],
  timexes: readonly ResolvedTimex[],
): readonly ResolvedTimex[] {
  const units: Unit[] = [];
  tokens.forEach((token, i) => {
    // Most words are none, which this tells sooner.
    if (unitWords.has(token.text.toLowerCase())) units.push(...unitAt(text, tokens, i));
  });
  if (units.length === 0) return timexes;
  const isApart = (timex: ResolvedTimex) =>
    !units.some(({ start, end }) => start < timex.end && timex.start < end);
  return [...timexes.filter(isApart), ...units].sort((a, b) => a.start - b.start);
}

/** The tokens of a sentence, none of its units the object of a verb: "arrested the day after the fire". */
export function withoutUnitObjects(
  tokens: readonly Token[],
  timexes: readonly ResolvedTimex[],
): readonly Token[] {
  const units = timexes.filter((timex) => 'length' in timex);
  if (units.length === 0) return tokens;
  return tokens.map((token) =>
    token.rel === 'obj' && units.some(({ start, end }) => start <= token.start && token.end <= end)
      ? altered(token, { rel: 'obl:unmarked' })
      : token,
  );
}
