import { dayMs, overlap } from '../../../time/index.ts';
import type { Keyed } from '../keyed.ts';
import type { EvidenceName } from './weights.ts';
import type { Rarity } from './words.ts';

/** Dates that differ by this in length, in ms, are a month and a day in it, or the like. */
const coarse = 20 * dayMs;

/** How the dates speak for one event, with the share of the weight. */
export function sameDate(a: Keyed, b: Keyed, rarity: Rarity): [EvidenceName, number] | null {
  const { extent: x } = a.given;
  const { extent: y } = b.given;
  if (!x || !y) return ['undated', 1];
  const [length, other] = [x.end - x.start, y.end - y.start];
  if (Math.abs(length - other) > coarse) return ['coarse', 1];
  if (!a.given.firm || !b.given.firm || !overlap(x, y)) return null;
  if (Math.max(length, other) < dayMs / 4) return ['sameTime', 1];
  return a.day !== null && a.day === b.day ? ['sameDay', rarity(a.day)] : null;
}

/** Sentences of one article this far apart, in characters, are next to each other, or near. */
const nextTo = 350;
const near = 800;

export const isOneArticle = (a: Keyed, b: Keyed): boolean =>
  a.mention.article === b.mention.article;

/** How near each other two mentions stand in one article. */
export function distance(a: Keyed, b: Keyed): EvidenceName | null {
  if (!isOneArticle(a, b)) return null;
  const apart = Math.abs(a.mention.start - b.mention.start);
  return apart < nextTo ? 'nextTo' : apart < near ? 'near' : null;
}
