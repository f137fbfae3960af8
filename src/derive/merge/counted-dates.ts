import type { When } from '../../model/index.ts';
import {
  compatible,
  dateAway,
  dayMs,
  edtfLabel,
  whenExtent,
  whenOf,
  weekdayAway,
  isSharpFor,
} from '../../time/index.ts';
import { withValues } from '../mention.ts';
import type { DetectedMention, Distance, OtherHappening } from '../types.ts';
import { withKeys, type Keyed } from './keyed.ts';
import { Origins } from './origins.ts';
import { stemOf } from './stem.ts';

/**
 * Dates that are counted from another happening ("three weeks after the collapse"), once that one is found: in the
 * same article, or else in another.
 */

/** What is counted from happened at most so long before it is written of, in ms. */
const longest = 3 * 366 * dayMs;

/** A mention that is dated by its distance. */
interface Counted {
  readonly member: Keyed;
  readonly distance: Distance;
}

const isCounted = ({ mention }: Keyed): boolean =>
  mention.distance !== undefined && (mention.when === null || mention.soft !== undefined);

/** Whether a date is sharp enough to be counted from. */
const isSharp = (when: When, { distance }: Pick<Counted, 'distance'>): boolean =>
  isSharpFor(when, distance.exact ? 'day' : distance.unit);

/** Whether a mention is dated well enough to be counted from, and was over when the other was written. */
function mayBeFrom(one: Keyed, { member, distance }: Counted): boolean {
  const { mention, given } = one;
  const { published } = member;
  if (!mention.when || !given.extent || mention.polarity === 'negative') return false;
  if (mention.status !== 'reported' || !isSharp(mention.when, { distance })) return false;
  // What stands in the same sentence is dated from the other, not the other from it.
  if (mention.article === member.mention.article && mention.start === member.mention.start)
    return false;
  if (published === null) return true;
  return given.extent.start < published.end && published.start - given.extent.start < longest;
}

/** What a phrase says of a happening, as mentions have their words. */
type Stems = Pick<OtherHappening, 'names' | 'words' | 'parties'>;

const stemsOf = ({ names, words, parties }: OtherHappening): Stems => ({
  names: names.map(stemOf),
  words: words.map(stemOf),
  parties: parties.map(stemOf),
});

/** How many of the words said of what is counted from a mention has; -1 where it lacks one of the names, or all parties. */
function sharedWords(one: Keyed, { names, words, parties }: Stems): number {
  if (!names.every((name) => one.words.has(name))) return -1;
  if (parties.length > 0 && !parties.some((party) => one.words.has(party))) return -1;
  return words.filter((word) => one.words.has(word)).length;
}

/** Of several days that may be meant, that is which has so many times the mentions of any other. */
const clearly = 3;

/** The mention of the day that nearly all give, of several the sharpest and first; `null` where they differ. */
function only(found: readonly Keyed[]): Keyed | null {
  const sorted = [...found].sort((a, b) => length(a) - length(b));
  const days: Keyed[][] = [];
  for (const one of sorted) {
    const same = days.find(([first]) => first && overlapping(first, one));
    if (same) same.push(one);
    else days.push([one]);
  }
  const [most = [], next = []] = days.sort((a, b) => b.length - a.length);
  return most.length >= clearly * next.length ? (most[0] ?? null) : null;
}

const length = ({ given: { extent } }: Keyed): number => (extent ? extent.end - extent.start : 0);

const overlapping = ({ given: { extent: a } }: Keyed, { given: { extent: b } }: Keyed): boolean =>
  a !== null && b !== null && a.start < b.end && b.start < a.end;

/** Whether a mention's date goes with what the phrase says of it: "his death in June". */
const isWithin = ({ mention }: Keyed, { when }: OtherHappening): boolean =>
  when === null || (mention.when !== null && compatible(mention.when, when));

/** The mention that a phrase names; `null` where several days may be meant. */
function named(other: OtherHappening, counted: Counted, origins: Origins): Keyed | null {
  const { member } = counted;
  const stems = stemsOf(other);
  const possible = origins
    .like(other, member.mention.article, member.mention.start)
    .filter((one) => mayBeFrom(one, counted) && isWithin(one, other))
    .map((one) => ({ one, shared: sharedWords(one, stems) }))
    .filter(({ shared }) => shared >= 0);
  const most = Math.max(0, ...possible.map(({ shared }) => shared));
  const alike = possible.filter(({ shared }) => shared === most).map(({ one }) => one);
  const here = alike.filter(({ mention }) => mention.article === member.mention.article);
  const before = here.filter(({ mention }) => mention.start < member.mention.start);
  return only(before) ?? only(here) ?? only(alike);
}

