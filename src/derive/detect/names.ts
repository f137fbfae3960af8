import { at, caseOf, childrenBy, lemmaOf, onceATree, plainRel, type Tree } from './graph.ts';
import { personNouns } from './lexicon/classes.ts';
import { counted } from './quantity.ts';
import { isOfTime } from './of-time.ts';
import { render } from './render.ts';

/** Titles before a person's name; general English. */
const roles = new Set(
  `president minister chancellor king queen prince princess pope senator governor mayor colonel captain major
   lieutenant sergeant admiral judge professor doctor mr mrs ms dr sir lord lady secretary ambassador premier
   chairman ceo cfo cio coo spokesman spokeswoman spokesperson analyst leader congressman congresswoman
   prosecutor detective inspector superintendent constable commander corporal bishop archbishop cardinal reverend
   rev imam rabbi sheikh emir sultan prof dean principal deputy lawyer engineer architect treasurer
   attorney officer coach sheriff commissioner counterpart director chief representative negotiator sen gov
   rep gen col lt capt sgt`.split(/\s+/),
);

/** Whether a word names a role that goes before a person's name. */
export const isRole = (lemma: string): boolean => isTitle(lemma) || personNouns.has(lemma);

const isTitle = (lemma: string): boolean => roles.has(lemma.toLowerCase().replace(/\.$/, ''));

const isProper = (tree: Tree, i: number): boolean => {
  const { pos, text } = at(tree, i);
  // Parsers take some names they do not know for nouns, but not without a capital.
  return (
    (pos === 'PROPN' && /\p{Lu}|\d/u.test(text)) ||
    (pos === 'NOUN' && i > 0 && /^\p{Lu}/u.test(text))
  );
};

/** Indices of the run of proper nouns around a token: `Dmitry Peskov`, `General Motors`. */
function properRun(tree: Tree, i: number): number[] {
  let from = i;
  let to = i;
  while (isProper(tree, from - 1) && linked(tree, from - 1, from)) from -= 1;
  for (let step = nextOfName(tree, to); step > 0; step = nextOfName(tree, to)) to += step;
  while (isNameAdjective(tree, from - 1)) from -= 1;
  // "Ronde van Holt".
  if (particles.test(at(tree, from - 1).text) && isProper(tree, from - 2)) from -= 2;
  if (hasOwners(tree, from)) from -= 2;
  while (isHyphen(tree, to + 1) && at(tree, to + 2).start === at(tree, to + 1).end) to += 2;
  while (isHyphen(tree, from - 1) && isProper(tree, from - 2)) from -= 2;
  return Array.from({ length: to - from + 1 }, (_, k) => from + k);
}

