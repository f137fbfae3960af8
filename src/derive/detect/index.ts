import type { Region, When } from '../../model/index.ts';
import { withTokens } from '../../syntax/altered.ts';
import { compatible, dayMs, whenExtent, whenOfDays } from '../../time/index.ts';
import type { Sentence } from '../../syntax/types.ts';
import { withValues } from '../mention.ts';
import type { DetectedMention, ResolvedTimex, TaggedArticle } from '../types.ts';
import { asidesOf } from './asides.ts';
import { countedMention } from './counted-mention.ts';
import { distanceOf, withoutUnitObjects, withUnits, type Before } from './distance/index.ts';
import { isPronoun, type Referent } from './coreference/index.ts';
import { narrativeDate, type Dated } from './dates.ts';
import { isFounding, namesOtherTime } from './founding.ts';
import { at, lemmasBy, treeOf } from './graph.ts';
import { subjectOf } from './roles.ts';
import { withLeadDay } from './lead-day.ts';
import { learn, type Knowledge } from './knowledge.ts';
import { entryMention, hasList } from './list-entry.ts';
import { entryDate, inEntry, liveEntries, type LiveEntry } from './live.ts';
import { meaningsIn } from './meanings.ts';
import { mainSubjects } from './main-subjects.ts';
import { mentionOf, type Standing } from './mention.ts';
import { nameUses, placeNames } from './places.ts';
import { onItsDay, storyDay } from './story-day.ts';
import { repair } from './repair/index.ts';
import { reparse } from './reparse.ts';
import type { Reading, Told } from './sentence.ts';
import { hasOwnTime, toldBy } from './told-by.ts';
import { tieTimexes } from './timexes.ts';

export { namesUsed, placesNamed, type NamesUsed } from './corpus-places.ts';

/** How many earlier subjects a pronoun may mean. */
const memory = 8;

/** A date carries over to the next sentence only if it is news, this near to publication, in ms. */
const newsSpan = 4 * dayMs;

const usable = new Set<Region['type']>(['headline', 'body', 'caption']);

/** What reading has come to: whom pronouns may mean, and the day being told of. */
interface Progress {
  readonly earlier: readonly Referent[];
  readonly day: Dated | null;
  /** What was told last that has a date. */
  readonly before: Before;
}

/** What is known of the article as a whole. */
interface Background {
  readonly knowledge: Knowledge;
  readonly now: When | null;
  readonly inItsMeaning: (sentence: Sentence) => Sentence;
  /** Whether it has a list of dates. */
  readonly isListed: boolean;
}

const regionAt = (regions: readonly Region[], offset: number): Region['type'] =>
  regions.find(({ start, end }) => start <= offset && offset < end)?.type ?? 'body';

/**
 * Finds the mentions in an article: what each sentence reports, who takes part, when, and who says so.
 * In: an article with sentences, publication date and timexes. Out: mentions in the order of the text;
 * those marked `founding` are enough for an event, the others only add evidence to one.
 * @param places names that the articles use as places, in lower case; by default those of this article
 */
export function detectMentions(
  article: TaggedArticle,
  places: ReadonlySet<string> = placeNames(nameUses(article.sentences)),
): DetectedMention[] {
  const knowledge = learn(article.sentences, article.title ?? '', places);
  const mentions: DetectedMention[] = [];
  let progress: Progress = { earlier: [], day: null, before: { counted: null, dated: null } };
  let position = 0;
  let opened: LiveEntry | null = null;
  let next = 0;
  const now = newsDay(article);
  const timexes = onItsDay(article).sort((a, b) => a.start - b.start);
  const entries = liveEntries(article);
  const background = {
    knowledge,
    now,
    inItsMeaning: meaningsIn(article.sentences),
    isListed: hasList(article, timexes),
  };
  for (const sentence of article.sentences) {
    const region = regionAt(article.regions, sentence.start);
    if (!usable.has(region)) continue;
    const inside: ResolvedTimex[] = [];
    while (next < timexes.length && (timexes[next]?.start ?? 0) < sentence.end) {
      const timex = timexes[next];
      if (timex && timex.start >= sentence.start) inside.push(timex);
      next += 1;
    }
    const entry = entries.findLast(({ start }) => start <= sentence.start) ?? null;
    // Each entry of a live page tells its news at its top.
    if (entry !== opened) position = 0;
    opened = entry;
    const standing = { region, position: region === 'body' ? position : -1 };
    const dated = inside.map((timex) => inEntry(timex, entry));
    const place = { standing, entry };
    const step = readSentence(article, sentence, dated, background, place, progress);
    mentions.push(...step.mentions);
    progress = step.progress;
    if (region === 'body') position += 1;
  }
  return entries.length > 0 ? mentions : withLeadDay(mentions);
}

