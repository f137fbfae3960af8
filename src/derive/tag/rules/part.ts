import { calendar, whole, type Reading, type Rule } from './rule.ts';

/** Parts of the day of a date, or of the day of the passage: “Friday night”, “in the morning”. */
export const weekdayPart: Rule = {
  name: 'part of a weekday',
  patterns: ['(last|this|next)? <weekday> -? <part>'],
  read(match): readonly Reading[] {
    const weekday = match.get('weekday')?.meaning.weekday;
    const which = match.has('last') ? ('last' as const) : undefined;
    return whole(match, calendar({ weekday, which, part: match.get('part')?.meaning.part }));
  },
};

export const barePart: Rule = {
  name: 'part of the day',
  patterns: ['the <part>', 'mid|early|late -? <part>'],
  read(match): readonly Reading[] {
    const lexeme = match.get('part');
    const before = match.lexemes[match.from - 1]?.word ?? '';
    if (match.has('the') && !/^(?:in|during|by|on|of)$/.test(before)) return [];
    return whole(match, calendar({ part: lexeme?.meaning.part }));
  },
};
