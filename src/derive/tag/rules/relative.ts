import type { Match } from '../pattern.ts';
import type { Part, Shift } from '../said.ts';
import type { Grain } from '../period.ts';
import { whole, type Reading, type Rule } from './rule.ts';
import { whichOf } from './weekday.ts';

/** Dates told from the present or from the passage: “yesterday”, “last week”, “the following day”. */

function shift(parts: Partial<Shift> & Pick<Shift, 'unit'>): Shift {
  return { kind: 'shift', count: 1, direction: 0, from: 'speech', ...parts };
}

const dayWords: Readonly<Record<string, -1 | 0 | 1>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** “today's world”, “today's youth”: of our time, and of no day. */
const ofOurTime =
  /^(?:world|youth|society|generation|generations|standards|economy|technology|children|parents|students|women|men|teenagers|culture|climate|consumers)$/;

function isOurTime(match: Match): boolean {
  const [mark, next] = [match.lexemes[match.to], match.lexemes[match.to + 1]];
  return match.has('today') && mark?.word === "'s" && ofOurTime.test(next?.word ?? '');
}

export const dayWord: Rule = {
  name: 'yesterday, today, tomorrow',
  patterns: ['yesterday|today|tomorrow@day (<part>)?', 'tonight'],
  read(match): readonly Reading[] {
    const part = match.get('part')?.meaning.part ?? (match.has('tonight') ? 'NI' : undefined);
    const word = match.get('day');
    const before = match.lexemes[match.from - 1];
    // “Arab Today”, “USA Today” are names.
    if (word?.capital && before?.capital && before.unit === word.unit) return [];
    if (isOurTime(match)) return [];
    const direction = dayWords[word?.word ?? ''] ?? 0;
    return whole(match, shift({ unit: 'day', direction, ...(part ? { part } : {}) }));
  },
};

export const dayBeforeLast: Rule = {
  name: 'the day before yesterday',
  patterns: ['the? day before yesterday', 'the? day after tomorrow'],
  read(match): readonly Reading[] {
    const direction = match.has('yesterday') ? -1 : 1;
    return whole(match, shift({ unit: 'day', count: 2, direction }));
  },
};

/** “last night”, “this morning”, “that evening”, “the next morning”. */
export const whichPart: Rule = {
  name: 'part of a day',
  patterns: [
    'last <part>',
    'this <part>',
    'that same? <part>',
    'the same|next|following|previous|preceding|prior <part>',
    'the? next <part>',
    'the <part> before|after',
    'overnight',
  ],
  read(match): readonly Reading[] {
    const part: Part = match.get('part')?.meaning.part ?? 'NI';
    const which = whichOf(match);
    if (match.has('overnight')) return whole(match, shift({ unit: 'day', part, from: 'passage' }));
    if (which === 'last') return whole(match, shift({ unit: 'day', direction: -1, part }));
    if (which === 'this') return whole(match, shift({ unit: 'day', part }));
    const back = which === 'previous' || match.has('before');
    const on = which === 'next' || which === 'following' || match.has('after');
    const direction = back ? -1 : on ? 1 : 0;
    return whole(match, shift({ unit: 'day', direction, part, from: 'passage' }));
  },
};

const coarse: ReadonlySet<Grain> = new Set<Grain>([
  'week',
  'weekend',
  'month',
  'year',
  'decade',
  'century',
]);

