import type { When } from '../../model/index.ts';
import { whenExtent } from '../../time/index.ts';
import type { ResolvedTimex } from '../types.ts';
import { cueOf, type Cue } from './attribution.ts';
import type { Discourse } from './coreference/index.ts';
import { datedBy, isAfter, notAhead, sharpest, type Dated } from './dates.ts';
import {
  factuality,
  isNegated,
  isPast,
  isPresent,
  isProgressive,
  type Factuality,
} from './factuality.ts';
import {
  at,
  childBy,
  childrenBy,
  lemmaOf,
  lemmasBy,
  onceATree,
  plainRel,
  type Tree,
} from './graph.ts';
import { complementOf, nounHappening, verbHappening, type Happening } from './happening.ts';
import type { Knowledge } from './knowledge.ts';
import { isPassive } from './roles.ts';
import { planVerbs, stativeVerbs } from './lexicon/function-words.ts';
import { isSpeech } from './lexicon/speech.ts';
import type { TiedTimex } from './timexes.ts';

/** One happening told by a sentence, with its date if the sentence gives one. */
export interface Told {
  readonly happening: Happening;
  readonly dated: Dated | null;
  readonly cue: Cue | null;
  readonly factuality: Factuality;
  readonly negated: boolean;
  /** Whether it is the main happening of the sentence, or one in a clause with a date of its own. */
  readonly main: boolean;
  /** The date and the title are those of the saying, not of what is said. */
  readonly viaSpeech: boolean;
  readonly tense: 'past' | 'present' | 'other';
  /** Whether it was or is going on, rather than over. */
  readonly progressive: boolean;
}

/** What the sentence is read with. */
export interface Reading {
  readonly tree: Tree;
  readonly timexes: readonly ResolvedTimex[];
  readonly tied: readonly TiedTimex[];
  readonly published: When | null;
  /** The day the article tells its news on: that of publication, unless it calls another today. */
  readonly now: When | null;
  readonly knowledge: Knowledge;
  readonly discourse: Discourse;
}

/** What a predicate or an event noun reports; `null` for states. An article has but one knowledge. */
export const happeningAt: (tree: Tree, i: number, knowledge: Knowledge) => Happening | null =
  onceATree(readHappening);

function readHappening(tree: Tree, i: number, knowledge: Knowledge): Happening | null {
  const token = at(tree, i);
  const noun = nounHappening(tree, i, knowledge.places);
  if (noun) return noun;
  if (token.pos === 'VERB' || token.pos === 'AUX') return verbHappening(tree, i, knowledge.places);
  return null;
}

export const rootOf = (tree: Tree): number =>
  tree.tokens.findIndex((token) => plainRel(token.rel) === 'root');

/** The content of a speech verb or of a noun like "announcement"; -1 if it has none. */
function contentOf(tree: Tree, i: number): number {
  const token = at(tree, i);
  if (token.pos === 'VERB') {
    const own = childBy(tree, i, 'ccomp');
    // "Helicopters have left, the channel reported": the content is what the report is put beside.
    const isBeside = plainRel(token.rel) === 'parataxis' && isSpeech(lemmaOf(token));
    return own < 0 && isBeside ? token.head : own;
  }
  return (
    childrenBy(tree, i, 'acl', 'ccomp').find((c) => lemmasBy(tree, c, 'mark').includes('that')) ??
    -1
  );
}

/** The innermost clause reported by speech verbs nested in each other: "said it believed it had killed". */
function innermost(tree: Tree, verb: number): number {
  let inner = verb;
  for (let depth = 0; depth < 4; depth += 1) {
    if (depth > 0 && !isSpeech(lemmaOf(at(tree, inner)))) return inner;
    const next = contentOf(tree, inner);
    if (next < 0) return inner;
    inner = next;
  }
  return inner;
}

const tenseOf = (tree: Tree, i: number): Told['tense'] =>
  isPast(tree, i) ? 'past' : isPresent(tree, i) ? 'present' : 'other';

