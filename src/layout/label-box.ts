import type { Status } from '../model/index.ts';
import { edtfLabel } from '../time/index.ts';
import type { Font, FontRole, FontSet, Measure } from './fonts.ts';
import type { PlacedEvent } from './place-event.ts';
import { shorten, widest, wrap } from './text.ts';

/** The words of one event as they would be set, and their size in px. */
export interface LabelBox {
  readonly title: readonly string[];
  readonly titleRole: FontRole;
  readonly sub: string | null;
  readonly width: number;
  readonly height: number;
  /** Words were left out. */
  readonly cut: boolean;
}

export interface BoxStyle {
  readonly fonts: FontSet;
  readonly measure: Measure;
  /** Widest label in px. */
  readonly maxWidth: number;
}

const statusWords: Readonly<Record<Status, string>> = {
  reported: '',
  claimed: 'Claim',
  disputed: 'Disputed',
  denied: 'Denied',
  planned: 'Planned',
};

/** Dates in words: an event is set in several forms, and at every zoom step. */
const dates = {
  long: new WeakMap<PlacedEvent, string>(),
  short: new WeakMap<PlacedEvent, string>(),
};

function dateOf(placed: PlacedEvent, length: keyof typeof dates): string {
  const found = dates[length].get(placed);
  if (found !== undefined) return found;
  const made = edtfLabel(placed.edtf, { length });
  dates[length].set(placed, made);
  return made;
}

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');

/** “Claim · 16–17 March 2016 · 2 sources”. */
export function subLine(placed: PlacedEvent): string {
  const { voices, status } = placed;
  const from = voices === 1 ? '1 source' : `${voices} sources`;
  return joined(statusWords[status], dateOf(placed, 'long'), from);
}

/** As much of the sub-line as fits whole: without the sources, then the date in short. */
function subWithin(placed: PlacedEvent, width: number, font: Font, measure: Measure): string {
  const fits = (text: string) => measure(text, font) <= width;
  const whole = subLine(placed);
  if (fits(whole)) return whole;
  for (const length of ['long', 'short'] as const) {
    const text = joined(statusWords[placed.status], dateOf(placed, length));
    if (fits(text)) return text;
  }
  return shorten(dateOf(placed, 'short'), font, width, measure);
}

/** Sets an event's words: the title on at most `lines` lines, the sub-line if wanted. */
export function labelBox(
  placed: PlacedEvent,
  { fonts, measure, maxWidth }: BoxStyle,
  lines: number,
  withSub: boolean,
): LabelBox {
  const titleRole = placed.essential ? 'headline' : 'title';
  const font = fonts[titleRole];
  const words = placed.title;
  const title = wrap(words, font, maxWidth, lines, measure);
  const sub = withSub ? subWithin(placed, maxWidth, fonts.sub, measure) : null;
  const subWidth = sub === null ? 0 : measure(sub, fonts.sub);
  return {
    cut: title.join(' ') !== words.split(/ +/).join(' ').trim(),
    title,
    titleRole,
    sub,
    width: Math.ceil(Math.max(widest(title, font, measure), subWidth)),
    height: title.length * font.line + (sub === null ? 0 : fonts.sub.line),
  };
}
