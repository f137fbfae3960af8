import { holidayNames } from '../holidays.ts';
import { calendar, whole, type Reading, type Rule } from './rule.ts';
import { whichOf } from './weekday.ts';

/** Holidays of fixed or computable date: “Christmas 1944”, “last Thanksgiving”, “New Year's Day”. */
/** “by year-end”. */
export const yearEnd: Rule = {
  name: 'year-end',
  patterns: ['year -? end'],
  read: (match) => whole(match, calendar({ month: 12, day: 31 })),
};

export const holiday: Rule = {
  name: 'holiday',
  patterns: [...holidayNames.keys()].flatMap((name) => [
    `(last|next|this)? ${name} (,? of? in? <year>)?`,
  ]),
  read(match): readonly Reading[] {
    const words = match.lexemes.slice(match.from, match.to);
    const named = words.filter(
      (lexeme) =>
        lexeme.meaning.year === undefined && !/^(?:last|next|this|of|in|,)$/.test(lexeme.word),
    );
    if (!named[0]?.capital) return [];
    const holiday = holidayNames.get(named.map((lexeme) => lexeme.word).join(' '));
    if (!holiday) return [];
    return whole(
      match,
      calendar({ holiday, which: whichOf(match), year: match.get('year')?.meaning.year }),
    );
  },
};
