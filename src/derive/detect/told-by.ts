import { dayMs, whenExtent } from '../../time/index.ts';
import { before, isAfter, narrativeDate, type Dated } from './dates.ts';
import { comes, distancesIn, isOwner } from './distance/index.ts';
import { factuality } from './factuality.ts';
import { isSaidInQuotes, isSetApart } from './timexes.ts';
import { ancestors, at, childrenBy, isPredicate, lemmaOf, plainRel, type Tree } from './graph.ts';
import type { Happening } from './happening.ts';
import { isSpeech } from './lexicon/speech.ts';
import {
  datedAnchors,
  happeningAt,
  isHappening,
  isState,
  reportedBy,
  rootOf,
  tell,
  tellAt,
  type Reading,
  type Told,
} from './sentence.ts';

/** The predicate a sentence is about: its root, or the coordinate of it that is a known happening. */
function mainPredicate({ tree, knowledge }: Reading): number {
  const top = rootOf(tree);
  const isKnown = (i: number) => happeningAt(tree, i, knowledge)?.listed ?? false;
  if (top < 0 || isKnown(top)) return top;
  return childrenBy(tree, top, 'conj').find((c) => isPredicate(tree, c) && isKnown(c)) ?? top;
}

/** What the sentence as a whole reports, its date aside. */
function mainHappening(reading: Reading): Told | null {
  const { tree, knowledge } = reading;
  const top = mainPredicate(reading);
  if (top < 0 || !(isPredicate(tree, top) || at(tree, top).pos === 'NOUN')) return null;
  if (at(tree, top).pos === 'VERB' && isSpeech(lemmaOf(at(tree, top)))) {
    return reportedBy(reading, top, null, true);
  }
  const happening = happeningAt(tree, top, knowledge);
  if (happening && !isState(tree, happening)) return tell(reading, happening, null, true);
  // "The plan, he stated, was for the state to buy the firm": what is said is a state, its being said is none.
  const saying = childrenBy(tree, top, 'parataxis').find(
    (i) => isSpeech(lemmaOf(at(tree, i))) && childrenBy(tree, i, 'nsubj').length > 0,
  );
  return saying === undefined ? null : reportedBy(reading, saying, null, true);
}

/** "Six people died when a shell hit a school on Sunday": the day of what it happened with. */
function dateOfOccasion(
  { happening: { tree, head }, tense }: Told,
  all: readonly Told[],
): Dated | null {
  const occasion = all.find(({ happening: other }) => {
    const { rel, head: governor } = at(tree, other.head);
    const marks = childrenBy(tree, other.head, 'mark', 'advmod').map((i) => lemmaOf(at(tree, i)));
    return (
      plainRel(rel) === 'advcl' && governor === head && marks.some((m) => /^(?:when|as)$/.test(m))
    );
  });
  if (tense !== 'past' || occasion?.tense !== 'past' || !occasion.dated) return null;
  const { derivation } = occasion.dated;
  const lent = 'it happened when something else did, which the sentence dates';
  return { ...occasion.dated, timex: null, derivation: [...derivation, lent] };
}

/** A report within this time of what it reports adds no event of its own, in ms. */
const reportLag = 4 * dayMs;

/** Whether a saying only passes on what the sentence tells as a happening with its own date. */
function isPassedOn(saying: Told, all: readonly Told[]): boolean {
  if (saying.happening.action.kind !== 'statement') return false;
  return all.some((other) => {
    const { tree, head } = other.happening;
    if (other === saying || !ancestors(tree, head).includes(saying.happening.head)) return false;
    if (!isHappening(other)) return false;
    if (!other.dated || other.dated.soft) return false;
    if (!saying.dated) return true;
    return (
      Math.abs(whenExtent(saying.dated.when).start - whenExtent(other.dated.when).start) <=
      reportLag
    );
  });
}

/** "Their departure came three months after the town fell": the second is dated from the first. */
function toldAfter(reading: Reading, found: readonly Told[], main: Told | null): Told[] {
  const { tree, now, knowledge } = reading;
  return distancesIn(reading).flatMap(({ timex, owner, from, distance }) => {
    const { count, unit } = distance;
    if (count === null || count <= 0 || at(tree, from).pos !== 'VERB') return [];
    // "Seven months after they filed it on 12 April": that has its date.
    if (found.some(({ happening, dated }) => happening.head === from && dated && !dated.soft))
      return [];
    const own = found.find(({ happening }) => isOwner(tree, happening.head, owner))?.dated;
    // Only what is news is dated by the report: not "It was there, two days after …", nor what a look back counts from.
    const isNews = main !== null && comes.has(lemmaOf(at(tree, main.happening.head)));
    const dated = own ?? (isNews ? (main.dated ?? narrativeDate(now)) : null);
    const earlier = dated && before(dated.when, timex, count, unit);
    const happening = happeningAt(tree, from, knowledge);
    return happening?.listed && earlier ? [tell(reading, happening, earlier, false)] : [];
  });
}

/** Words by which a coordinate clause tells of another time than the one before it. */
const otherTimes: ReadonlySet<string> = new Set(['later', 'then', 'subsequently', 'eventually']);

