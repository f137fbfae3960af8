import { isSame, isWithin } from './dates.ts';
import type { Gold, Trap } from './gold.ts';
import type { Judged, JudgedEvent, JudgedMention, Pairing } from './match.ts';
import { isOf, plainText, touches } from './words.ts';

/** Traps that hold for the whole article, not only where their text stands. */
const wholeArticle = new Set(
  'chrome-date copyright chrome-caption chrome-headline caption published comment'.split(' '),
);

/** A trap fallen into: which, how, and by what. */
export interface TrapHit {
  readonly trap: string;
  readonly how: 'published' | 'mention' | 'date' | 'timex' | 'happened';
  readonly what: string;
}

const inGold = (gold: Gold, m: JudgedMention): boolean =>
  gold.events.some((g) => g.mentions.some((x) => x.file === m.file && isOf(m.quote, x.sentence)));

function howFallen(
  trap: Trap,
  event: JudgedEvent,
  gold: Gold,
  isGood: boolean,
): TrapHit['how'] | null {
  const { forbid, badDates: bad, file } = trap;
  const touching = event.mentions.filter((m) => m.file === file && touches(m.quote, trap.text));
  if (forbid.includes('mention') && touching.some((m) => !inGold(gold, m))) return 'mention';
  if (isGood) return null;
  const isBad = bad.some((date) => isWithin(event.date, date));
  if (forbid.includes('date')) {
    if (touching.length > 0 && isBad) return 'date';
    const isThere = event.mentions.some((m) => m.file === file);
    if (wholeArticle.has(trap.kind) && isThere && bad.some((date) => isSame(event.date, date)))
      return 'date';
    const isTimex = (m: JudgedMention) =>
      m.timex && plainText(trap.text).includes(plainText(m.timex)) && !inGold(gold, m);
    if (touching.some(isTimex)) return 'timex';
  }
  const isFact = event.status === 'reported' && (bad.length === 0 || isBad);
  return forbid.includes('happened') && touching.length > 0 && isFact ? 'happened' : null;
}

/** The traps that a timeline falls into. */
export function trapHits(
  gold: Gold,
  traps: readonly Trap[],
  judged: Judged,
  rows: readonly (readonly Pairing[])[],
): TrapHit[] {
  return traps.flatMap((trap) => {
    const published = judged.articles.find(({ file }) => file === trap.file)?.published ?? null;
    const wrong =
      trap.forbid.includes('published') && trap.badDates.some((d) => isSame(published, d));
    const first: TrapHit[] = wrong
      ? [{ trap: trap.id, how: 'published', what: published ?? '' }]
      : [];
    const others = judged.events.flatMap((event, i): TrapHit[] => {
      const isGood = (rows[i] ?? []).some((p) => p.isAbout && p.isDated && p.hits > 0);
      const how = howFallen(trap, event, gold, isGood);
      return how ? [{ trap: trap.id, how, what: `${event.date} ${event.title}` }] : [];
    });
    return [...first, ...others];
  });
}
