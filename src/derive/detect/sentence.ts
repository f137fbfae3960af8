import type { When } from '../../model/index.ts';
import { cueOf, type Cue } from './attribution.ts';
import type { Referent } from './coreference.ts';
import { datedBy, isAfter, sharpest, type Dated } from './dates.ts';
import { factuality, isNegated, isPast, isPresent, type Factuality } from './factuality.ts';
import { at, childBy, isPredicate, lemmaOf, plainRel, type Tree } from './graph.ts';
import { nounHappening, verbHappening, type Happening } from './happening.ts';
import type { Knowledge } from './knowledge.ts';
import { stativeVerbs } from './lexicon/function-words.ts';
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
}

/** What the sentence is read with. */
export interface Reading {
  readonly tree: Tree;
  readonly tied: readonly TiedTimex[];
  readonly published: When | null;
  readonly knowledge: Knowledge;
  readonly earlier: readonly Referent[];
}

/** What a predicate or an event noun reports; `null` for states. */
export function happeningAt(tree: Tree, i: number, knowledge: Knowledge): Happening | null {
  const token = at(tree, i);
  const noun = nounHappening(tree, i, knowledge.places);
  if (noun) return noun;
  if (token.pos === 'VERB') return verbHappening(tree, i, knowledge.places);
  return null;
}

const root = (tree: Tree): number =>
  tree.tokens.findIndex((token) => plainRel(token.rel) === 'root');

/** The content clause of a speech verb; -1 if it has none. */
function contentOf(tree: Tree, verb: number): number {
  return childBy(tree, verb, 'ccomp');
}

/** The innermost clause reported by speech verbs nested in each other: "said it believed it had killed". */
function innermost(tree: Tree, verb: number): number {
  let inner = verb;
  for (let depth = 0; depth < 4; depth += 1) {
    if (!isSpeech(lemmaOf(at(tree, inner)))) return inner;
    const next = contentOf(tree, inner);
    if (next < 0) return inner;
    inner = next;
  }
  return inner;
}

const tenseOf = (tree: Tree, i: number): Told['tense'] =>
  isPast(tree, i) ? 'past' : isPresent(tree, i) ? 'present' : 'other';

function tell(
  reading: Reading,
  happening: Happening,
  dated: Dated | null,
  main: boolean,
  viaSpeech = false,
): Told {
  const { tree } = reading;
  const { head } = happening;
  return {
    happening,
    dated,
    main,
    viaSpeech,
    cue: cueOf(tree, head),
    factuality: factuality(tree, head),
    negated: isNegated(tree, head) !== happening.failed,
    tense: tenseOf(tree, head),
  };
}

/**
 * What a speech verb is about: the happening it reports, if that is over, denies nothing and is one the
 * lexicon knows; otherwise the saying itself.
 */
function reportedBy(
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
  if (content !== verb && !ownDate) {
    const inner = happeningAt(tree, content, knowledge);
    const told = inner && tell(reading, inner, dated && { ...dated, soft: 'said' }, main, true);
    if (told && isHappening(told)) return told;
  }
  return saying && tell(reading, saying, dated, main);
}

/** Whether what is told is a known kind of happening, over, and not denied. */
function isHappening({ happening, factuality, negated, tense }: Told): boolean {
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

const isState = (tree: Tree, { head, listed }: Happening): boolean =>
  !listed && (stativeVerbs.has(lemmaOf(at(tree, head))) || at(tree, head).pos !== 'VERB');

/** Happenings whose clause has a date of its own. */
function datedHappenings(reading: Reading): Told[] {
  const { tree, tied, published, knowledge } = reading;
  const anchors = [...new Set(tied.map(({ anchor }) => anchor))];
  return anchors.flatMap((anchor) => {
    const dates = tied
      .filter((t) => t.anchor === anchor)
      .flatMap((t) => datedBy(t, published) ?? []);
    const dated = sharpest(dates);
    if (!dated) return [];
    const main = anchor === root(tree);
    const predicate = predicateFor(tree, anchor, knowledge);
    const speech = at(tree, predicate).pos === 'VERB' && isSpeech(lemmaOf(at(tree, predicate)));
    const told = speech
      ? reportedBy(reading, predicate, dated, main)
      : plain(reading, predicate, dated, main);
    return told ? [told] : [];
  });
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
  if (at(tree, anchor).pos !== 'NOUN' || (rel !== 'nsubj' && rel !== 'obj') || head < 0)
    return anchor;
  const verb = at(tree, head).pos === 'VERB' ? verbHappening(tree, head, knowledge.places) : null;
  return verb && verb.trigger === anchor && rel === 'obj' ? head : anchor;
}

/** What the sentence as a whole reports, its date aside. */
function mainHappening(reading: Reading): Told | null {
  const { tree, knowledge } = reading;
  const top = root(tree);
  if (top < 0 || !(isPredicate(tree, top) || at(tree, top).pos === 'NOUN')) return null;
  if (at(tree, top).pos === 'VERB' && isSpeech(lemmaOf(at(tree, top))))
    return reportedBy(reading, top, null, true);
  const happening = happeningAt(tree, top, knowledge);
  if (!happening || isState(tree, happening)) return null;
  return tell(reading, happening, null, true);
}

/** Everything a sentence tells: each happening with a date of its own, and its main happening. */
export function toldBy(reading: Reading): Told[] {
  const dated = datedHappenings(reading);
  const main = mainHappening(reading);
  const known =
    main &&
    dated.some(
      ({ happening }) =>
        happening.head === main.happening.head || happening.trigger === main.happening.trigger,
    );
  const covered = dated.some((told) => told.main);
  return main && !known && !covered ? [main, ...dated] : dated;
}

/** Whether something told is ahead of the article: said of the future, or dated after it. */
export const isAhead = (told: Told, published: When | null): boolean =>
  told.factuality === 'future' || (told.dated !== null && isAfter(told.dated.when, published));
