import { isCredit, isMasthead, isOfEntry, isWriter, minWords, overText } from './headline-place.ts';
import { labelLine, type LineKind } from './kinds.ts';
import type { Page, Run } from './page.ts';
import { aboutTopic } from './topic.ts';
import { keyOf, type Unit } from './unit.ts';

/** The weights a headline is told by; the best line wins if it reaches `enough`. */
const weight = {
  /** The article's own metadata or a label (“TITLE:”) say so. */
  named: 20,
  /** A Markdown heading of the first level. */
  marked: 8,
  /** All its telling words occur in the article. */
  topic: 6,
  /** It is the first line of the text, with nothing like a headline below it. */
  first: 3,
  /** It is repeated on the page, once. */
  repeated: 2,
  /** It has as many words as headlines have. */
  length: 2,
  /** The name of the site stands behind it. */
  site: -1.5,
  /** It is written without capitals, as an address is. */
  slug: -2,
  /** It stands right over the text, but for who wrote it and when. */
  over: 3.5,
  /** It stands over the menu, as the name of the site does. */
  masthead: -4,
  /** It says what a picture shows, or who did what: “Words: Anna Holt”; or it is of one entry of a live page. */
  credit: -6,
  /** It is a name between a headline and the text, as who wrote it is. */
  writer: -6,
  /** It stands a line further from the article. */
  distance: -0.05,
} as const;
const enough = 3;

/** Menus can be long: beyond so many lines distance says nothing more. */
const maxDistance = 20;

const listItem = /^(?:[•▪◦*–—-]|\d{1,2}[.)])\s/;

const maxWords = 30;
const usualWords = { min: 4, max: 18 } as const;

const candidates: ReadonlySet<LineKind | undefined> = new Set([
  'short',
  'prose',
  'label',
  'credit',
  'caption',
  'related-item',
  'dated',
]);

export interface Headline {
  /** Index of the line. */
  readonly index: number;
  /** The words themselves, without label or markup. */
  readonly text: string;
}

/** A line's words without a label (“TITLE:”) or a Markdown mark before them. */
export function headlineText(unit: Unit): string {
  const [, label, value] = labelLine.exec(unit.text) ?? [];
  if (label && /^(?:title|headline)$/i.test(label)) return value ?? '';
  return unit.text.replace(/^#{1,6}\s/, '').replace(/\s#{1,6}$/, '');
}

/** How often each line occurs. */
function occurrences(units: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of units) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function isTitleLabel(unit: Unit): boolean {
  return /^(?:title|headline)$/i.test(labelLine.exec(unit.text)?.[1] ?? '');
}

/**
 * The headline: the line above the article (or its first) that is named as such, or whose words are
 * the article's. `null` where none stands out.
 */
export function findHeadline(
  page: Page,
  core: Run,
  topic: ReadonlySet<string>,
  named: string | undefined,
): Headline | null {
  const { units, kinds } = page;
  const wanted = named === undefined ? null : keyOf(named);
  const counts = occurrences(units);
  const over = overText(page, core);
  let best: { headline: Headline; score: number } | null = null;
  for (let i = 0; i <= core.from && i < units.length; i += 1) {
    const unit = units[i];
    if (!unit || unit.words < minWords || unit.words > maxWords) continue;
    const label = isTitleLabel(unit);
    const isNamed = label || unit.key === wanted;
    if (!isNamed && (!candidates.has(kinds[i]) || (kinds[i] === 'label' && !label))) continue;
    if (!isNamed && listItem.test(unit.text)) continue;
    // A sentence is a headline only if something says so: standfirsts are the article's.
    if (kinds[i] === 'prose' && !isNamed && !unit.text.startsWith('# ')) continue;
    const usual = unit.words >= usualWords.min && unit.words <= usualWords.max;
    const score =
      (isNamed ? weight.named : 0) +
      (unit.text.startsWith('# ') ? weight.marked : 0) +
      (isOfEntry(page, i) ? weight.credit : 0) +
      weight.topic * aboutTopic(unit, topic).share +
      (i === 0 && over <= 1 && kinds[i] !== 'credit' && !isMasthead(page, i) ? weight.first : 0) +
      (isMasthead(page, i) && !isNamed && i !== over ? weight.masthead : 0) +
      (isCredit(page, i) && !isNamed ? weight.credit : 0) +
      (isWriter(page, i, core) ? weight.writer : 0) +
      (i === over ? weight.over : 0) +
      weight.repeated * Number((counts.get(unit.key) ?? 0) === 2) +
      (usual ? weight.length : 0) +
      (/\p{Lu}/u.test(unit.text) ? 0 : weight.slug) +
      (/\s[|•]\s/.test(unit.text) ? weight.site : 0) +
      weight.distance * Math.min(maxDistance, core.from - i);
    if (score >= enough && score > (best?.score ?? 0)) {
      best = { headline: { index: i, text: headlineText(unit) }, score };
    }
  }
  return best?.headline ?? null;
}

/** Whether a line only says a headline again, alone, twice, or beside the name of the site. */
export function repeatsHeadline(unit: Unit, headline: string): boolean {
  const key = keyOf(headline);
  if (key === '' || unit.key.length > 3 * key.length + 40) return false;
  if (unit.key === key) return true;
  if (key.split(' ').length < 4) return false;
  const rest = ` ${unit.key} `.replaceAll(` ${key} `, ' ').trim();
  return rest.length < unit.key.length && rest.length <= key.length * 0.6;
}
