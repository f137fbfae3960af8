import type { Which } from '../said.ts';
import type { Match } from '../pattern.ts';
import { calendar, whole, type Reading, type Rule } from './rule.ts';

/** Words that pick one of several days, months, seasons; `past` and `coming` go with “this”. */
export const whichWords: Readonly<Record<string, Which>> = {
  last: 'last',
  past: 'last',
  next: 'next',
  coming: 'next',
  this: 'this',
  previous: 'previous',
  preceding: 'previous',
  prior: 'previous',
  following: 'following',
  subsequent: 'following',
  same: 'same',
  that: 'same',
};

/** The sense of the words before a name; the last of them decides (“this past spring”). */
export function whichOf(match: Match): Which | undefined {
  let which: Which | undefined;
  for (let i = match.from; i < match.to; i += 1) {
    const found = whichWords[match.lexemes[i]?.word ?? ''];
    if (found && !(found === 'same' && which === 'same')) which = found;
  }
  return which;
}

export const whichPattern =
  '(the|this|on? past|coming|previous|preceding|prior|following|subsequent|same / last|next|this|past / that same?)';

export const weekday: Rule = {
  name: 'weekday',
  patterns: [
    '<weekday>',
    'last|next|this|that <weekday>',
    'the|this|that past|coming|previous|preceding|prior|following|subsequent|same|next <weekday>',
  ],
  read(match): readonly Reading[] {
    const name = match.get('weekday');
    // An abbreviation without its full stop is a name as often as a day (“Sun Microsystems”).
    if (name && !name.word.endsWith('day') && name.end - name.start === name.word.length) return [];
    return whole(match, calendar({ weekday: name?.meaning.weekday, which: whichOf(match) }));
  },
};

export const whichMonth: Rule = {
  name: 'which month',
  patterns: [
    'last|next|this|that <month>',
    'the|this|that past|coming|previous|preceding|prior|following|subsequent|same|next <month>',
  ],
  read(match): readonly Reading[] {
    return whole(
      match,
      calendar({ month: match.get('month')?.meaning.month, which: whichOf(match) }),
    );
  },
};
