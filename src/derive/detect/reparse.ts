import { altered, withTokens } from '../../syntax/altered.ts';
import type { Sentence, TextSpan, Token } from '../../syntax/types.ts';
import { headsSentence } from './heading-date.ts';
import { nounSenses } from './lexicon/index.ts';
import { analyseClause, readAsClaim } from './present.ts';
import { asToldInBrief } from './told-in-brief.ts';

/**
 * Dates and asides in mid-sentence mislead a parser more than anything else in news. This reads a sentence
 * again without them, and hangs them where they stand: a date on the clause it is in.
 */

/** A run of tokens left out: where it is, and the token of its date, if it is one. */
interface Gap {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly date: number;
  /** Whether the date heads the sentence, as in a list of events: "12 May: the minister resigns". */
  readonly isHeading?: boolean;
}

/** The longest aside left out, in tokens. */
const longestParenthesis = 14;
const longestDashed = 24;

const isDash = (text: string): boolean => /^(?:–|—|-|--)$/.test(text);
const isWeak = (token: Token | undefined): boolean => token === undefined || token.pos === 'PUNCT';

/** Prepositions that belong to the date after them; "off" in "took off today" does not. */
const timePrepositions =
  /^(?:on|in|at|during|over|since|until|till|before|after|around|about|by|from|through|throughout|towards?|within|as)$/i;

/** Prepositions that would be left hanging: "to four years", "between May and June". */
const bindingPrepositions = /^(?:of|to|between|than|with|into)$/i;

/** "After two days of talks, …": the end of what opens a sentence, if it has one soon. */
function openingEnd(tokens: readonly Token[], last: number): number {
  const comma = tokens.findIndex(({ text }, k) => k > last && text === ',');
  return comma > 0 && comma - last <= longestOpening ? comma : last + 1;
}

const longestOpening = 8;