/** The day on which an article tells its news. */
function newsDay(article: TaggedArticle): When | null {
  const day = storyDay(article);
  return day === null ? article.published.when : whenOfDays(day, day);
}

/** The day by which a sentence is written: of a live page that runs past midnight, the day of its entry. */
function writtenOn({ published: { when } }: TaggedArticle, entry: LiveEntry | null): When | null {
  const isLater = when !== null && entry !== null && entry.day >= whenExtent(when).end;
  return isLater ? whenOfDays(entry.day, entry.day) : when;
}

function readSentence(
  article: TaggedArticle,
  sentence: Sentence,
  timexes: readonly ResolvedTimex[],
  { knowledge, now, inItsMeaning, isListed }: Background,
  { standing, entry }: { standing: Standing; entry: LiveEntry | null },
  progress: Progress,
): { mentions: DetectedMention[]; progress: Progress } {
  const spoken = withUnits(article.text, sentence.tokens, timexes);
  const read = reparse(article.text, sentence, spoken);
  const repaired = inItsMeaning(repair(read, spoken));
  const tree = treeOf(withTokens(repaired, withoutUnitObjects(repaired.tokens, spoken)));
  const tied = tieTimexes(tree, spoken);
  const published = writtenOn(article, entry);
  const { earlier } = progress;
  const { cast, firm } = knowledge;
  const discourse = { earlier, cast, firm, places: knowledge.places.names };
  const reading: Reading = { tree, timexes: spoken, tied, published, now, knowledge, discourse };
  const told = toldBy(reading);
  const mentions = told.map((one) => {
    const distance = distanceOf(one, reading, progress.before);
    if (distance) return countedMention(article, reading, one, distance, standing);
    const founding = isFounding(one, reading, standing);
    const isItsNews = founding || isHeadlineNews(one, standing);
    const dated = one.dated ?? undatedDate(one, reading, progress.day, isItsNews, entry);
    return mentionOf(article, reading, one, dated, standing, founding);
  });
  // "Pulled a knife from the river on Wednesday, near where he was killed": of a day of its own, though nobody knows which.
  const isOfOwnDay = told.some((one) => one.main && hasOwnTime(reading, one));
  const asides = (isOfOwnDay ? [] : asidesOf(reading, told)).map((one) =>
    withValues(mentionOf(article, reading, one, null, standing, false), { aside: true }),
  );
  const entryTold =
    isListed && !mentions.some((one) => one.founding)
      ? entryMention(article, reading, standing)
      : null;
  const distinct = [...(entryTold ? [entryTold] : []), ...oneForEachDay(mentions), ...asides];
  const main = told.find((one) => one.main && one.dated) ?? told.find((one) => one.dated);
  return {
    mentions: distinct,
    progress: {
      earlier: [...mainSubjects(tree, discourse), ...progress.earlier].slice(0, memory),
      day: main?.dated ?? (told.length > 0 ? progress.day : null),
      before: beforeNext(mentions, progress.before),
    },
  };
}

/** What was told before the next sentence: what this one dates, or else what was before it. */
function beforeNext(mentions: readonly DetectedMention[], before: Before): Before {
  const counted = mentions.find(
    ({ distance }) => distance !== undefined && distance.count !== null,
  );
  if (counted) return { counted: counted.trigger.start, dated: counted.trigger.start };
  const dated = mentions.find(({ timex, soft }) => timex !== null && !soft);
  return dated ? { counted: null, dated: dated.trigger.start } : before;
}