/** Whether many own what is named, which is part of the name: "Farmers' Party", "Women's Institute". */
function hasOwners(tree: Tree, from: number): boolean {
  const owners = at(tree, from - 2);
  const mark = at(tree, from - 1).text;
  if (!/^\p{Lu}/u.test(owners.text) || plainRel(owners.rel) !== 'nmod') return false;
  return /^['’]$/.test(mark)
    ? /s$/.test(owners.text) && owners.end === at(tree, from - 1).start
    : /^['’]s$/.test(mark) && /^(?:people|women|men|children)$/i.test(owners.text);
}

/** Adjectives that open names also where a sentence opens. */
const opening =
  /^(?:united|general|national|international|royal|islamic|federal|central|supreme|new|great|saudi|south|north|west|east|white|world)$/i;

/** The look of adjectives of nations: "Syrian", "Turkish", "Chinese", "Iraqi", "French". */
const nationality = /(?:an|ish|ese|[aeq]i|ch|ic|wiss|hai|utch|reek|zech)$/;

/** Whether an adjective before a name belongs to it: "United Nations", "White House", not "French Islam". */
function isNameAdjective(tree: Tree, i: number): boolean {
  const { pos, text, rel } = at(tree, i);
  if (pos !== 'ADJ' || !/^\p{Lu}/u.test(text) || !['amod', 'compound'].includes(plainRel(rel)))
    return false;
  if (opening.test(text) || isBody(tree, i + 1)) return true;
  const next = at(tree, i + 1);
  // "the Hallan Line", but not "the Syrian President".
  if (i > 0 && next.pos === 'NOUN' && !isRole(lemmaOf(next))) return true;
  return i > 0 && !nationality.test(text);
}

/** What names of bodies end on: "European Medicines Agency", "Swedish Academy", but "French President". */
const bodies =
  /^(?:agency|commission|council|union|parliament|court|bank|committee|federation|association|ministry|institute|institution|academy|university|party|league|cup|championship|fund|authority|board|corporation|company|group|organi[sz]ation|society|museum|theatre|theater|opera|orchestra|institute|office|department|service|guard|army|navy|airlines?|airways|railways?|prix|open|congress|senate|assembly|democrats?|republic|telecom|motors|petroleum|broadcasting)$/i;

/** Whether the capitalised words from a token on end on what bodies are called. */
function isBody(tree: Tree, from: number): boolean {
  let to = from;
  while (/^\p{Lu}/u.test(at(tree, to + 1).text)) to += 1;
  return to > from && bodies.test(at(tree, to).text);
}

/** Small words inside names: "Bashar al-Assad", "Ursula von der Leyen". */
const particles =
  /^(?:al|el|ad|ar|as|ash|an|bin|ibn|abu|de|del|della|di|da|dos|van|von|der|den|la|le)$/i;

/** How many tokens further a name goes on after one of its tokens; 0 at its end. */
function nextOfName(tree: Tree, to: number): number {
  if (isProper(tree, to + 1) && linked(tree, to, to + 1)) return 1;
  if (!particles.test(at(tree, to + 1).text)) return 0;
  const after = isHyphen(tree, to + 2) ? to + 3 : to + 2;
  const isName = /^\p{Lu}/u.test(at(tree, after).text) && after < tree.tokens.length;
  return isName ? after - to : 0;
}

/** Whether a token joins its neighbours to one name: "al-Assad", "Campo-Corrente". */
const isHyphen = (tree: Tree, i: number): boolean =>
  /^[-‐‑–]$/.test(at(tree, i).text) &&
  at(tree, i - 1).end === at(tree, i).start &&
  at(tree, i + 1).start === at(tree, i).end;

/** Whether two neighbours are one name: one governs the other, or both hang on the same word. */
function linked(tree: Tree, a: number, b: number): boolean {
  const name = ['compound', 'flat', 'amod', 'nmod', 'nummod', 'appos'];
  const ra = plainRel(at(tree, a).rel);
  const rb = plainRel(at(tree, b).rel);
  if (at(tree, a).head === b) return name.includes(ra) && at(tree, a).rel !== 'nmod:poss';
  if (at(tree, b).head === a)
    return ['flat', 'compound'].includes(rb) || at(tree, b).rel === 'appos';
  return at(tree, a).head === at(tree, b).head && name.includes(ra) && ra === rb;
}

/** A run without the titles before the name, unless nothing else is left: "President Anna Smith". */
function withoutRoles(tree: Tree, run: readonly number[]): number[] {
  const last = run.findLastIndex((i, k) => k < run.length - 1 && isTitle(lemmaOf(at(tree, i))));
  // "Director General Anna Smith", but not "General Motors".
  const isSecond = last >= 0 && last < run.length - 2;
  const isRank = isSecond && lemmaOf(at(tree, run[last + 1] ?? -1)).toLowerCase() === 'general';
  return run.slice(isRank ? last + 2 : last + 1);
}

/** Whether the name in a noun phrase is a person's: a title or a person's noun stands by it. */
export function isPersonName(tree: Tree, head: number): boolean {
  // English treebanks join the parts of a person's name flat, those of an organisation as compounds.
  if (childrenBy(tree, head, 'flat').some((c) => at(tree, c).pos === 'PROPN')) return true;
  const near = [head, ...childrenBy(tree, head, 'compound', 'flat', 'nmod', 'amod', 'appos')];
  return (
    near.some((i) => isRole(lemmaOf(at(tree, i)))) || isRole(lemmaOf(at(tree, at(tree, head).head)))
  );
}

/** The tokens of the name in a noun phrase: the proper noun at its head, or the one that names it. */
export const nameTokens: (tree: Tree, head: number) => readonly number[] =
  onceATree(findNameTokens);

function findNameTokens(tree: Tree, head: number): readonly number[] {
  const own = isProper(tree, head) ? properRun(tree, head) : [];
  if (own.length > 0) return withWhole(tree, head, withoutRoles(tree, own));
  const group = groupName(tree, head);
  if (group.length > 0) return group;
  const named = described(tree, head);
  if (named >= 0) return withoutRoles(tree, properRun(tree, named));
  const isPerson = isRole(lemmaOf(at(tree, head)));
  const bare = childrenBy(tree, head, 'nmod').filter(
    (c) => c > head && caseOf(tree, c) === '' && (isPerson || !crosses(tree, head, c)),
  );
  const naming = [...childrenBy(tree, head, 'flat', 'appos'), ...bare].filter(
    (child) =>
      isProper(tree, child) &&
      !isListed(tree, head, child) &&
      (isPerson || at(tree, child).rel !== 'appos' || near(tree, head, child)),
  );
  const [first] = naming;
  return first === undefined ? [] : withoutRoles(tree, properRun(tree, first));
}

/** "the makers - Ford, Fiat and Tavo": several that are then named one by one are called as none of them. */
const isListed = (tree: Tree, head: number, child: number): boolean =>
  at(tree, head).morph.number === 'Plur' && childrenBy(tree, child, 'conj').length > 0;

/**
 * "another carmaker, Northern Motors", "the carmaker Northern Motors": the name of what is described and then named; -1
 * where there is none, or where a comma sets apart the name of what was known before.
 */
export function described(tree: Tree, head: number): number {
  const { pos } = at(tree, head);
  const joined = childrenBy(tree, head, 'conj').filter((c) => childrenBy(tree, c, 'cc').length > 0);
  if (pos !== 'NOUN' || joined.length > 0 || at(tree, head).morph.number === 'Plur') return -1;
  const isNew = childrenBy(tree, head, 'det').some((c) =>
    /^(?:an?|another)$/i.test(at(tree, c).text),
  );
  const opens = at(tree, head + 1).text === ',' && isNew ? head + 2 : head + 1;
  const isName = (c: number): boolean =>
    c >= opens && at(tree, c).pos === 'PROPN' && properRun(tree, c)[0] === opens;
  return childrenBy(tree, head, 'appos', 'conj').find(isName) ?? -1;
}

/** "the Islamic State group": the name before a word that only says that it is a group. */
function groupName(tree: Tree, head: number): number[] {
  if (
    !/^(?:group|movement|organi[sz]ation|militia|network|party|newspaper|agency|channel|company|firm)$/.test(
      lemmaOf(at(tree, head)),
    )
  )
    return [];
  const compound = childrenBy(tree, head, 'compound').filter((c) => c < head && isProper(tree, c));
  const last = compound.at(-1);
  if (last === undefined) return [];
  const run = properRun(tree, last);
  return run.length > 1 || /^\p{Lu}{2,}/u.test(at(tree, last).text) ? run : [];
}

/** A name with the "of" that is part of it: "Bank of England", "Sisters of Mercy". */
function withWhole(tree: Tree, head: number, run: readonly number[]): number[] {
  const last = run.at(-1) ?? head;
  const joined = /^(?:and|&)$/.test(at(tree, last + 1).text) && isProper(tree, last + 2);
  // "Holt & Crane" is one firm, "Holt and Crane" may be two people.
  const isFirm =
    at(tree, last + 1).text === '&' || (isBody(tree, last + 2) && !isPersonName(tree, head));
  if (joined && isFirm) {
    const to = properRun(tree, last + 2).at(-1) ?? last;
    return [...run, ...Array.from({ length: to - last }, (_, k) => last + 1 + k)];
  }
  if (lemmaOf(at(tree, last + 1)) !== 'of' || isPersonName(tree, head)) return [...run];
  const from = at(tree, last + 2).pos === 'DET' ? last + 3 : last + 2;
  if (!isProper(tree, from) || !run.includes(at(tree, at(tree, last + 1).head).head))
    return [...run];
  const whole = properRun(tree, from);
  const to = whole.at(-1) ?? from;
  return [...run, ...Array.from({ length: to - last }, (_, k) => last + 1 + k)];
}

/** Whether a preposition stands between: "the plant in Ghent, Belgium" is not called Belgium. */
const crosses = (tree: Tree, head: number, child: number): boolean =>
  tree.tokens.slice(head, child).some(({ pos }) => pos === 'ADP');

/** Whether nothing but names stands between a noun and what names it: `the group Red Dawn`. */
function near(tree: Tree, head: number, child: number): boolean {
  for (let i = head + 1; i < child; i += 1) if (at(tree, i).pos !== 'PROPN') return false;
  return child > head;
}

/** Nouns of which what follows is the name: the airport of a town is not called as the town is. */
const calledSo =
  /^(?:city|town|village|hamlet|municipality|community|district|province|region|state|county|parish|island|republic|kingdom|country|territory|port|resort|suburb|neighbou?rhood|settlement|peninsula|capital|commune|oblast|canton|borough|area|valley)$/;

/** "the city of Arden": the place by its name; -1 where it has none. */
export function placeNamed(tree: Tree, head: number): number {
  const { pos, morph } = at(tree, head);
  if (pos !== 'NOUN' || morph.number === 'Plur' || !calledSo.test(lemmaOf(at(tree, head))))
    return -1;
  const before = (tree.children[head] ?? []).filter((c) => c < head);
  if (
    before.some(
      (c) => at(tree, c).rel !== 'det' && at(tree, c).rel !== 'case' && at(tree, c).rel !== 'amod',
    )
  )
    return -1;
  return (
    childrenBy(tree, head, 'nmod').find(
      (c) => caseOf(tree, c) === 'of' && at(tree, c).pos === 'PROPN',
    ) ?? -1
  );
}

/**
 * What a noun phrase is called, for comparing: its proper name, otherwise its noun with the names and
 * nationalities before it (`Syrian army`, `Berlin police`). Empty for pronouns.
 */
export const nameOf: (tree: Tree, head: number) => string = onceATree(findName);

function findName(tree: Tree, head: number): string {
  const proper = nameTokens(tree, head);
  if (proper.length > 0) return render(tree, proper);
  const place = placeNamed(tree, head);
  if (place >= 0) return nameOf(tree, place);
  const token = at(tree, head);
  if (token.pos === 'PRON' || token.pos === 'DET') return '';
  const of = counted(tree, head);
  if (of >= 0) return nameOf(tree, of);
  const before = childrenBy(tree, head, 'amod', 'compound', 'nmod').filter(
    (child) =>
      child < head && at(tree, child).rel !== 'nmod:poss' && /^\p{Lu}/u.test(at(tree, child).text),
  );
  const owner = childrenBy(tree, head, 'nmod:poss')
    .filter((child) => isProper(tree, child) && !isOfTime(tree, child))
    .flatMap((child) => nameTokens(tree, child));
  return render(tree, [
    ...owner,
    ...before.flatMap((b) => [...childrenBy(tree, b, 'compound'), b]),
    head,
  ]);
}

/**
 * The same without the capital that a common noun has only because it opens the sentence: "Construction began" names
 * nobody, and another's "Work began" no other.
 */
export function nameInText(tree: Tree, head: number, name: string): string {
  const first = tree.tokens.findIndex(({ pos }) => pos !== 'PUNCT');
  const { pos, text } = at(tree, first);
  const isOpening = pos === 'NOUN' && /^\p{Lu}\p{Ll}+$/u.test(text) && name.startsWith(text);
  if (!isOpening || nameTokens(tree, head).length > 0) return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}
