import { indicesWhere } from '../../text/index.ts';
import type { When } from '../../model/index.ts';
import { civil, whenExtent } from '../../time/index.ts';
import { dayMs } from '../../time/index.ts';
import type { Sentence } from '../../syntax/types.ts';
import type { ResolvedTimex } from '../types.ts';
import { finder, type Found } from './find.ts';
import { lex, type Lexeme } from './lex.ts';
import { emptyPassage, established, isHistory, type Lead, type Passage } from './passage.ts';
import { readDayFirst } from './passes/day-first.ts';
import { joinParts } from './passes/join.ts';
import { anchorDurations, joinDayAbout, lendDays, lendWeeks, lendYears } from './passes/lend.ts';
import { lendEntries } from './passes/lend-entries.ts';
import { lendHeadings } from './passes/lend-headings.ts';
import { takeModifiers } from './passes/modify.ts';
import { finer } from './period.ts';
import { between } from './published-range.ts';
import { resolve } from './resolve/index.ts';
import { rules } from './rules/index.ts';
import { storyOf, writtenYear } from './story.ts';
import { tenseReader, type Governed } from './tense.ts';

const find = finder(rules);

/** The passes, in order: each takes all expressions and gives all back. */
const passes: readonly ((found: readonly Found[], lexemes: readonly Lexeme[]) => Found[])[] = [
  readDayFirst,
  joinParts,
  joinDayAbout,
  lendYears,
  lendHeadings,
  lendEntries,
  lendWeeks,
  anchorDurations,
  takeModifiers,
  lendDays,
];

/** The passage as the resolver moves through the text: an aside holds for its own sentence only. */
interface Course {
  readonly story: Passage;
  readonly aside: { readonly unit: number; readonly passage: Passage } | null;
}

/** “two decades earlier” is a look back, after which the text goes on where it was. */
function looksBack(said: Found['said']): boolean {
  return said.kind === 'shift' && said.direction < 0 && said.counted === true;
}

/**
 * “that year”, “the same month” right after an aside are of its date; so is “the previous evening” right after one that
 * comes to a day: “ninety days ago today”.
 */
function pointsBack(said: Found['said'], { day }: Passage): boolean {
  if (said.kind === 'calendar') return said.which === 'same';
  if (said.kind !== 'shift' || said.from !== 'passage') return false;
  return said.direction === 0 || (day !== null && finer(said.unit, 'month'));
}

/** How many words before a date may say that it is compared with: “after a flat second quarter”. */
const leadReach = 4;

/** What the words before an expression make of it. */
function leadOf(lexemes: readonly Lexeme[], from: number): Lead {
  const word = (back: number) => {
    const lexeme = lexemes[from - back];
    return lexeme?.unit === lexemes[from]?.unit ? (lexeme?.word ?? '') : '';
  };
  const steps = Array.from({ length: leadReach }, (_, i) => word(i + 1));
  return {
    led: /^(?:in|during|on|by)$/.test(word(1)),
    describes: /^an?$/.test(word(1)),
    compared: steps.some((step) => /^(?:after|from|than|versus|against|following)$/.test(step)),
  };
}

/** The first year of a text: of a history any, otherwise that of a day, not one of a look back to a month. */
function firstYearOf(found: readonly Found[], history: boolean): number | null {
  for (const { said } of found) {
    const isDate = said.kind === 'calendar' && said.day !== undefined;
    const year = history || isDate ? writtenYear(said) : null;
    if (year !== null) return year;
  }
  return null;
}