export function tell(
  reading: Reading,
  happening: Happening,
  dated: Dated | null,
  main: boolean,
  viaSpeech = false,
): Told {
  const { tree } = reading;
  const { head } = happening;
  const tense = tenseOf(tree, head);
  const told = factuality(tree, head);
  return {
    happening,
    dated: dated && told !== 'future' ? dateOver(dated, tense, reading) : dated,
    main,
    viaSpeech,
    cue: cueOf(tree, head),
    factuality: told,
    negated: isNegated(tree, head) !== happening.failed,
    tense,
    progressive: isProgressive(tree, head),
  };
}

/** Words that count a date on from what was told before. */
const onward = /\b(?:following|next|later|after)\b/i;

/** The date of what is not to come: what is told as over was not on a day to come that was counted on from another. */
function dateOver(dated: Dated, tense: Told['tense'], { tree, published }: Reading): Dated | null {
  const { timex } = dated;
  const first = timex ? tree.tokens.findIndex(({ start }) => start >= timex.start) : -1;
  const isSetFor = /^(?:for|until|till|to|by)$/i.test(at(tree, first - 1).text);
  const isLost = timex?.type === 'DATE' && onward.test(timex.text) && !isSetFor;
  if (isLost && tense === 'past' && isAfter(dated.when, published)) return null;
  // "Have called a march for Thursday evening": that is to come.
  return isSetFor ? dated : notAhead(dated, published);
}

/**
 * What a speech verb is about: the happening it reports, if that is over, denies nothing and is one the
 * lexicon knows; otherwise the saying itself.
 */
export function reportedBy(
  reading: Reading,
  verb: number,
  dated: Dated | null,
  main: boolean,
): Told | null {
  const { tree, knowledge } = reading;
  const saying = happeningAt(tree, verb, knowledge);
  const content = innermost(tree, verb);
  const ownDate = reading.tied.some(
    (tied) => tied.anchor === content && datedBy(tied, reading.published) !== null,
  );
  if (content !== verb && !ownDate && !looksBack(tree, verb, content)) {
    const inner = happeningAt(tree, content, knowledge);
    const told = inner && tell(reading, inner, dated && { ...dated, soft: 'said' }, main, true);
    if (told && isHappening(told)) return told;
  }
  return saying && !isState(tree, saying) ? tell(reading, saying, dated, main) : null;
}

/** "Has admitted that it was destroyed", "warned that the pumps had been set up wrongly": of what was before, on a day nobody names. */
const looksBack = (tree: Tree, verb: number, content: number): boolean =>
  /^(?:admit|acknowledge|concede|confess|recall|remember|warn|complain|remind|recount|testify|insist|argue)$/.test(
    lemmaOf(at(tree, verb)),
  ) && isPast(tree, content);

/** Whether what is told is a known kind of happening, over, and not denied. */
export function isHappening({ happening, factuality, negated, tense }: Told): boolean {
  const { action, listed } = happening;
  return (
    listed &&
    action.kind !== 'statement' &&
    action.weight >= 0.4 &&
    factuality === 'fact' &&
    !negated &&
    tense === 'past'
  );
}

export const isState = (tree: Tree, { head, listed }: Happening): boolean =>
  !listed && (stativeVerbs.has(lemmaOf(at(tree, head))) || at(tree, head).pos !== 'VERB');

/** What is done once and lasts: "has been closed since Monday" was closed on Monday. */
const lasting =
  /^(?:close|shut|suspend|ban|block|hold|detain|jail|imprison|occupy|evacuate|halt|ground|lock|seal|cut|strand|bar)$/;

/** Whether "since" gives the day on which a state began rather than a time in which something happened. */
const lastsSince = (tree: Tree, { anchor, preposition }: TiedTimex): boolean =>
  preposition === 'since' && lasting.test(lemmaOf(at(tree, anchor))) && isPassive(tree, anchor);

/** Verbs of setting a day: what was set for a day that has passed need not have happened on it. */
const arranging =
  /^(?:pencil|schedule|plan|promise|book|set|slate|earmark|fix|pledge|intend|bill|tip|expect)$/;

