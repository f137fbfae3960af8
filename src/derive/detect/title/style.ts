import type { ClauseStyle } from './clause.ts';
import { isPronoun, resolve, type Discourse, type Referent } from '../coreference/index.ts';
import { ancestors, at, caseOf, childBy, childrenBy, plainRel, type Tree } from '../graph.ts';
import type { Knowledge } from '../knowledge.ts';
import { personNouns } from '../lexicon/classes.ts';
import { described, isPersonName, nameTokens } from '../names.ts';
import { phrase, type Detail } from './phrase.ts';
import { render } from '../render.ts';

const suffixes = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** A person's name as a title writes it: the surname, where the article goes on with it alone. */
function personName(tree: Tree, tokens: readonly number[], alone: ReadonlySet<string>): string {
  const surname = tokens.filter((i) => !suffixes.test(at(tree, i).text)).at(-1);
  if (surname === undefined || tokens.length < 2) return render(tree, tokens);
  const text = at(tree, surname).text;
  return alone.has(text.toLowerCase()) ? text : render(tree, tokens);
}

/** The mark behind an owner: bare where the sentence has it so, "the Reds’ goalkeeper". */
const ownersMark = (tree: Tree, owner: number): string =>
  childrenBy(tree, owner, 'case').some((c) => /^['’]$/.test(at(tree, c).text)) ? '’' : '’s';

/** What a title calls somebody of whom it is not certain who it is. */
const unnamed: ReadonlyMap<string, string> = new Map(
  Object.entries({
    he: 'man',
    him: 'man',
    she: 'woman',
    her: 'woman',
  }),
);

/** "The owner denies that he took it": in what somebody says, "he" can stand as it does in the text. */
function isOfSpeaker(tree: Tree, pronoun: number): boolean {
  const clause = ancestors(tree, pronoun).find((i) => plainRel(at(tree, i).rel) === 'ccomp');
  const speaker = clause === undefined ? -1 : childBy(tree, at(tree, clause).head, 'nsubj');
  return speaker >= 0 && at(tree, speaker).pos !== 'PRON';
}

/** "one of them, Anna Smith": the name of the one; -1 where there is none. */
function namedOne(tree: Tree, head: number): number {
  if (!/^(?:one|another)$/i.test(at(tree, head).text) || caseOf(tree, head) !== '') return -1;
  const isOfSome = childrenBy(tree, head, 'nmod').some((c) => caseOf(tree, c) === 'of');
  const named = tree.tokens.findIndex(
    ({ pos, rel }, i) =>
      i > head &&
      i < head + 8 &&
      pos === 'PROPN' &&
      /^(?:appos|conj|nsubj|parataxis)/.test(rel) &&
      at(tree, i - 1).text === ',',
  );
  return isOfSome ? named : -1;
}

/** "Holt and two aides": who is joined to a name goes into the title with it, if he is named or counted. */
const isNamedOrCounted = (tree: Tree, i: number): boolean =>
  at(tree, i).pos === 'PROPN' ||
  (at(tree, i).pos === 'NOUN' && childrenBy(tree, i, 'nummod').length > 0);

/** What opened its sentence, as it stands in the middle of another: "at least two people". */
function uncapitalised({ tree, head }: Referent, text: string): string {
  const [first = ''] = text.split(' ');
  const opens = tree.tokens.slice(0, head).findIndex((token) => token.text === first);
  const isName = opens < 0 || at(tree, opens).pos === 'PROPN';
  return opens === 0 && !isName ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "The Dutch", "the British", "the Chinese": people. */
const isNation = (tree: Tree, i: number): boolean =>
  /^\p{Lu}\p{Ll}+(?:ish|tch|nch|sh|ese|iss)$/u.test(at(tree, i).text) &&
  childrenBy(tree, i, 'det').some((c) => at(tree, c).text.toLowerCase() === 'the');

/**
 * How titles write the noun phrases of a sentence: people by name, pronouns by whom they mean, dates
 * not at all.
 * @param earlier subjects of the sentences before, nearest first
 */
export function styleOf(knowledge: Knowledge, discourse: Discourse): ClauseStyle {
  const nounText = (tree: Tree, head: number, detail: Detail): string => {
    if (isPronoun(tree, head)) {
      const referent = resolve(tree, head, discourse);
      if (!referent || (referent.head === head && referent.tree === tree)) {
        const { text } = at(tree, head);
        return isOfSpeaker(tree, head) ? text : (unnamed.get(text.toLowerCase()) ?? text);
      }
      return isPronoun(referent.tree, referent.head)
        ? at(referent.tree, referent.head).text
        : uncapitalised(referent, nounText(referent.tree, referent.head, 'short'));
    }
    const named = Math.max(namedOne(tree, head), described(tree, head));
    if (named >= 0) return nounText(tree, named, 'bare');
    const name = nameTokens(tree, head);
    if (name.length === 0) return phrase(tree, head, detail);
    const isPerson = isPersonName(tree, head);
    if (isPerson) {
      const others = childrenBy(tree, head, 'conj').filter((c) => isNamedOrCounted(tree, c));
      const own = personName(tree, name, knowledge.alone);
      return others.length === 1 ? `${own} and ${nounText(tree, others[0] ?? -1, 'bare')}` : own;
    }
    const owner = detail === 'bare' ? -1 : childBy(tree, head, 'nmod:poss');
    const conjuncts = childrenBy(tree, head, 'conj').filter((c) => isNamedOrCounted(tree, c));
    const own = render(tree, name);
    const isOwned = owner >= 0 && at(tree, owner).pos !== 'PRON' && !name.includes(owner);
    const whose = isOwned ? `${nounText(tree, owner, 'bare')}${ownersMark(tree, owner)} ` : '';
    const other =
      conjuncts.length === 1 ? ` and ${nounText(tree, conjuncts[0] ?? -1, 'bare')}` : '';
    return `${whose}${own}${other}`;
  };
  const isPlural = (tree: Tree, head: number): boolean => {
    const meant = isPronoun(tree, head) ? resolve(tree, head, discourse) : null;
    const { tree: where, head: i } = meant ?? { tree, head };
    if (described(where, i) >= 0) return false;
    if (childrenBy(where, i, 'conj').length > 0) return true;
    const token = at(where, i);
    // Plural, though it does not look so.
    if (
      /^(?:police|people|children|many|several|few|both|others|\p{L}*[a-z](?<!hu|o|ge|ta)men)$/iu.test(
        token.text,
      ) ||
      isNation(where, i)
    )
      return true;
    const isPlain = i === 0 && token.pos === 'PROPN' && nameTokens(where, i).length === 1;
    // "Boffins at the laboratory": what opens a sentence looks like a name, and a name is hardly one of some place.
    const isOfPlace = /[^sui]s$/.test(token.text) && childrenBy(where, i, 'nmod').length > 0;
    if (isPlain && token.morph.number) return token.morph.number === 'Plur' || isOfPlace;
    if (token.pos === 'NUM') return !/^(?:one|1)$/i.test(token.text);
    if (token.morph.number) {
      // A name that looks plural is one thing ("United States"), unless it is of members ("Friends of …").
      const ofMembers =
        at(where, i + 1).text === 'of' || personNouns.has(token.lemma.toLowerCase());
      return token.morph.number === 'Plur' && (token.pos !== 'PROPN' || ofMembers);
    }
    return /^(?:they|we|these|those)$/i.test(token.text);
  };
  return { nounText, isPlural };
}