/** How well a mention stands for its sentence. */
const standingFor = (m: DetectedMention): number =>
  (m.titleQuality ?? 0) + (m.weight ?? 0) + (m.soft || !m.timex ? 0 : 0.2);

const patientOf = ({ participants }: DetectedMention): string | null =>
  participants.find(({ role, name }) => role === 'patient' && /\p{Lu}/u.test(name))?.name ?? null;

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[\s-]+/);

/** Whether two mentions tell of different things done to two whom they name: one convicted, one acquitted. */
function befallTwo(a: DetectedMention, b: DetectedMention): boolean {
  if (a.action === b.action || [a, b].some(({ kind }) => kind === 'other' || kind === 'statement'))
    return false;
  const [x, y] = [patientOf(a), patientOf(b)];
  return x !== null && y !== null && !wordsOf(x).some((word) => wordsOf(y).includes(word));
}

/** "Kidnapped in March, released on Friday": whether each of two has a time of its own, and one of them no day. */
const haveOwnTimes = (a: DetectedMention, b: DetectedMention): boolean =>
  !!a.timex &&
  !!b.timex &&
  a.timex.start !== b.timex.start &&
  a.when?.edtf.length !== b.when?.edtf.length;

/** Of what a sentence tells of one day, the best founds an event; the rest of it is told in its quote. */
function oneForEachDay(mentions: readonly DetectedMention[]): DetectedMention[] {
  const founders = mentions.filter((m) => m.founding);
  return mentions.map((m) => {
    const rival = founders.find(
      (other) =>
        other !== m &&
        m.founding &&
        other.when &&
        m.when &&
        compatible(other.when, m.when) &&
        !haveOwnTimes(m, other) &&
        !befallTwo(m, other) &&
        (standingFor(other) > standingFor(m) ||
          (standingFor(other) === standingFor(m) && other.trigger.start < m.trigger.start)),
    );
    return rival ? withValues(m, { founding: false }) : m;
  });
}

/** A headline tells the news of its article, in the present or without its auxiliaries: "Minister resigns". */
const isHeadlineNews = (told: Told, { region }: Standing): boolean =>
  region === 'headline' && told.factuality === 'fact';

/** The day of what has no date: that of the sentence before, if it goes on; otherwise about publication. */
function undatedDate(
  told: Told,
  reading: Reading,
  day: Dated | null,
  isItsNews: boolean,
  entry: LiveEntry | null,
): Dated | null {
  if (told.tense !== 'past' && !isItsNews) return null;
  if (entry) return entryDate(entry);
  // What goes on after a day long past, and names no time of its own, is of no news.
  const isOfOldDay = day !== null && !isNews(day, reading) && reading.timexes.length === 0;
  if (!isItsNews && (namesOtherTime(reading) || isOfOldDay)) return null;
  if (day && continues(told, reading) && isNews(day, reading)) {
    return {
      ...day,
      timex: null,
      derivation: [...day.derivation, 'the sentence goes on with what the one before dates'],
    };
  }
  return narrativeDate(reading.now);
}

function isNews(day: Dated, { published }: Reading): boolean {
  if (!published) return false;
  return Math.abs(whenExtent(published).start - whenExtent(day.when).start) <= newsSpan;
}

/** "He also said", "it added", "They then left": a sentence that goes on with the one before. */
function continues({ happening }: Told, { tree }: Reading): boolean {
  const subject = subjectOf(tree, happening.head);
  const adverbs = lemmasBy(tree, happening.head, 'advmod');
  return (
    (subject >= 0 && isPronoun(tree, subject) && at(tree, subject).rel.startsWith('nsubj')) ||
    adverbs.some((adverb) => ['also', 'then', 'too', 'later', 'meanwhile'].includes(adverb))
  );
}
