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

/** “in the night from Friday to Saturday”: of the first of them. */
export const nightBetween: Rule = {
  name: 'the night between two days',
  patterns: [
    'the? night|overnight from|of <weekday:first> to|into|on <weekday>',
    'the? night between <weekday:first> and <weekday>',
  ],
  read(match): readonly Reading[] {
    const [first, second] = ['first', 'weekday'].map((name) => match.get(name)?.meaning.weekday);
    if (first === undefined || second === undefined || second !== (first % 7) + 1) return [];
    return whole(match, calendar({ weekday: first, part: 'NI' }));
  },
};

/** What opens a clause that says which part of which day is meant: “on the evening that they came”, “on the night he died”. */
const ofClause = /^(?:that|when|he|she|they|it|we|i|his|her|their|its)$/;

export const barePart: Rule = {
  name: 'part of the day',
  patterns: ['the <part>', 'mid|early|late -? <part>', 'the? early|late? <part> hours'],
  read(match): readonly Reading[] {
    const lexeme = match.get('part');
    const before = match.lexemes[match.from - 1]?.word ?? '';
    if (match.has('the') && !match.has('hours') && !/^(?:in|during|by|on|of)$/.test(before))
      return [];
    const next = match.lexemes[match.to];
    if (next && next.unit === lexeme?.unit && ofClause.test(next.word)) return [];
    return whole(match, calendar({ part: lexeme?.meaning.part }));
  },
};

/** “at night”, “by night”, “in daytime”: the time of day of no one day. */
export const anyNight: Rule = {
  name: 'at night',
  patterns: ['at|by@lead night', 'in daytime'],
  read: (match) => [
    {
      from: match.from + 1,
      to: match.to,
      said: calendar({ part: match.has('night') ? 'NI' : 'DT', ofAnyDay: true }),
    },
  ],
};