/** "A jury on Friday convicted one man but acquitted another": the second is done on the same day. */
function coordinates(reading: Reading, found: readonly Told[]): Told[] {
  const { tree, tied, knowledge } = reading;
  const hasOwnDate = (i: number) => tied.some(({ anchor }) => anchor === i);
  return found.flatMap(({ happening: first, dated, factuality: told }) => {
    if (!dated || dated.soft || told !== 'fact') return [];
    return tree.tokens.flatMap((token, i) => {
      if (token.rel !== 'conj' || token.pos !== 'VERB') return [];
      // A verb after a noun that closes a clause is easily taken for coordinate to the noun.
      const clause = ancestors(tree, i).find((up) => up !== i && isPredicate(tree, up));
      if (clause !== first.head) return [];
      const isOther =
        hasOwnDate(i) ||
        childrenBy(tree, i, 'advmod').some((k) => otherTimes.has(at(tree, k).text.toLowerCase()));
      if (isOther || found.some((one) => one.happening.head === i)) return [];
      const happening = happeningAt(tree, i, knowledge);
      if (!happening?.listed || happening.patient < 0 || isState(tree, happening)) return [];
      return [tell(reading, happening, dated, false)];
    });
  });
}

/** What clauses beside the main one tell with a distance from another happening: "who came the day after the fall". */
function countedAsides(reading: Reading, found: readonly Told[]): Told[] {
  const { tree, knowledge } = reading;
  return distancesIn(reading).flatMap(({ owner }) => {
    if (found.some(({ happening }) => happening.head === owner)) return [];
    const happening = happeningAt(tree, owner, knowledge);
    const told =
      happening && !isState(tree, happening) ? tell(reading, happening, null, false) : null;
    return told?.factuality === 'fact' && told.tense === 'past' ? [told] : [];
  });
}

/** Whether a sentence says of its main happening when it was, even if that leads to no date: "agreed on Monday". */
export const hasOwnTime = ({ tied }: Reading, { happening }: Told): boolean =>
  tied.some(
    ({ timex, anchor }) =>
      anchor === happening.head && timex.when === null && /^(?:DATE|TIME)$/.test(timex.type),
  );

/** Whether a verb says how long after something else it was done: "detained him two days after the sinking". */
const isCountedFrom = ({ tree, tied }: Reading, head: number): boolean =>
  tied.some(({ timex, anchor }) => {
    const next = tree.tokens.find(({ start }) => start >= timex.end)?.text ?? '';
    return (
      anchor === head && timex.type === 'DURATION' && /^(?:after|before|following)$/i.test(next)
    );
  });

/** "Said he had told her in May to shred it": whether a date is within what had been before what the sentence tells. */
const isOfEarlier = (tree: Tree, anchor: number): boolean =>
  ancestors(tree, anchor).some(
    (i) =>
      plainRel(at(tree, i).rel) === 'ccomp' &&
      childrenBy(tree, i, 'aux').some((k) => at(tree, k).text.toLowerCase() === 'had'),
  );

/** Everything a sentence tells: each happening with a date of its own, and its main happening. */
export function toldBy(reading: Reading): Told[] {
  const { tree, published } = reading;
  const found: Told[] = [];
  let left: Dated | null = null;
  for (const [anchor, dated] of datedAnchors(reading)) {
    const told = tellAt(reading, anchor, dated);
    // What is only planned lends its date to the plan's being told: "announced plans on Friday to …".
    const isLent = told && (told.factuality === 'wish' || told.factuality === 'possible');
    if (isLent && !isOfEarlier(tree, anchor)) left ??= dated;
    if (told) found.push(told);
    else if (factuality(tree, anchor) === 'fact' && !isSetApart(tree, anchor, rootOf(tree)))
      left ??= dated;
  }
  const main = mainHappening(reading);
  found.push(...toldAfter(reading, found, main));
  // Coordinate clauses share the date that one of them gives.
  const shared =
    main &&
    found.find(
      ({ happening: { tree, head } }) =>
        plainRel(at(tree, head).rel) === 'conj' && at(tree, head).head === main.happening.head,
    );
  left ??= shared?.dated ?? (main && dateOfOccasion(main, found));
  // What is to be is to be on the day to come that the sentence names.
  const ahead = found.find(({ dated }) => dated && isAfter(dated.when, published));
  if (main?.factuality === 'future') left = ahead?.dated ?? left;
  const isTold = (a: Happening) =>
    found.some(({ happening: b }) => a.head === b.head || a.trigger === b.trigger);
  // A date tied to what is no happening is most likely that of the sentence.
  if (main && !isTold(main.happening) && !found.some((told) => told.main)) {
    const isOfWords = left?.timex && isSaidInQuotes(tree, left.timex, main.happening.head);
    const isApart = hasOwnTime(reading, main) || isCountedFrom(reading, main.happening.head);
    const lent = isApart || isOfWords ? null : left;
    found.unshift(lent && !main.dated ? { ...main, dated: lent } : main);
  }
  found.push(...coordinates(reading, found), ...countedAsides(reading, found));
  return found.filter((told) => !isPassedOn(told, found));
}
