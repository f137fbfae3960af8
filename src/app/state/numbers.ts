import type { Span } from '../../model/index.ts';
import { monthNames, overlaps } from '../../text/index.ts';

/** A number in a text with what it counts: “nearly 160 targets” is 160 of `target`. */
export interface NumberSaid extends Span {
  readonly text: string;
  readonly value: number;
  /** What is counted, in a form that compares; `null` where no plural noun follows. */
  readonly counted: string | null;
}

const small = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const values = new Map<string, number>([
  ...small.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, 20 + 10 * i] as const),
]);
const scales = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,12}(?:\.\d+)?`;
// “One” is mostly no number, and “zero” none of what is told.
const words = [...values.keys()].filter((word) => word !== 'zero' && word !== 'one').join('|');
const numbers = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])(?:[$€£]|(?:US|C)\$)?(?:${digits}|(?:${words})(?:-(?:${small.slice(1, 10).join('|')}))?)(?:[ -](?:${[...scales.keys()].join('|')}))?(?: ?(?:%|per ?cent\b))?(?![\p{L}\p{N}]|[.,-]\d)`,
  'giu',
);

/** Up to three words after a number, in which the noun it counts is looked for. */
const following = /^(?:[ -]\p{L}[\p{L}’'-]{0,30}){1,3}/u;

/** Lengths of time, ages and years are dates' affair. */
const timeUnit = /^[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)\b/i;
const year = /^(?:1[5-9]|20)\d\d$/;
/** “3 April”, “12 Dec” in a sentence that gives several dates. */
function isMonth(next: string): boolean {
  const [, word] = /^ (\p{Lu}\p{Ll}{2,})/u.exec(next) ?? [];
  return word !== undefined && monthNames.some((name) => name.startsWith(word.toLowerCase()));
}

const irregular = new Set(['people', 'men', 'women', 'children', 'police']);
/** Words with an s that count nothing, so that the noun cannot come after them. */
const stops = new Set(['as', 'was', 'is', 'has', 'its', 'his', 'this', 'hours', 'days', 'times']);

const isPlural = (word: string) =>
  irregular.has(word) || (word.length > 3 && /[^s’']s$/.test(word) && !stops.has(word));

function valueOf(text: string): number {
  const [, digit] = /(\d[\d,.]*)/.exec(text) ?? [];
  const parts = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const base =
    digit !== undefined
      ? Number(digit.replaceAll(',', ''))
      : parts.reduce((sum, word) => sum + (values.get(word) ?? 0), 0);
  const value = parts.reduce((product, word) => product * (scales.get(word) ?? 1), base);
  // 16.6 × 10⁹ is no whole number to a computer.
  return Number(value.toPrecision(12));
}

/**
 * The numbers in a text, but for lengths of time, years, and those in `except` (dates, mostly). In: a text and spans of it. Out:
 * numbers in order, spans of the text.
 */
export function numbersIn(text: string, except: readonly Span[] = []): NumberSaid[] {
  return [...text.matchAll(numbers)].flatMap((match): NumberSaid[] => {
    const start = match.index;
    const end = start + match[0].length;
    if (except.some((span) => overlaps(span, { start, end }))) return [];
    const [next = ''] = following.exec(text.slice(end, end + 100)) ?? [];
    if (timeUnit.test(next) || isMonth(next) || year.test(match[0])) return [];
    const run = next.split(/(?=[ -])/);
    const at = run.findIndex((word) => isPlural(word.slice(1).toLowerCase()));
    const noun = run[at]?.slice(1).toLowerCase() ?? null;
    const phrase = text.slice(start, end) + run.slice(0, at + 1).join('');
    return [
      {
        start,
        end: start + phrase.length,
        text: phrase,
        value: valueOf(match[0]),
        counted: noun && (irregular.has(noun) ? noun : noun.slice(0, -1)),
      },
    ];
  });
}
