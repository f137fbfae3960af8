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

/** “the first Friday of Lent”, “the last Monday of the term”: told by what follows. */
function isCounted(match: Match): boolean {
  const before = match.lexemes[match.from - 1];
  if (match.lexemes[match.to]?.word !== 'of' || before?.unit !== match.lexemes[match.from]?.unit)
    return false;
  return (
    before?.meaning.ordinal !== undefined || before?.word === (match.has('last') ? 'the' : 'last')
  );
}

/** “the third Thursday of May”, “the last Friday in November 2015”. */
export const nthWeekday: Rule = {
  name: 'which weekday of a month',
  patterns: [
    'the? (<ordinal> / last@last) <weekday> of|in <month> (,? of? <year>)?',
    'the? (<ordinal> / last@last) <weekday> of|in last|this|that <month>',
  ],
  read(match): readonly Reading[] {
    const nth = match.get('last') ? -1 : (match.get('ordinal')?.meaning.ordinal ?? 0);
    if (nth > 4) return [];
    const { month } = match.get('month')?.meaning ?? {};
    const { weekday } = match.get('weekday')?.meaning ?? {};
    return whole(match, calendar({ nth, weekday, month, year: match.get('year')?.meaning.year }));
  },
};

/** “Monday week”, “a week on Monday”, “a week ago Monday”, “two weeks ago last Thursday”. */
export const weekdayWeek: Rule = {
  name: 'a week from a weekday',
  patterns: [
    '<weekday> week',
    'last@past <weekday> week',
    'a week on|from <weekday>',
    'a week ago last|on? <weekday>',
    '<number> weeks ago last|on? <weekday>',
    'a week last <weekday>',
  ],
  read(match): readonly Reading[] {
    const count = match.get('number')?.meaning.number ?? 1;
    const weeksOn = match.has('ago', 'last') || match.get('past') ? -count : 1;
    const { weekday } = match.get('weekday')?.meaning ?? {};
    return whole(match, calendar({ weekday, weeksOn }));
  },
};

/** What follows "on the Monday" where it is a day, not "the Monday meeting". */
const afterDay =
  /^(?:[,.;:)–—]|and|but|when|while|after|before|the|a|an|he|she|it|they|his|her|its|their|in|at|by|with|to)$/;

/**
 * “On the Monday”, “by the Thursday”: a day of the week that a story has come to. “On a Sunday”, “one Sunday”: of no week
 * that is told.
 */
function articleOf(match: Match): Which | undefined {
  const [preposition, article] = [match.lexemes[match.from - 2], match.lexemes[match.from - 1]];
  if (match.to - match.from > 1 || !article) return undefined;
  const [after, month] = [match.lexemes[match.to], match.lexemes[match.to + 1]];
  // "A bright, windy Thursday in October".
  if (after?.word === 'in' && month?.meaning.month !== undefined) return 'any';
  if (after?.unit === article.unit && !afterDay.test(after.word)) return undefined;
  const isLed = /^(?:on|by|until|till|from)$/.test(preposition?.word ?? '');
  if (article.word === 'the') return isLed ? 'told' : undefined;
  return (article.word === 'a' && isLed) || article.word === 'one' ? 'any' : undefined;
}

/** “The Wednesday after that”, “the Sunday before that”: the side on which it lies of the day that was told. */
function whichFrom(match: Match): Which | undefined {
  if (match.has('after')) return 'following';
  return match.has('before') ? 'previous' : undefined;
}

export const weekday: Rule = {
  name: 'weekday',
  patterns: [
    '<weekday>',
    'last|next|this|that <weekday>',
    'the|this|that past|coming|previous|preceding|prior|following|subsequent|same|next <weekday>',
    'the <weekday> after|before that|this',
  ],
  read(match): readonly Reading[] {
    const name = match.get('weekday');
    // An abbreviation without its full stop is a name as often as a day (“Sun Microsystems”).
    if (name && !name.word.endsWith('day') && name.end - name.start === name.word.length) return [];
    if (isCounted(match)) return [];
    const which = whichFrom(match) ?? whichOf(match) ?? articleOf(match);
    return whole(match, calendar({ weekday: name?.meaning.weekday, which }));
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
