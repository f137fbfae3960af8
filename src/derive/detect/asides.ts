import { at, isPredicate, type Tree } from './graph.ts';
import { happeningAt, tell, type Reading, type Told } from './sentence.ts';

/** Words that tell of happenings. */
const mayTell: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'PROPN']);

/** From this weight a happening told in passing can be an event that another sentence tells in full. */
const asideWeight = 0.45;

/** Whether a participle describes a noun: "a note from the group claiming responsibility and demanding a ransom". */
function isDescribing(tree: Tree, i: number): boolean {
  const { rel, head, morph } = at(tree, i);
  if (!/^(?:Part|Ger)$/.test(morph.verbForm ?? '')) return false;
  return rel === 'acl' || (rel === 'conj' && isDescribing(tree, head));
}

/** Whether a predicate tells what is over, or a noun what happened and to whom. */
function isOver({ happening, tense, progressive }: Told): boolean {
  const { tree, head, agent, patient } = happening;
  if (!isPredicate(tree, head)) return agent >= 0 || patient >= 0;
  if (isDescribing(tree, head) && !progressive) return true;
  const isParticiple = at(tree, head).morph.verbForm === 'Part' || tense === 'past';
  return isParticiple && tense !== 'present' && !progressive;
}

/**
 * What a sentence tells in passing, beside what it is about: in relative clauses ("the guard, who was freed
 * after six hours, said …"), participles and event nouns ("the bankruptcy of the yard"). It has no date and
 * founds no event; it adds evidence to an event that is told elsewhere.
 * @param told what the sentence is known to tell
 */
export function asidesOf(reading: Reading, told: readonly Told[]): Told[] {
  const { tree, knowledge } = reading;
  const known = new Set(told.flatMap(({ happening }) => [happening.head, happening.trigger]));
  const asides: Told[] = [];
  tree.tokens.forEach(({ pos }, i) => {
    if (known.has(i) || !mayTell.has(pos)) return;
    const happening = happeningAt(tree, i, knowledge);
    if (!happening?.listed || known.has(happening.trigger)) return;
    const { kind, weight } = happening.action;
    if (kind === 'statement' || weight < asideWeight) return;
    const aside = tell(reading, happening, null, false);
    if (aside.factuality !== 'fact' || aside.negated || !isOver(aside)) return;
    known.add(happening.head).add(happening.trigger);
    asides.push(aside);
  });
  return asides;
}
