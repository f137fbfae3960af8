import {
  ancestors,
  at,
  childBy,
  childrenBy,
  isPredicate,
  lemmaOf,
  lemmasBy,
  plainRel,
  type Tree,
} from './graph.ts';
import {
  aspectVerbs,
  failVerbs,
  hypotheticalMarks,
  modalVerbs,
  planNouns,
  planVerbs,
} from './lexicon/function-words.ts';
import { denyVerbs, isSpeech } from './lexicon/speech.ts';

/**
 * Whether a text says that something happened: `fact` it did, `future` it will, `possible` it may or
 * might have, `wish` somebody wants it or plans to.
 */
export type Factuality = 'fact' | 'future' | 'possible' | 'wish';

const finiteAux = (tree: Tree, i: number) => childrenBy(tree, i, 'aux').map((c) => at(tree, c));

/** What a single predicate says of itself, its governors not asked. */
function own(tree: Tree, i: number): Factuality {
  const aux = finiteAux(tree, i).map((token) => token.text.toLowerCase());
  const lemmas = finiteAux(tree, i).map(lemmaOf);
  if (aux.some((a) => a === 'will' || a === "'ll" || a === '’ll' || a === 'wo' || a === 'shall'))
    return 'future';
  if (lemmas.some((l) => modalVerbs.has(l)) || aux.some((a) => modalVerbs.has(a)))
    return 'possible';
  // "They were to attend": arranged, and nobody says that it took place.
  const arranged =
    lemmas.includes('be') && childrenBy(tree, i, 'mark').some((c) => at(tree, c).text === 'to');
  // "Was to have begun", and did not.
  if (arranged && lemmas.includes('have')) return 'possible';
  if (arranged && !childrenBy(tree, i, 'aux').some((c) => at(tree, c).rel === 'aux:pass'))
    return 'future';
  const marks = lemmasBy(tree, i, 'mark');
  if (marks.some((mark) => hypotheticalMarks.has(mark))) return 'possible';
  return 'fact';
}

const isInfinitive = (tree: Tree, i: number): boolean =>
  at(tree, i).morph.verbForm === 'Inf' ||
  childrenBy(tree, i, 'mark').some((c) => at(tree, c).text.toLowerCase() === 'to');

/** "is pleased to confirm": who says how he feels about saying it says it. */
const feeling =
  /^(?:pleased?|happy|delighted?|proud|glad|sorry|sad|saddened?|honou?red|thrilled|excited|relieved)$/;

const isSaidWithFeeling = (tree: Tree, clause: number): boolean =>
  isSpeech(lemmaOf(at(tree, clause))) && feeling.test(lemmaOf(at(tree, at(tree, clause).head)));

/** Verbs of keeping somebody from something. */
const kept: ReadonlySet<string> = new Set(
  'bar ban block prevent stop keep prohibit discourage deter dissuade exclude suspend disqualify save refrain'.split(
    ' ',
  ),
);

/** What is told without anybody who stands for it. */
export const rumours = /^(?:rumou?r|speculation|gossip|whisper|myth|legend|hearsay)$/;

/** "Rumours swept the city that it had been sold": what a rumour says. */
function isRumour(tree: Tree, clause: number): boolean {
  const { head, rel } = at(tree, clause);
  if (!/^(?:ccomp|acl|advcl)$/.test(plainRel(rel)) || isInfinitive(tree, clause)) return false;
  const subject = childBy(tree, head, 'nsubj');
  return [head, subject].some((i) => i >= 0 && rumours.test(lemmaOf(at(tree, i))));
}

/** Words by which something is arranged: "is due to open", "is set to close". */
const arranging = /^(?:due|set|schedule|slate)$/;