/** The mention whose date a distance is counted from. */
function fromWhich(counted: Counted, origins: Origins): Keyed | null {
  const { member, distance } = counted;
  const { from } = distance;
  if (typeof from !== 'number') return named(from, counted, origins);
  const told = origins.at(member.mention.article, from);
  return told && mayBeFrom(told, counted) ? told : null;
}

/** The date so far from another. */
function dateOf(when: When, { count, unit, about, weekday, exact }: Distance): When | null {
  if (weekday !== undefined && count !== null)
    return weekdayAway(when, weekday, count < 0 ? -1 : 1);
  const away = count !== null ? dateAway(when, count, unit, exact) : null;
  return away && about && !away.edtf.endsWith('~') ? whenOf(`${away.edtf}~`) : away;
}

/** A quote of at most so many characters tells which happening is meant. */
const longestQuote = 90;

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote).trimEnd()}…`;
}

/** What a distance is counted from: its date, and what is told of it. */
interface Origin {
  readonly when: When;
  readonly told: string;
}

/** What a mention's distance is counted from; `null` where that is not known. */
function originOf(
  counted: Counted,
  origins: Origins,
  files: ReadonlyMap<string, string>,
): Origin | null {
  const { from } = counted.distance;
  const beside = typeof from === 'number' ? null : from.when;
  if (beside && isSharp(beside, counted)) return { when: beside, told: 'the date beside it' };
  const one = fromWhich(counted, origins)?.mention;
  if (!one?.when) return null;
  const where =
    one.article === counted.member.mention.article ? '' : ` (${files.get(one.article)})`;
  return { when: one.when, told: `“${shortened(one.quote)}”${where}` };
}

/** A mention with the date that is counted from another; `null` where it cannot be that. */
function dated(
  { member: { mention, published }, distance }: Counted,
  origin: Origin,
): DetectedMention | null {
  const when = dateOf(origin.when, distance);
  if (!when) return null;
  // What is told as over was over by then.
  const isLate = published !== null && whenExtent(when).start >= published.end;
  if (isLate && mention.status !== 'planned') return null;
  const { start, end } = distance;
  const text = mention.quote.slice(start - mention.start, end - mention.start);
  const label = (edtf: string) => edtfLabel(edtf, { weekday: true });
  return withValues(mention, {
    soft: undefined,
    when,
    timex: { start, end, text, type: 'DATE', value: when.edtf.replace('~', '') },
    derivation: [
      `“${text}”: counted from ${origin.told}, ${label(origin.when.edtf)} → ${label(when.edtf)}`,
    ],
  });
}

/** A mention whose date is counted may be what an earlier one is counted from, and that again, so often. */
const rounds = 3;

/**
 * Mentions with the dates that are counted from other mentions. What cannot be counted has no date, and founds no
 * event.
 * @param members in the order of their articles' texts
 * @param key keys a mention anew
 * @param files the file of each article, by its id
 */
export function withCountedDates(
  members: readonly Keyed[],
  key: (mention: DetectedMention) => Keyed,
  files: ReadonlyMap<string, string>,
): readonly Keyed[] {
  const open = new Set(members.filter(isCounted));
  if (open.size === 0) return members;
  const origins = new Origins(members);
  const found = new Map<Keyed, Keyed>();
  for (let round = 0; round < rounds; round += 1) {
    const before = open.size;
    for (const member of open) {
      const { distance } = member.mention;
      const counted = distance && { member, distance };
      const origin = counted && originOf(counted, origins, files);
      const mention = origin ? dated(counted, origin) : null;
      if (!mention) continue;
      const now = key(mention);
      found.set(member, now);
      origins.add(now);
      open.delete(member);
    }
    if (open.size === before) break;
  }
  return members.map((member) => found.get(member) ?? withoutDate(member));
}

/** What is counted from nothing that is known founds nothing. */
const withoutDate = (member: Keyed): Keyed =>
  member.mention.distance && member.mention.when === null
    ? withKeys(member, { mention: withValues(member.mention, { founding: false }) })
    : member;
