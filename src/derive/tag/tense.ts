import type { Sentence, Token } from '../../syntax/types.ts';
import type { Lexeme } from './lex.ts';
import { tenseByWords } from './tense-words.ts';

/** When something happens, as the verb that governs an expression says; `null` where it does not. */
export type Tense = 'past' | 'present' | 'future';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** “could” and “can” are as often of what was: they leave the time to what surrounds them. */
const modals = words("will shall 'll wo would may might should must");

/** Verbs and adjectives whose infinitive, or whose object, is yet to come. */
const prospective = words(
  `schedule slate plan expect expected set due likely ready prepare intend hope vow promise agree pledge want wish decide
  propose threaten aim seek need going go bind bound poise offer urge ask call demand order about tentatively upcoming
  book earmark target project forecast predict`,
);
/** Of these the participle alone is prospective: “scheduled for Friday”, “due Monday”. */
const appointed = words(
  'schedule slate plan expect due book earmark target upcoming tentative project propose',
);

/** A sentence with the auxiliaries and markers of each of its tokens. */
interface Clauses {
  readonly sentence: Sentence;
  readonly helpers: ReadonlyMap<number, readonly Token[]>;
}

/** “as previously planned”, “originally due”: the plan is past, or has changed. */
const revised = words('previously originally initially');

const helping = /^(?:aux|cop|mark|aux:pass|advmod)$/;

function clausesOf(sentence: Sentence): Clauses {
  const helpers = new Map<number, Token[]>();
  for (const token of sentence.tokens) {
    if (!helping.test(token.rel)) continue;
    const list = helpers.get(token.head) ?? [];
    list.push(token);
    helpers.set(token.head, list);
  }
  return { sentence, helpers };
}

/** Index of the first token that ends after an offset. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The token outside a span that governs it; -1 where the span is the root or lies outside the sentence. */
function governor(tokens: readonly Token[], start: number, end: number): number {
  for (let i = tokenAt(tokens, start); i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || token.start >= end) break;
    const head = tokens[token.head];
    if (head && (head.end <= start || head.start >= end)) return token.head;
  }
  return -1;
}

/** What a verb with its helpers says; `null` where it leaves it to the verb above. */
function tenseOfVerb(verb: Token, helpers: readonly Token[]): Tense | null {
  const have = helpers.some((h) => h.lemma === 'have');
  const modal = helpers.some((h) => modals.has(h.lemma) || modals.has(h.text.toLowerCase()));
  if (modal) return have ? 'past' : 'future';
  if (have || helpers.some((h) => revised.has(h.lemma))) return 'past';
  if (appointed.has(verb.lemma)) return 'future';
  const be = helpers.find((h) => h.lemma === 'be');
  if (be?.morph.tense === 'Past') return 'past';
  if (be && verb.morph.verbForm === 'Ger') return 'future';
  if (be && verb.text.toLowerCase().endsWith('ing')) return 'future';
  if (be) return 'present';
  if (verb.morph.tense === 'Past') return 'past';
  if (verb.morph.verbForm === 'Fin') return verb.morph.tense === 'Pres' ? 'present' : 'past';
  return null;
}

const isVerb = (token: Token, helpers: readonly Token[]) =>
  token.pos === 'VERB' ||
  token.pos === 'AUX' ||
  helpers.some((h) => h.rel !== 'advmod') ||
  token.lemma === 'due';

/** How many governors are asked, one above the other. */
const farthest = 12;

/** Reporting news, a day stands right behind its verb: “said Thursday that the troops would stay”. */
function tenseBefore(tokens: readonly Token[], start: number): Tense | null {
  const before = tokens[tokenAt(tokens, start) - 1];
  if (before?.pos !== 'VERB' || before.morph.tense !== 'Past') return null;
  return appointed.has(before.lemma) ? null : 'past';
}

/** “a June agreement”: stands before the noun it belongs to. */
function isAttribute(tokens: readonly Token[], start: number, end: number): boolean {
  const head = tokens[governor(tokens, start, end)];
  return head?.pos === 'NOUN' && head.start >= end && head.start - end <= 2;
}

/** Verbs whose “until” points ahead: “extended the deadline until Tuesday”. */
const deferring = words('extend postpone delay defer adjourn suspend give have wait put');

function tenseInClauses({ sentence, helpers }: Clauses, start: number, end: number): Tense | null {
  const { tokens } = sentence;
  const near = tenseBefore(tokens, start);
  if (near) return near;
  const first = tokenAt(tokens, start);
  const until = tokens[first - 1]?.lemma === 'until';
  // “Wednesday's ruling” is not of the time of the verb that governs the ruling.
  const owned =
    /^['’]s$/i.test(tokens[tokenAt(tokens, end)]?.text ?? '') || isAttribute(tokens, start, end);
  let index = governor(tokens, start, end);
  let prospect = false;
  for (let step = 0; step < farthest && index >= 0; step += 1) {
    const token = tokens[index];
    if (!token) return null;
    const own = helpers.get(index) ?? [];
    const had = own.some((h) => h.lemma === 'have');
    if (prospect && prospective.has(token.lemma)) return had ? 'past' : 'future';
    prospect = false;
    if (until && deferring.has(token.lemma)) return 'future';
    if (isVerb(token, own)) {
      const tense = tenseOfVerb(token, own);
      if (tense) return owned && tense === 'future' && step > 1 ? null : tense;
      prospect = !owned && own.some((h) => h.lemma === 'to');
    } else if (!owned && appointed.has(token.lemma)) return 'future';
    index = token.head;
  }
  return null;
}

/** A reader of tenses over the sentences of a text, whose indices are the lexemes' units. */
export function tenseReader(
  sentences: readonly Sentence[],
  lexemes: readonly Lexeme[],
): (from: number, to: number) => Tense | null {
  const known = new Map<number, Clauses>();
  return (from, to) => {
    const first = lexemes[from];
    const last = lexemes[to - 1];
    const sentence = first && sentences[first.unit];
    if (!first || !last || !sentence || sentence.tokens.length === 0) {
      return tenseByWords(lexemes, from, to);
    }
    const clauses = known.get(first.unit) ?? clausesOf(sentence);
    known.set(first.unit, clauses);
    return tenseInClauses(clauses, first.start, last.end) ?? tenseByWords(lexemes, from, to);
  };
}
