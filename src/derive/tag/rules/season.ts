import { whichOf } from './weekday.ts';
import { calendar, whole, type Reading, type Rule } from './rule.ts';

/** “summer 2016”, “the winter of 1994”, “last fall”, “this past spring”, “the spring”. */
export const season: Rule = {
  name: 'season',
  patterns: [
    'the? <season> (,? of? the? <year> / of <short> / <short>)',
    'last|next|this|that <season>',
    'the|this|that past|coming|previous|preceding|following|subsequent|same|next <season>',
    'the? <season>',
  ],
  read(match): readonly Reading[] {
    const lexeme = match.get('season');
    const which = whichOf(match);
    const year = match.get('year')?.meaning.year ?? match.get('short')?.meaning.short;
    const shortYear = match.get('short') ? (true as const) : undefined;
    const said = calendar({ season: lexeme?.meaning.season, which, year, shortYear });
    const bare = which === undefined && year === undefined;
    // “fall” and “spring” are verbs more often than seasons; without an article they need a preposition.
    const before = match.lexemes[match.from - 1]?.word ?? '';
    const led = match.has('the') || ['in', 'since', 'by', 'until', 'during', 'of'].includes(before);
    if (bare && (!led || !standsAlone(match.lexemes[match.to]?.word))) return [];
    return whole(match, said);
  },
};

/** Whether a season's name is not the first word of a longer one (“the Prague Spring”, “the fall of”). */
function standsAlone(next = ''): boolean {
  return next !== 'of' && next !== '-' && next !== 'in' && next !== 'from';
}