/** “on its programme "This Week"” is a name: in quotes, with capitals, not at the beginning. */
function isProgramme(match: Match): boolean {
  const first = match.lexemes[match.from];
  const quote = match.lexemes[match.from - 1];
  const before = match.lexemes[match.from - 2];
  if (!first?.capital || !match.get('unit')?.capital) return false;
  return /^["“‘'`]$/.test(quote?.word ?? '') && before?.unit === first.unit;
}

/** “last week”, “this year”, “next month”, “the current year”. */
export const speechUnit: Rule = {
  name: 'last, this, next',
  patterns: [
    'last|this|next|past <unit>',
    'this past|coming <unit>',
    'the current fiscal? <unit>',
    'the coming|past <unit>',
    'the present <unit>',
    'the full|fiscal|calendar <unit>',
    'this fiscal <unit>',
  ],
  read(match): readonly Reading[] {
    const lexeme = match.get('unit');
    const unit = lexeme?.meaning.unit ?? 'day';
    if (lexeme?.meaning.plural || lexeme?.meaning.times || (!coarse.has(unit) && unit !== 'day'))
      return [];
    const which = whichOf(match);
    // “the past year”, “this past week” run up to the present; they are read as durations.
    if (match.has('past') && !match.has('this')) return [];
    if (match.has('full', 'calendar') && unit !== 'year') return [];
    if (unit === 'day' && which !== 'this') return [];
    if (isProgramme(match)) return [];
    const direction = which === 'last' ? -1 : which === 'next' ? 1 : 0;
    const named = unit === 'weekend' ? { named: true as const } : {};
    return whole(match, shift({ unit, direction, ...named }));
  },
};

/** What begins an event or a clause: “the day before officials met”, “the day after leaving Rome”. */
const eventBegins =
  /^(?:the|an?|his|her|its|their|our|my|he|she|it|they|we|i|you|\p{Ll}{2,}ing|\p{Ll}{4,}s)$/u;

function isToldByEvent(match: Match): boolean {
  const next = match.lexemes[match.to];
  if (!next || next.capital || next.unit !== match.lexemes[match.from]?.unit) return false;
  return (
    eventBegins.test(next.word) && !/^(?:during|across|towards|perhaps|besides)$/.test(next.word)
  );
}

/** “that year”, “the same day”, “the following week”, “the previous month”, “the next day”. */
export const passageUnit: Rule = {
  name: 'in the passage',
  patterns: [
    'that same? <unit>',
    'this same <unit>',
    'the same very? <unit>',
    'the very same <unit>',
    'the? following|previous|preceding|prior|subsequent|next|intervening <unit>',
    'the very next <unit>',
    'the <unit> before|after|earlier|later|previous|following',
    'the <unit> before last@last',
  ],
  read(match): readonly Reading[] {
    const lexeme = match.get('unit');
    const unit = lexeme?.meaning.unit ?? 'day';
    if (lexeme?.meaning.plural || lexeme?.meaning.times || unit === 'second' || unit === 'minute')
      return [];
    const next = match.lexemes[match.to]?.meaning;
    // “the day before last Tuesday” is told from Tuesday.
    if (match.get('last') && (next?.weekday ?? next?.month ?? next?.season)) return [];
    if (match.get('last')) return whole(match, shift({ unit, count: 2, direction: -1 }));
    const back = match.has('previous', 'preceding', 'prior', 'before', 'earlier');
    const on = match.has('following', 'subsequent', 'next', 'after', 'later');
    if (on && !match.has('the') && !match.has('following')) return [];
    // “the day after the battle” is told by something else than a date.
    if (match.has('before', 'after') && isToldByEvent(match)) return [];
    const direction = back ? -1 : on ? 1 : 0;
    return whole(match, shift({ unit, direction, from: 'passage' }));
  },
};

/** “the month”, “the year” where a date of the passage is meant: “by the end of the month”. */
export const bareUnit: Rule = {
  name: 'the month',
  patterns: [
    'the day|week|month|year|decade|century|quarter|weekend@what',
    "the? month|year@what 's end",
  ],
  read(match): readonly Reading[] {
    const unit = match.get('what')?.meaning.unit ?? 'day';
    const before = match.lexemes[match.from - 1]?.word ?? '';
    const earlier = match.lexemes[match.from - 2]?.word ?? '';
    const edge = /^(?:end|start|beginning|middle|rest|close|remainder|half|part)$/.test(earlier);
    const next = match.lexemes[match.to]?.word ?? '';
    // “profit for the year”; “the year ended in June” lasts a year.
    const reports =
      (unit === 'year' || unit === 'week') &&
      before === 'for' &&
      !/^(?:ended|ending|to|that|of|-)$/.test(next);
    const months = before === 'of' && match.lexemes[match.from - 2]?.meaning.plural === true;
    const within = before === 'in' && /^(?:later|earlier|early|late)$/.test(earlier);
    // “the weekend of March 5” is told from the date.
    const told = unit === 'weekend' && match.lexemes[match.to]?.word === 'of';
    const bare = unit === 'quarter' || (unit === 'weekend' && !told);
    // “the quarter-to-quarter comparison”
    if (next === '-') return [];
    if (match.has('end')) return whole(match, shift({ unit, from: 'passage' }), 'END');
    const reported = reports || (months && unit === 'year');
    if (!bare && !(before === 'of' && edge) && !within && !reported) return [];
    const from = unit === 'weekend' || reported ? 'speech' : 'passage';
    return whole(match, shift({ unit, from }));
  },
};