/** "The mill is due to close on 4 July": arranged, as if it "will close"; what "was due to close" may not have. */
export function isArranged(tree: Tree, clause: number): boolean {
  const { head, rel } = at(tree, clause);
  if (!/^(?:xcomp|advcl|ccomp)$/.test(rel) || !isInfinitive(tree, clause)) return false;
  const { pos, morph } = at(tree, head);
  const isState = pos === 'ADJ' || morph.verbForm === 'Part';
  const be = childrenBy(tree, head, 'cop', 'aux').map((c) => at(tree, c).text.toLowerCase());
  const isNow = be.length > 0 && be.every((word) => /^(?:is|are|am|['’](?:s|re|m))$/.test(word));
  return isState && isNow && arranging.test(lemmaOf(at(tree, head)));
}

/** Verbs of what somebody would have done. */
const wanting = /^(?:want|need|like)$/;

/** What the governor makes of a clause that hangs on it. */
function governed(tree: Tree, clause: number): Factuality {
  if (isArranged(tree, clause)) return 'future';
  const token = at(tree, clause);
  const governor = at(tree, token.head);
  const rel = plainRel(token.rel);
  if (rel === 'acl' && isInfinitive(tree, clause)) return 'wish';
  // "Wants licences issued in 2016".
  const isWanted = governor.rel === 'obj' && wanting.test(lemmaOf(at(tree, governor.head)));
  if (rel === 'acl' && isWanted && token.morph.verbForm === 'Part') return 'wish';
  // "Voted against impeaching him", "left without paying".
  if (
    rel === 'advcl' &&
    lemmasBy(tree, clause, 'mark').some((m) => /^(?:against|without)$/.test(m))
  )
    return 'possible';
  // "Barred from leaving the country".
  if (
    rel === 'advcl' &&
    kept.has(lemmaOf(governor)) &&
    lemmasBy(tree, clause, 'mark').includes('from')
  )
    return 'possible';
  if (isRumour(tree, clause)) return 'possible';
  if (rel === 'xcomp' && isSaidWithFeeling(tree, clause)) return 'fact';
  // "Denied taking bribes": nobody says that he took them.
  if (rel === 'xcomp' && denyVerbs.has(lemmaOf(governor))) return 'possible';
  if (
    rel === 'advcl' &&
    isInfinitive(tree, clause) &&
    !/^(?:only)$/.test(lemmaOf(at(tree, clause - 2)))
  )
    return 'wish';
  if ((rel === 'ccomp' || rel === 'xcomp') && planVerbs.has(lemmaOf(governor))) {
    return isInfinitive(tree, clause) || !isSpeech(lemmaOf(governor)) ? 'wish' : 'fact';
  }
  const lends = aspectVerbs.has(lemmaOf(governor)) || failVerbs.has(lemmaOf(governor));
  if (rel === 'xcomp' && isInfinitive(tree, clause) && !lends) return 'wish';
  if (rel === 'xcomp' && governor.pos === 'ADJ') return 'possible';
  if (planNouns.has(lemmaOf(governor)) && rel === 'acl') return 'wish';
  return 'fact';
}

/** "Legend has it that he was wounded": what is only told about. */
const isHearsay = (tree: Tree, i: number): boolean =>
  tree.tokens.some(
    ({ text }, k) =>
      k < i &&
      /^ha[sd]$/i.test(text) &&
      /^it$/i.test(at(tree, k + 1).text) &&
      /^that$/i.test(at(tree, k + 2).text),
  );

/** How real a text makes a predicate or event noun, all clauses above it considered. */
export function factuality(tree: Tree, i: number): Factuality {
  if (isHearsay(tree, i)) return 'possible';
  const path = ancestors(tree, i);
  for (const [k, j] of path.entries()) {
    if (isPredicate(tree, j)) {
      const said = own(tree, j);
      if (said !== 'fact') return said;
      const left = governed(tree, j);
      if (left !== 'fact') return left;
      // A relative or reported clause stands for itself, whatever the clause above is.
      const rel = plainRel(at(tree, j).rel);
      if (['acl', 'advcl', 'parataxis'].includes(rel) && !isInfinitive(tree, j)) return 'fact';
    } else if (k > 0 && planNouns.has(lemmaOf(at(tree, j)))) return 'wish';
    if (k === 0 && planNouns.has(lemmaOf(at(tree, at(tree, j).head))) && !isPredicate(tree, j))
      return 'wish';
  }
  return 'fact';
}

const negations = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'nor',
  'neither',
  'hardly',
  'scarcely',
  'yet to',
]);

/** Whether a predicate has a "not" or "never" of its own. */
export function isDenied(tree: Tree, i: number): boolean {
  const adverbs = childrenBy(tree, i, 'advmod', 'cc', 'aux').map((c) =>
    at(tree, c).text.toLowerCase(),
  );
  const only = childrenBy(tree, i, 'advmod').some((c) =>
    /^(?:only|just|merely|simply)$/.test(lemmaOf(at(tree, c))),
  );
  return !only && adverbs.some((a) => negations.has(a));
}

/** Whether a predicate is denied, by itself or by "no" before its subject or object. */
export function isNegated(tree: Tree, i: number): boolean {
  if (isDenied(tree, i)) return true;
  return childrenBy(tree, i, 'nsubj', 'obj').some(
    (c) =>
      /^(?:nobody|nothing|none|no)$/.test(lemmaOf(at(tree, c))) ||
      childrenBy(tree, c, 'det', 'cc', 'advmod').some((d) =>
        /^(?:no|neither|nor)$/.test(lemmaOf(at(tree, d))),
      ),
  );
}

/** Whether a clause is about something over: past or perfect, or a participle or noun of such a clause. */
export function isPast(tree: Tree, i: number): boolean {
  const token = at(tree, i);
  const aux = finiteAux(tree, i);
  const cop = childrenBy(tree, i, 'cop').map((c) => at(tree, c));
  if (aux.some((a) => lemmaOf(a) === 'have')) return true;
  if ([...aux, ...cop].some((a) => a.morph.tense === 'Past')) return true;
  if ([...aux, ...cop].some((a) => a.morph.tense === 'Pres' || lemmaOf(a) === 'be')) return false;
  return token.morph.tense === 'Past';
}

/** Whether a clause is in the perfect, "has left" or "had left"; `null` if not. */
export function perfectOf(tree: Tree, i: number): 'present' | 'past' | null {
  const have = finiteAux(tree, i).find((a) => /^(?:has|have|had|['’]s|['’]ve)$/i.test(a.text));
  if (!have) return null;
  return have.text.toLowerCase() === 'had' ? 'past' : 'present';
}

/** Whether a clause tells of what is going on: "have been protesting". */
export function isProgressive(tree: Tree, i: number): boolean {
  const { morph, text } = at(tree, i);
  const ing = morph.verbForm === 'Ger' || (/ing$/.test(text) && morph.verbForm === 'Part');
  return ing && finiteAux(tree, i).some((a) => lemmaOf(a) === 'be');
}

/** Whether a clause is in the present and not perfect: a state, a habit or a plan in most texts. */
export function isPresent(tree: Tree, i: number): boolean {
  if (isPast(tree, i)) return false;
  const aux = [...finiteAux(tree, i), ...childrenBy(tree, i, 'cop').map((c) => at(tree, c))];
  return (
    aux.some((a) => a.morph.tense === 'Pres') ||
    (at(tree, i).morph.tense === 'Pres' && at(tree, i).morph.verbForm !== 'Part')
  );
}