/** "The hearing was pencilled in for last Tuesday": whether a date that is over is only the one that was set. */
function isOnlySet({ tree, published }: Reading, { timex }: TiedTimex): boolean {
  if (!timex.when || !published) return false;
  if (whenExtent(timex.when).start >= whenExtent(published).start) return false;
  const first = tree.tokens.findIndex(({ start }) => start >= timex.start);
  if (at(tree, first - 1).text.toLowerCase() !== 'for') return false;
  return [first - 2, first - 3].some(
    (i) => at(tree, i).pos === 'VERB' && arranging.test(lemmaOf(at(tree, i))),
  );
}

/** Words that a date is tied to, each with the sharpest of its dates. */
export function datedAnchors(reading: Reading): [anchor: number, dated: Dated][] {
  const { tree, published } = reading;
  const tied = reading.tied.filter((t) => !isOnlySet(reading, t));
  return [...new Set(tied.map(({ anchor }) => anchor))].flatMap((anchor) => {
    const dates = tied
      .filter((t) => t.anchor === anchor)
      .map((t) => (lastsSince(tree, t) ? { ...t, preposition: '' } : t))
      .flatMap((t) => datedBy(t, published) ?? []);
    const dated = sharpest(dates);
    return dated ? [[anchor, dated] as [number, Dated]] : [];
  });
}

/** What the word a date is tied to reports; `null` for states. */
export function tellAt(reading: Reading, anchor: number, dated: Dated): Told | null {
  const { tree, knowledge } = reading;
  const main = anchor === rootOf(tree);
  const predicate = predicateFor(tree, anchor, knowledge);
  // "As reported yesterday, …": said of the report, which is not what the sentence tells.
  if (lemmasBy(tree, predicate, 'mark').includes('as') && isSpeech(lemmaOf(at(tree, predicate))))
    return null;
  const says = at(tree, predicate).pos === 'VERB' && isSpeech(lemmaOf(at(tree, predicate)));
  return says || contentOf(tree, predicate) >= 0
    ? reportedBy(reading, predicate, dated, main)
    : plain(reading, predicate, dated, main);
}

function plain(reading: Reading, i: number, dated: Dated, main: boolean): Told | null {
  const happening = happeningAt(reading.tree, i, reading.knowledge);
  if (!happening || isState(reading.tree, happening)) return null;
  return tell(reading, happening, dated, main);
}

/** A noun that its verb only carries ("there was fighting", "six explosions were heard") is told by the verb. */
function predicateFor(tree: Tree, anchor: number, knowledge: Knowledge): number {
  const head = at(tree, anchor).head;
  const rel = plainRel(at(tree, anchor).rel);
  if (
    head >= 0 &&
    at(tree, head).pos === 'VERB' &&
    complementOf(tree, head, lemmaOf(at(tree, head))) === anchor
  ) {
    return head;
  }
  if (at(tree, anchor).pos !== 'NOUN' || (rel !== 'nsubj' && rel !== 'obj') || head < 0)
    return anchor;
  const verb = at(tree, head).pos === 'VERB' ? verbHappening(tree, head, knowledge.places) : null;
  return verb?.trigger === anchor && (rel === 'obj' || verb.passive) ? head : anchor;
}

/** "Have promised to come back on 4 September": of an article without a day it cannot be told whether that has been. */
function isMeant({ happening: { tree, head, trigger } }: Told): boolean {
  const isInfinitive = (i: number): boolean => at(tree, i).morph.verbForm === 'Inf';
  return [head, trigger].some(
    (i) =>
      isInfinitive(i) ||
      childrenBy(tree, i, 'xcomp', 'advcl', 'acl').some(
        (k) => isInfinitive(k) && planVerbs.has(lemmaOf(at(tree, i))),
      ),
  );
}

/** Whether something told is ahead of the article: said of the future, or dated after it. */
export const isAhead = (told: Told, published: When | null): boolean =>
  told.factuality === 'future' ||
  (told.dated !== null && (published ? isAfter(told.dated.when, published) : isMeant(told)));
