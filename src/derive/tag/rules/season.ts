import type { Match } from '../pattern.ts';
import { calendar, whole, type Reading, type Rule } from './rule.ts';
import { whichOf } from './weekday.ts';

/** “summer 2016”, “the winter of 1994”, “last fall”, “this past spring”, “the spring”. */
export const season: Rule = {
  name: 'season',
  patterns: [
    'the? <season> (,? of? the? <year> / of <short> / <short>)',
    'last|next|this|that <season>',
    'the|this|that past|coming|previous|preceding|prior|following|subsequent|same|next <season>',
    'the? <season>',
  ],
  read(match): readonly Reading[] {
    const lexeme = match.get('season');
    const which = whichOf(match);
    const year = match.get('year')?.meaning.year ?? match.get('short')?.meaning.short;
    const shortYear = match.get('short') ? (true as const) : undefined;
    const said = calendar({ season: lexeme?.meaning.season, which, year, shortYear });
    if (which !== undefined || year !== undefined || isSeason(match)) return whole(match, said);
    return isNoun(match) ? [{ from: match.from, to: match.to, said, history: true }] : [];
  },
};

/** “winter quarters”, “the summer offensive”; “fall” and “spring” only as names. */
function isNoun(match: Match): boolean {
  const name = match.get('season');
  const next = match.lexemes[match.to];
  if (!next || next.word === '-' || next.word === 'of') return false;
  return /^(?:winter|summer|autumn)$/.test(name?.word ?? '') || name?.capital === true;
}

const leads: ReadonlySet<string> = new Set(
  'in since by until during of throughout early late mid over last and through'.split(' '),
);

/** “fall” and “spring” are verbs and things too: alone they need an article or a preposition. */
function isSeason(match: Match): boolean {
  const before = match.lexemes[match.from - 1]?.word ?? '';
  if (!match.has('the') && !leads.has(before)) return false;
  const [next, then] = [match.lexemes[match.to], match.lexemes[match.to + 1]];
  if (next?.word === '-' || next?.word === 'from' || next?.word === 'in') return false;
  // “the fall of Kabul” is no season; “the fall of that year” is.
  if (next?.word !== 'of') return true;
  return then?.meaning.number !== undefined || /^(?:that|this|last|next)$/.test(then?.word ?? '');
}