/** What may stand between "it was" and a date that is set before its sentence. */
const cleft = /^(?:was|is|were|not|n['’]t|only|until|on|in|at|just|back|early|late|already)$/i;

/** "It was on 21 April that the company told its staff", "It was not until May that he resigned". */
const isCleft = (tokens: readonly Token[], first: number, last: number): boolean =>
  first > 1 &&
  /^it$/i.test(tokens[0]?.text ?? '') &&
  tokens.slice(1, first).every(({ text }) => cleft.test(text)) &&
  /^(?:that|when)$/i.test(tokens[last + 1]?.text ?? '');

/** The tokens of a timex with the preposition before it; `null` where the sentence needs it to be read. */
function dateGap(tokens: readonly Token[], { start, end }: TextSpan): Gap | null {
  const first = tokens.findIndex((token) => token.start >= start);
  const last = tokens.findLastIndex((token) => token.end <= end);
  if (first < 0 || last < first) return null;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (before && bindingPrepositions.test(before.text)) return null;
  if (/^['’]s?$/.test(after?.text ?? '')) return null;
  // "gave way after five days of rain"; what opens a sentence is better left out with its comma.
  if (after?.text === 'of' && first > 1) return null;
  if (/^(?:was|is|were|are|marks?|marked|saw|will|comes?|came)$/i.test(after?.text ?? '')) {
    const isFirst = first === 0 || (first === 1 && before?.pos === 'ADP');
    if (isFirst) return null;
  }
  const isMarked = before !== undefined && timePrepositions.test(before.text);
  const from = isMarked ? first - 1 : first;
  const to = after?.text === 'of' ? openingEnd(tokens, last) : last + 1;
  if (headsSentence(tokens, first, last) || isCleft(tokens, first, last))
    return { from: 0, to: last + 2, date: last, isHeading: true };
  // All that opens the sentence, whatever its preposition: "following four weeks of fighting".
  return { from: to > last + 1 ? 0 : from, to, date: last };
}

/** What stands between brackets, or between two spaced dashes. */
function asideGaps(text: string, tokens: readonly Token[]): Gap[] {
  const gaps: Gap[] = [];
  for (let i = 1; i < tokens.length; i += 1) {
    const { text: mark, end } = tokens[i] ?? { text: '', end: 0 };
    if (mark === '(') {
      const close = tokens.findIndex(
        (t, k) => k > i && k - i <= longestParenthesis && t.text === ')',
      );
      if (close > 0) gaps.push({ from: i, to: close + 1, date: -1 });
      i = Math.max(i, close);
    } else if (
      isDash(mark) &&
      /\s/.test(text.charAt(end)) &&
      /\s/.test(text.charAt(end - mark.length - 1))
    ) {
      const close = tokens.findIndex(
        (t, k) => k > i + 1 && k - i <= longestDashed && isDash(t.text),
      );
      if (close > 0) gaps.push({ from: i, to: close + 1, date: -1 });
      i = Math.max(i, close);
    }
  }
  return gaps;
}

/** "A magnitude 6.1 earthquake": how strong it was. */
const strengthGaps = (tokens: readonly Token[]): Gap[] =>
  tokens.flatMap(({ text }, i) =>
    /^magnitude$/i.test(text) && tokens[i + 1]?.pos === 'NUM' && tokens[i + 2]?.pos === 'NOUN'
      ? [{ from: i, to: i + 2, date: -1 }]
      : [],
  );

/** Gaps in order, those inside others joined to them. */
function merged(gaps: readonly Gap[]): Gap[] {
  const result: Gap[] = [];
  for (const gap of [...gaps].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const open = result.at(-1);
    if (open && gap.from < open.to) {
      result[result.length - 1] = {
        ...open,
        to: Math.max(open.to, gap.to),
        date: open.date >= 0 ? open.date : gap.date,
      };
    } else result.push(gap);
  }
  return result;
}

/** Whether a date stands before the noun it describes: "the June 3 hearing". */
function describesNext(tokens: readonly Token[], gap: Gap): boolean {
  const before = tokens[gap.from - 1];
  const after = tokens[gap.to];
  const first = tokens[gap.from];
  const opened = before !== undefined && ['DET', 'ADJ', 'NUM'].includes(before.pos);
  return opened && first?.pos !== 'ADP' && (after?.pos === 'NOUN' || after?.pos === 'ADJ');
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(token.pos);

/** Whether an event noun governs a token: its date is then the noun's, "the loss of the town on Sunday". */
function isUnderEventNoun(tokens: readonly Token[], i: number): boolean {
  for (let j = i, steps = 0; j >= 0 && steps < 6; j = tokens[j]?.head ?? -1, steps += 1) {
    const token = tokens[j];
    if (!token || token.pos === 'VERB') return false;
    if (token.pos === 'NOUN' && nounSenses(token.lemma.toLowerCase()).length > 0) return true;
  }
  return false;
}

const endsClause = (token: Token | undefined): boolean => isWeak(token) || token?.pos === 'CCONJ';

/** The nearest word at or before an index that was not left out; -1 if there is none. */
function lastWord(tokens: readonly Token[], from: number, isKept: (i: number) => boolean): number {
  for (let i = from; i >= 0; i -= 1) if (isKept(i) && !isWeak(tokens[i])) return i;
  return -1;
}

/** The token a date hangs on, by where it stands in a sentence read without it. */
function hostOf(tokens: readonly Token[], gap: Gap, isKept: (i: number) => boolean): number {
  let left = gap.from - 1;
  while (left >= 0 && !isKept(left)) left -= 1;
  let right = gap.to;
  while (right < tokens.length && !isKept(right)) right += 1;
  const leftWord = lastWord(tokens, left, isKept);
  // ", last May, …" and ", in May and …" end the clause before them.
  if (isWeak(tokens[left]) && leftWord >= 0 && endsClause(tokens[right])) return leftWord;
  const verbNext = tokens.findIndex(
    (token, k) =>
      k >= right && k <= right + 1 && token.pos === 'VERB' && token.morph.verbForm === 'Fin',
  );
  if (isWeak(tokens[left])) {
    const opening = verbNext >= 0 ? verbNext : right;
    const next = tokens.findIndex((token, k) => k >= opening && isKept(k) && !isWeak(token));
    return next >= 0 ? next : Math.max(0, leftWord);
  }
  const betweenSubjectAndVerb = verbNext >= 0 && isNominal(tokens[left]);
  return betweenSubjectAndVerb && !isUnderEventNoun(tokens, left) ? verbNext : left;
}

/** "On Sunday six …": a date with a preposition of its own is no part of the noun after it. */
const isSwallowed = (tokens: readonly Token[], { from, to, date }: Gap): boolean =>
  date >= 0 &&
  tokens[from]?.pos === 'ADP' &&
  tokens
    .slice(from, to)
    .some(({ rel, head }) => head >= to && /^(?:compound|amod|nummod|flat)/.test(rel));

/**
 * Whether a date or an aside leads the parser astray: it governs what stands outside it, is what the
 * sentence is about, or is taken into the noun after it.
 */
function misleads(
  tokens: readonly Token[],
  gaps: readonly Gap[],
  left: ReadonlySet<number>,
): boolean {
  if (gaps.some(({ isHeading }) => isHeading)) return true;
  if (gaps.some((gap) => isSwallowed(tokens, gap))) return true;
  return tokens.some(
    ({ head, pos }, i) =>
      (left.has(i) ? head < 0 : left.has(head)) && pos !== 'PUNCT' && pos !== 'ADP',
  );
}

/** The token outside the gap that a date was parsed to hang on; -1 if there is none. */
function parsedHost(tokens: readonly Token[], gap: Gap, left: ReadonlySet<number>): number {
  if (gap.date < 0) return -1;
  const inGap = (i: number) => i >= gap.from && i < gap.to;
  const top = tokens.findIndex(({ pos, head }, i) => inGap(i) && pos !== 'ADP' && !inGap(head));
  const host = tokens[top]?.head ?? -1;
  return left.has(host) ? -1 : host;
}

/** A sentence read again without its dates and asides; the sentence itself where it has none. */
export function reparse(text: string, sentence: Sentence, timexes: readonly TextSpan[]): Sentence {
  const { tokens } = sentence;
  const dates = timexes
    .flatMap((timex) => dateGap(tokens, timex) ?? [])
    .filter((gap) => !describesNext(tokens, gap));
  const gaps = merged([...dates, ...asideGaps(text, tokens), ...strengthGaps(tokens)]);
  const left = new Set(
    gaps.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)),
  );
  const kept = tokens.map((_, i) => i).filter((i) => !left.has(i));
  // "16 January: Trial opens": what a date heads may be as short as that.
  const isHeaded = gaps.some(({ isHeading }) => isHeading);
  if (kept.length < (isHeaded ? 2 : 3)) return sentence;
  const texts = kept.map((i) => tokens[i]?.text ?? '');
  const claim = readAsClaim(texts);
  if (!claim && (gaps.length === 0 || !misleads(tokens, gaps, left))) return sentence;
  const analyses = claim ?? analyseClause(texts);
  const read = tokens.map((token) => altered(token, { head: -1, rel: 'dep' }));
  kept.forEach((i, k) => {
    const analysis = analyses[k];
    const token = tokens[i];
    if (!analysis || !token) return;
    const head = analysis.head < 0 ? -1 : (kept[analysis.head] ?? -1);
    const { lemma, pos, morph, rel } = analysis;
    read[i] = altered(token, { lemma, pos, morph, head, rel });
  });
  for (const gap of gaps) {
    const top = gap.date >= 0 ? gap.date : gap.from;
    const parsed = gap.isHeading ? rootOf(read) : parsedHost(tokens, gap, left);
    const host = parsed >= 0 ? parsed : hostOf(read, gap, (i) => !left.has(i));
    for (let i = gap.from; i < gap.to; i += 1) {
      const token = read[i];
      if (token)
        read[i] = altered(token, {
          head: i === top ? host : top,
          rel: i === top && gap.date >= 0 ? 'obl:unmarked' : 'dep',
        });
    }
  }
  const again = withTokens(sentence, isHeaded ? asToldInBrief(read) : read);
  return soundness(again) >= soundness(sentence) ? again : sentence;
}

const rootOf = (tokens: readonly Token[]): number => tokens.findIndex(({ rel }) => rel === 'root');

/** How far a parse looks like a whole sentence: a verb at its root, with a subject. */
function soundness({ tokens }: Sentence): number {
  const root = rootOf(tokens);
  const top = tokens[root];
  if (!top || !['VERB', 'AUX', 'ADJ', 'NOUN'].includes(top.pos)) return 0;
  const subject = tokens.some(({ head, rel }) => head === root && rel.startsWith('nsubj'));
  const verbal =
    top.pos === 'VERB' || tokens.some(({ head, rel }) => head === root && rel === 'cop');
  return Number(verbal) + Number(subject && verbal);
}
