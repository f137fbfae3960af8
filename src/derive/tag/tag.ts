import type { When } from '../../model/index.ts';
import { civil, whenExtent } from '../../time/index.ts';
import { dayMs } from '../../time/index.ts';
import type { Sentence } from '../../syntax/types.ts';
import type { ResolvedTimex } from '../types.ts';
import { finder, type Found } from './find.ts';
import { lex, type Lexeme } from './lex.ts';
import { emptyPassage, established, isHistory, type Passage } from './passage.ts';
import { anchorDurations, joinParts, lendYears } from './passes/join.ts';
import { takeModifiers } from './passes/modify.ts';
import { between } from './published-range.ts';
import { resolve } from './resolve/index.ts';
import { rules } from './rules/index.ts';
import { storyOf, writtenYear } from './story.ts';
import { tenseReader, type Tense } from './tense.ts';

const find = finder(rules);

/** The passes, in order: each takes all expressions and gives all back. */
const passes: readonly ((found: readonly Found[], lexemes: readonly Lexeme[]) => Found[])[] = [
  joinParts,
  lendYears,
  anchorDurations,
  takeModifiers,
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

/** “in 1991” sets the scene; “the 1991 law” does not. */
function isLed(lexemes: readonly Lexeme[], from: number): boolean {
  const before = lexemes[from - 1];
  return before?.unit === lexemes[from]?.unit && /^(?:in|during|on|by)$/.test(before?.word ?? '');
}

/** Resolves the expressions of a text, in order, against one day of publication. */
function resolveAll(
  text: string,
  found: readonly Found[],
  lexemes: readonly Lexeme[],
  published: number | null,
  tenseAt: (from: number, to: number) => Tense | null,
): ResolvedTimex[] {
  const history = isHistory(found, published === null ? null : civil(published).year);
  const story = storyOf(found, lexemes);
  const firstYear = found.map(({ said }) => writtenYear(said)).find((y) => y !== null) ?? null;
  let course: Course = { story: emptyPassage, aside: null };
  return found.flatMap(({ from, to, said, mod, history: only }, i) => {
    const first = lexemes[from];
    const last = lexemes[to - 1];
    if (!first || !last || (only && !history)) return [];
    const tense = tenseAt(from, to);
    const { aside } = course;
    const passage = aside?.unit === first.unit ? aside.passage : course.story;
    const next = story.next[i] ?? null;
    const placed = resolve(said, mod, {
      published,
      tense,
      passage,
      history,
      firstYear,
      next,
      sentence: first.unit,
    });
    if (placed.period) {
      const after = established(
        passage,
        placed.period,
        said,
        published,
        first.unit,
        isLed(lexemes, from),
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
      ...(mod ? { mod } : {}),
      when: placed.when,
      derivation: placed.why.map((step, k) => (k === 0 ? `“${words}”: ${step}` : step)),
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

/** The timexes of the sentences of a text, in order, resolved. */
export function tagSentences(
  text: string,
  sentences: readonly Sentence[],
  published: When | null,
): ResolvedTimex[] {
  const lexemes = lex(text, sentences);
  const tenseAt = tenseReader(sentences, lexemes);
  const found = passes.reduce((list, pass) => pass(list, lexemes), find(lexemes));
  const days = publicationDays(published);
  if (!days) return resolveAll(text, found, lexemes, null, tenseAt);
  const [first, last] = days;
  const early = resolveAll(text, found, lexemes, first, tenseAt);
  if (first === last) return early;
  const late = resolveAll(text, found, lexemes, last, tenseAt);
  return early.map((timex, i) => between(timex, late[i] ?? timex));
}
