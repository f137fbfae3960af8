import type { Region, RegionType } from '../../model/index.ts';
import { bulletLength } from './chronology.ts';
import { datelineLength, placeLine } from './dateline.ts';
import type { Headline } from './headline.ts';
import { repeatsHeadline } from './headline.ts';
import { chromeTailLength } from './tail.ts';
import { labelLine, type LineKind } from './kinds.ts';
import type { Page, Run } from './page.ts';
import { closingPhrases } from './phrases.ts';
import { aboutTopic } from './topic.ts';
import type { Unit } from './unit.ts';

/** What is known of an article when its lines are given their regions. */
export interface Layout {
  readonly page: Page;
  /** The lines of its running text. */
  readonly core: Run;
  /** Index of the first line of readers' comments. */
  readonly end: number;
  readonly topic: ReadonlySet<string>;
  readonly headline: Headline | null;
}

/** A heading inside the text has at most so many words; a longer line without a stop is a link. */
const maxSubheading = 8;
const maxLink = 14;

/** A line above or below the article belongs to it if it shares so many telling words with it. */
const sharedWords = 2;

/** A line said again is a repeat if it has so many words; shorter ones (“He refused.”) may recur. */
const minRepeat = 4;

const listItem = /^(?:[•▪◦*–—-]|\d{1,2}[.)])\s/;

type Place = 'above' | 'inside' | 'below';

/** How a line inside the running text, that is no sentence, is to be taken. */
function insideShort(unit: Unit): RegionType {
  if (listItem.test(unit.text) && !/\s[-–—]$/.test(unit.text)) return 'body';
  if (unit.sentence || /[:,;]["'”’]?$/.test(unit.tail)) return 'body';
  if (unit.words <= maxSubheading) return 'headline';
  return unit.words <= maxLink && unit.capitals > 0.7 ? 'related' : 'body';
}

const always = (type: RegionType) => () => type;

type Judge = (unit: Unit, place: Place, layout: Layout) => RegionType;

const aboutIt = (unit: Unit, { topic }: Layout) => aboutTopic(unit, topic).count >= sharedWords;

const label: Judge = (unit, place) => {
  const name = labelLine.exec(unit.text)?.[1]?.toLowerCase() ?? '';
  if (place === 'inside' && unit.prose) return 'body';
  return /^(?:date|dateline|location|place|published|posted|created|time)$/.test(name)
    ? 'dateline'
    : 'furniture';
};

/** What each kind of line is in the article, by where it stands. */
const judges: Readonly<Record<LineKind, Judge>> = {
  dump: always('furniture'),
  foreign: always('furniture'),
  chrome: always('furniture'),
  form: always('furniture'),
  comments: always('furniture'),
  'related-heading': always('furniture'),
  'related-item': always('related'),
  byline: always('furniture'),
  credit: always('furniture'),
  label,
  stamp: (unit, place) =>
    // "25/11/2022 - 08:15 (updated 28/11/2022)" says first when it appeared.
    place === 'below' || /^\D*\b(?:updated?|modified|edited)\b/i.test(unit.text)
      ? 'furniture'
      : 'dateline',
  dated: (_, place) => (place === 'below' ? 'furniture' : 'dateline'),
  entry: always('body'),
  caption: (unit, place, layout) =>
    place === 'inside' || aboutIt(unit, layout) ? 'caption' : 'furniture',
  prose: (unit, place, layout) => {
    if (place === 'inside') return 'body';
    if (place === 'above') return aboutIt(unit, layout) ? 'body' : 'furniture';
    return 'related';
  },
  short: (unit, place, layout) => {
    if (place === 'inside') return insideShort(unit);
    if (place === 'below') return unit.words >= 3 ? 'related' : 'furniture';
    if (placeLine(unit)) return 'dateline';
    return unit.words >= minRepeat && aboutIt(unit, layout) ? 'headline' : 'furniture';
  },
};

/** Whether a line closes the article without being part of it: who wrote, edited or helped. */
function closes(unit: Unit, i: number, { core }: Layout): boolean {
  return (
    i >= core.to - 3 &&
    i > core.from &&
    unit.words <= 60 &&
    closingPhrases.some((p) => p.test(unit.text))
  );
}

function typeOf(unit: Unit, i: number, layout: Layout): RegionType {
  const { page, core, end, headline } = layout;
  if (i >= end) return 'furniture';
  if (i === headline?.index) return 'headline';
  if (headline && repeatsHeadline(unit, headline.text)) return 'furniture';
  if (closes(unit, i, layout)) return 'furniture';
  const place = i < core.from ? 'above' : i < core.to ? 'inside' : 'below';
  return judges[page.kinds[i] ?? 'short'](unit, place, layout);
}

/** The pieces of a line: a label or a dateline before its words is told apart from them. */
function pieces(text: string, unit: Unit, type: RegionType, isEntry: boolean): Region[] {
  const whole = { type, start: unit.start, end: unit.end };
  const line = text.slice(unit.start, Math.min(unit.end, unit.start + 300));
  if (type === 'headline') {
    const [mark = ''] = /^(?:#{1,6}\s+|\W{0,3}(?:title|headline)\s?:\s*)/i.exec(line) ?? [];
    if (mark === '') return [whole];
    const at = unit.start + mark.length;
    return [
      { type: 'furniture', start: unit.start, end: at },
      { ...whole, start: at },
    ];
  }
  if (type !== 'body') return [whole];
  if (isEntry) {
    const at = unit.start + bulletLength(line);
    return [
      { type: 'furniture' as const, start: unit.start, end: at },
      { ...whole, start: at },
    ].filter((piece) => piece.start < piece.end);
  }
  const start = unit.start + datelineLength(line);
  const end = unit.end - chromeTailLength(text.slice(Math.max(start, unit.end - 1000), unit.end));
  return [
    { type: 'dateline' as const, start: unit.start, end: start },
    { type, start, end },
    { type: 'furniture' as const, start: end, end: unit.end },
  ].filter((piece) => piece.start < piece.end);
}

/** Kinds of region in which neighbouring lines are one region; a headline or a caption stands alone. */
const joined: ReadonlySet<RegionType> = new Set(['body', 'furniture', 'related']);

/** The regions of a text, from its lines: in order, without gaps, from its beginning to its end. */
export function regionsOf(text: string, from: number, layout: Layout): Region[] {
  const regions: Region[] = from > 0 ? [{ type: 'furniture', start: 0, end: from }] : [];
  const seen = new Set<string>();
  const add = (region: Region) => {
    const last = regions.at(-1);
    if (last && last.type === region.type && joined.has(region.type)) {
      regions[regions.length - 1] = { ...last, end: region.end };
      return;
    }
    // Space between two lines goes to the one before it.
    if (last) regions[regions.length - 1] = { ...last, end: region.start };
    regions.push(last ? region : { ...region, start: 0 });
  };
  for (const [i, unit] of layout.page.units.entries()) {
    const repeat = unit.words >= minRepeat && seen.has(unit.key) && i !== layout.headline?.index;
    const type = repeat ? 'furniture' : typeOf(unit, i, layout);
    if (type !== 'furniture' && type !== 'related') seen.add(unit.key);
    const isEntry = layout.page.kinds[i] === 'entry';
    for (const piece of pieces(text, unit, type, isEntry)) add(piece);
  }
  const last = regions.at(-1);
  if (last) regions[regions.length - 1] = { ...last, end: text.length };
  else if (text !== '') regions.push({ type: 'furniture', start: 0, end: text.length });
  return regions;
}