/** How far an expression is from what was told before, where it is counted from that; hours are of that day, about. */
function onwardOf(said: Found['said']): ResolvedTimex['onward'] {
  if (said.kind !== 'shift' || said.from !== 'passage') return undefined;
  const { unit, count, direction } = said;
  if (unit === 'hour' || unit === 'minute')
    return {
      count: Math.round(((count ?? 0) * direction) / (unit === 'hour' ? 24 : 1440)),
      unit: 'day',
      about: true,
    };
  if (count === null || (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year'))
    return undefined;
  // "The end of the month", which is a month that was named.
  if (direction === 0 && unit !== 'day') return undefined;
  return { count: count * direction, unit, about: false };
}

/** Resolves the expressions of a text, in order, against one day of publication. */
function resolveAll(
  text: string,
  found: readonly Found[],
  lexemes: readonly Lexeme[],
  published: number | null,
  tenseAt: (from: number, to: number) => Governed,
  paragraphs: readonly number[],
  { isOutside, isArticle }: { isOutside: (unit: number) => boolean; isArticle: boolean },
): ResolvedTimex[] {
  const history = isHistory(found, published === null ? null : civil(published).year);
  const story = storyOf(found, lexemes);
  const firstYear = firstYearOf(found, history);
  let course: Course = { story: emptyPassage, aside: null };
  return found.flatMap(({ from, to, said, mod, history: only }, i) => {
    const first = lexemes[from];
    const last = lexemes[to - 1];
    if (!first || !last || (only && !history)) return [];
    const { aside } = course;
    const held =
      aside?.unit === first.unit ||
      (aside?.unit === first.unit - 1 && pointsBack(said, aside.passage));
    const passage = held ? aside.passage : course.story;
    const next = story.next[i] ?? null;
    const place = { sentence: first.unit, paragraph: paragraphs[first.unit] ?? 0 };
    const placed = resolve(said, mod, {
      published,
      ...tenseAt(from, to),
      passage,
      history,
      isArticle,
      firstYear,
      next,
      ...place,
    });
    // The month or year of an issue sets the scene; the day an article came out is no day of its story.
    if (placed.period && !(isOutside(first.unit) && finer(placed.period.grain, 'week'))) {
      const after = established(
        passage,
        placed.period,
        said,
        published,
        place,
        leadOf(lexemes, from),
      );
      course =
        story.asides[i] || only || looksBack(said)
          ? { ...course, aside: { unit: first.unit, passage: after } }
          : { story: after, aside: null };
    }
    const words = text.slice(first.start, last.end);
    return {
      start: first.start,
      end: last.end,
      text: words,
      type: placed.type,
      value: placed.value,
      mod,
      when: placed.when,
      derivation: placed.why.map((step, k) => (k === 0 ? `“${words}”: ${step}` : step)),
      onward: onwardOf(said),
    };
  });
}

/** The first and the last day of publication, in ms; `null` where it is open or not known. */
function publicationDays(published: When | null): [number, number] | null {
  if (!published) return null;
  const { start, end } = whenExtent(published);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return null;
  const day = (ms: number) => Math.floor(ms / dayMs) * dayMs;
  return [day(start), day(end - 1)];
}

/** For each sentence, the index of its paragraph: an empty line begins a new one. */
function paragraphsOf(text: string, sentences: readonly Sentence[]): number[] {
  let paragraph = 0;
  return sentences.map(({ start }, i) => {
    const gap = text.slice(sentences[i - 1]?.end ?? start, start);
    if (/\n\s*?\n/.test(gap)) paragraph += 1;
    return paragraph;
  });
}

/**
 * Finds the timexes among the lexemes of a text, whose units are the sentences, in order.
 * @param isOutside given for an article: whether a sentence stands outside its running text, so that nothing is counted
 *   from its dates
 */
export function findAmong(
  text: string,
  lexemes: readonly Lexeme[],
  sentences: readonly Sentence[],
  isOutside?: (sentence: Sentence) => boolean,
): (published: When | null) => ResolvedTimex[] {
  const tenseAt = tenseReader(sentences, lexemes);
  const found = passes.reduce((list, pass) => pass(list, lexemes), find(lexemes));
  const paragraphs = paragraphsOf(text, sentences);
  const outside = new Set(indicesWhere(sentences, (one) => isOutside?.(one) ?? false));
  const setting = {
    isOutside: (unit: number) => outside.has(unit),
    isArticle: isOutside !== undefined,
  };
  const on = (day: number | null) =>
    resolveAll(text, found, lexemes, day, tenseAt, paragraphs, setting);
  return (published) => {
    const days = publicationDays(published);
    if (!days) return on(null);
    const [first, last] = days;
    const early = on(first);
    if (first === last) return early;
    const late = on(last);
    return early.map((timex, i) => between(timex, late[i] ?? timex));
  };
}

/** Finds the timexes of the sentences of a text, to be resolved, in order, against a day of publication. */
export const findTimexes = (
  text: string,
  sentences: readonly Sentence[],
  isOutside?: (sentence: Sentence) => boolean,
): ((published: When | null) => ResolvedTimex[]) =>
  findAmong(text, lex(text, sentences), sentences, isOutside);
