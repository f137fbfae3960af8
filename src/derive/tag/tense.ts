import type { Sentence, Token } from '../../syntax/types.ts';
import { isResolvedAtOnce } from '../../text/index.ts';
import type { Lexeme } from './lex.ts';
import { tenseByWords } from './tense-words.ts';

/** When something happens, as the verb that governs an expression says; `null` where it does not. */
export type Tense = 'past' | 'present' | 'future';

/** The tense of what governs an expression, and whether that is a verb of which it says the time itself. */
export interface Governed {
  readonly tense: Tense | null;
  readonly direct: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** “could” and “can” are as often of what was: they leave the time to what surrounds them. */
const modals = words("will shall 'll wo would may might should must");

/** Verbs and adjectives whose infinitive, or whose object, is yet to come. */
const prospective = words(
  `schedule slate plan expect expected set due likely ready prepare intend hope vow promise agree pledge want wish decide
  propose threaten aim seek need going go bind bound poise offer urge ask call demand about tentatively upcoming
  book earmark target project forecast predict invite summon subpoena oblige require request authorize allow permit`,
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

/** “would stay closed on Monday”: verbs under which a participle is a state, with their tense. */
const keeping = words('stay remain keep lie stand sit');

const isKept = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  return (
    token?.rel === 'xcomp' &&
    token.morph.verbForm === 'Part' &&
    keeping.has(tokens[token.head]?.lemma ?? '')
  );
};

/** The "be" of "is to be held". */
const isBare = ({ text }: Token): boolean => text.toLowerCase() === 'be';

/** What a verb with its helpers says; `null` where it leaves it to the verb above. */
function tenseOfVerb(verb: Token, helpers: readonly Token[]): Tense | null {
  const have = helpers.some((h) => h.lemma === 'have');
  // “was to resume Wednesday”, “due to arrive Wednesday”: arranged, seen from whenever it is told.
  const isInfinitive = verb.morph.verbForm === 'Inf' || helpers.some(isBare);
  const arranged = !have && isInfinitive && helpers.some((h) => h.lemma === 'to');
  if (arranged && helpers.some((h) => h.lemma === 'be' && !isBare(h))) return 'future';
  const modal = helpers.some((h) => modals.has(h.lemma) || modals.has(h.text.toLowerCase()));
  if (modal) return have ? 'past' : 'future';
  const had = helpers.some((h) => h.lemma === 'have' && h.morph.tense === 'Past');
  if (had || helpers.some((h) => revised.has(h.lemma))) return 'past';
  // “has scheduled a hearing Thursday” looks ahead, as “scheduled” does.
  if (appointed.has(verb.lemma)) return 'future';
  if (have) return 'past';
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
function tenseBefore({ sentence: { tokens }, helpers }: Clauses, start: number): Tense | null {
  const at = tokenAt(tokens, start) - 1;
  const before = tokens[at];
  if (before?.pos !== 'VERB' || before.morph.tense !== 'Past' || isKept(tokens, at)) return null;
  // “to be completed Nov. 1”, “will be completed Nov. 1”.
  const own = helpers.get(at) ?? [];
  if (own.some((h) => h.lemma === 'to' || modals.has(h.lemma))) return null;
  return appointed.has(before.lemma) ? null : 'past';
}

/** “a June agreement”: stands before the noun it belongs to. */
function isAttribute(tokens: readonly Token[], start: number, end: number): boolean {
  const head = tokens[governor(tokens, start, end)];
  return head?.pos === 'NOUN' && head.start >= end && head.start - end <= 2;
}

/** “as soon as Tuesday”, “as early as next week”: a day that has not come. */
function isAwaited(tokens: readonly Token[], first: number): boolean {
  const at = (back: number) => tokens[first - back]?.text.toLowerCase();
  return at(1) === 'as' && /^(?:soon|early)$/.test(at(2) ?? '') && at(3) === 'as';
}

/** Verbs whose “until” points ahead: “extended the deadline until Tuesday”. */
const deferring = words('extend postpone delay defer adjourn suspend give have wait put');

/** “moved to Friday”, “extended until May”: where something leads, not when it was done. */
const leading = words('to until till through by for from since');

/** “That morning, 19 May, when the hill came down”: the tense of what a clause right behind a date says happened then. */
function tenseOfWhen({ sentence: { tokens }, helpers }: Clauses, end: number): Tense | null {
  const next = tokenAt(tokens, end);
  const when = tokens[next]?.text === ',' ? next + 1 : next;
  if (tokens[when]?.text.toLowerCase() !== 'when') return null;
  const head = tokens[when]?.head ?? -1;
  const verb = tokens[head];
  return verb?.pos === 'VERB' ? tenseOfVerb(verb, helpers.get(head) ?? []) : null;
}

/** “renewed its offer to buy the mill Friday”: the report says when it was renewed. */
function isOffer(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const named = before?.pos === 'DET' || before?.rel === 'nmod:poss' || before?.pos === 'ADJ';
  return tokens[index]?.lemma === 'offer' && named;
}

/** “called a strike for Friday”, “postponed to Friday”: what the day is appointed for or put off to is to come. */
const appointing = words(
  'call arrange fix organise organize convene reschedule postpone adjourn announce',
);
const puttingOff = words('reschedule postpone adjourn defer');

function isAppointment(
  { sentence: { tokens }, helpers }: Clauses,
  start: number,
  end: number,
): boolean {
  const lead = tokens[tokenAt(tokens, start) - 1]?.lemma;
  const verbs = lead === 'for' ? appointing : lead === 'to' || lead === 'until' ? puttingOff : null;
  let index = governor(tokens, start, end);
  // The day may stand with what is called: “a strike for Friday”.
  if (tokens[index]?.pos === 'NOUN') index = tokens[index]?.head ?? -1;
  const hadBeen = (helpers.get(index) ?? []).some(
    (h) => h.lemma === 'have' && h.morph.tense === 'Past',
  );
  return verbs?.has(tokens[index]?.lemma ?? '') === true && !hadBeen;
}

/** Verbs of which the passive tells what came of it: “they were allowed to leave”. */
const granting = words('allow permit');

const reporting = words('say tell add report announce note claim write state');

/** What is told in the present though it is to come. */
const arranged = words(
  `meet begin start open close vote convene reconvene resume arrive depart travel return leave host play expire end visit
  launch face kick debut premiere air`,
);

/** Whether the verb that governs a span says when it happened: “was killed in January”. */
function isDirect({ sentence: { tokens }, helpers }: Clauses, start: number, end: number): boolean {
  const first = tokenAt(tokens, start);
  if (leading.has(tokens[first - 1]?.lemma ?? '')) return false;
  const index = governor(tokens, start, end);
  const verb = tokens[index];
  const own = helpers.get(index) ?? [];
  if (!verb || !isVerb(verb, own) || !tenseOfVerb(verb, own)) return false;
  if (own.some((h) => h.lemma === 'to')) return false;
  // “… in early March, an official said”: the clause before it is what March belongs to.
  if (verb.start >= end && reporting.has(verb.lemma)) return false;
  // Headlines tell the past in the present; of what is arranged it is a future (“they meet Friday”). Below
  // another verb it is as often a noun misread (“met with aides Wednesday”).
  if (tenseOfVerb(verb, own) === 'present')
    return (verb.head === -1 || verb.rel === 'acl:relcl') && arranged.has(verb.lemma);
  return !appointed.has(verb.lemma) && !deferring.has(verb.lemma) && !prospective.has(verb.lemma);
}

function tenseInClauses(clauses: Clauses, start: number, end: number): Tense | null {
  const { sentence, helpers } = clauses;
  const { tokens } = sentence;
  const near = tenseBefore(clauses, start);
  if (near) return near;
  if (tenseOfWhen(clauses, end) === 'past') return 'past';
  const first = tokenAt(tokens, start);
  if (isAwaited(tokens, first) || isAppointment(clauses, start, end)) return 'future';
  const lead = tokens[first - 1]?.lemma;
  // “announced the plan Aug. 21”: a bare day belongs to the verb, whatever noun it stands behind.
  const led = tokens[first - 1]?.pos === 'ADP';
  // “Wednesday's ruling” is not of the time of the verb that governs the ruling.
  const owned =
    /^['’]s$/i.test(tokens[tokenAt(tokens, end)]?.text ?? '') || isAttribute(tokens, start, end);
  let index = governor(tokens, start, end);
  let prospect = false;
  let infinitive = '';
  for (let step = 0; step < farthest && index >= 0; step += 1) {
    const token = tokens[index];
    if (!token) return null;
    const own = helpers.get(index) ?? [];
    const had = own.some((h) => h.lemma === 'have');
    if (prospect && !led && isOffer(tokens, index)) {
      prospect = false;
      index = token.head;
      continue;
    }
    // "Residents were allowed to return on 1 September": told of the day as often as before it.
    const isLeave = granting.has(token.lemma) && own.some((h) => h.rel === 'aux:pass');
    if (prospect && isLeave && !had) return tenseOfVerb(token, own) === 'past' ? null : 'future';
    const isPast = token.morph.tense === 'Past';
    if (prospect && isPast && isResolvedAtOnce(token.lemma, infinitive)) return 'past';
    if (prospect && prospective.has(token.lemma)) return had ? 'past' : 'future';
    prospect = false;
    if (lead === 'until' && deferring.has(token.lemma)) return 'future';
    if (lead === 'through' && token.lemma === 'extend') return 'future';
    if (isVerb(token, own)) {
      const tense = isKept(tokens, index) ? null : tenseOfVerb(token, own);
      if (tense) return owned && tense === 'future' && step > 1 ? null : tense;
      prospect = !owned && own.some((h) => h.lemma === 'to');
      infinitive = token.lemma;
    } else if (!owned && led && appointed.has(token.lemma)) return 'future';
    index = token.head;
  }
  return null;
}

/** A reader of tenses over the sentences of a text, whose indices are the lexemes' units. */
export function tenseReader(
  sentences: readonly Sentence[],
  lexemes: readonly Lexeme[],
): (from: number, to: number) => Governed {
  const known = new Map<number, Clauses>();
  return (from, to) => {
    const first = lexemes[from];
    const last = lexemes[to - 1];
    const sentence = first && sentences[first.unit];
    if (!first || !last || !sentence || sentence.tokens.length === 0) {
      return { tense: tenseByWords(lexemes, from, to), direct: false };
    }
    const clauses = known.get(first.unit) ?? clausesOf(sentence);
    known.set(first.unit, clauses);
    const tense = tenseInClauses(clauses, first.start, last.end);
    const direct = tense !== null && isDirect(clauses, first.start, last.end);
    return { tense: tense ?? tenseByWords(lexemes, from, to), direct };
  };
}
