import { holidayNames } from '../holidays.ts';
import type { Match } from '../pattern.ts';
import { calendar, whole, type Reading, type Rule } from './rule.ts';
import { whichOf } from './weekday.ts';

/** “by year-end”; “since year-end” is since the last one. */
export const yearEnd: Rule = {
  name: 'year-end',
  patterns: ['year -? end'],
  read(match): readonly Reading[] {
    const since = match.lexemes[match.from - 1]?.word === 'since';
    return whole(match, calendar({ month: 12, day: 31, which: since ? 'last' : undefined }));
  },
};

/** “Easter week”, “Labor Day weekend”. */
function aroundOf(match: Match): 'week' | 'weekend' | undefined {
  const { word } = match.get('around') ?? {};
  return word === 'week' || word === 'weekend' ? word : undefined;
}

/** Holidays of fixed or computable date: “Christmas 1944”, “last Thanksgiving”, “New Year's Day”. */
export const holiday: Rule = {
  name: 'holiday',
  patterns: [...holidayNames.keys()].flatMap((name) => [
    `(last|next|this)? ${name} (,? of? in? <year>)?`,
    `${name} <part>`,
    `${name} week|weekend@around`,
  ]),
  read(match): readonly Reading[] {
    const words = match.lexemes.slice(match.from, match.to);
    const named = words.filter(
      (lexeme) =>
        lexeme.meaning.year === undefined &&
        lexeme !== match.get('part') &&
        lexeme !== match.get('around') &&
        !/^(?:last|next|this|of|in|,)$/.test(lexeme.word),
    );
    if (!named[0]?.capital) return [];
    const holiday = holidayNames.get(named.map((lexeme) => lexeme.word).join(' '));
    if (!holiday) return [];
    return whole(
      match,
      calendar({
        holiday,
        which: whichOf(match),
        year: match.get('year')?.meaning.year,
        part: match.get('part')?.meaning.part,
        around: aroundOf(match),
      }),
    );
  },
};
