import { finer, type Grain } from '../period.ts';
import type { Match } from '../pattern.ts';
import type { Shift } from '../said.ts';
import type { Reading, Rule } from './rule.ts';

/** “two weeks ago”, “a year earlier”, “three months later”, “ten days from now”. */

/** The amount a pattern captured: a number, 1 for an article, `null` for “several”. */
export function amountOf(match: Match): number | null {
  const times = match.get('unit')?.meaning.times ?? 1;
  const number = match.get('number')?.meaning.number;
  if (number !== undefined) return number * times;
  return match.get('vague') || !match.get('one') ? null : times;
}

/** “two weeks ago” is a day: people count in days up to about three weeks. */
function isExact(unit: Grain, count: number | null): boolean {
  return unit === 'week' && count !== null && count <= 3;
}

const amount = '(<number> more? / <vague> / a|an|one@one)?';

export const ago: Rule = {
  name: 'ago',
  patterns: [`${amount} -? <unit> (or so)? -? ago (to the day@day)?`],
  read: (match) =>
    distance(match, -1, 'speech').map((reading) =>
      match.has('day') ? { ...reading, said: { ...reading.said, exact: true } as Shift } : reading,
    ),
};

export const earlierLater: Rule = {
  name: 'earlier, later',
  patterns: [
    `${amount} -? <unit> -? earlier|before|previously|beforehand@back`,
    `${amount} -? <unit> (or so)? later|after|afterward|afterwards|thereafter@on`,
    `${amount} <unit> from now|today@now`,
    `${amount} <unit> hence@now`,
  ],
  read(match) {
    const next = match.lexemes[match.to]?.word ?? '';
    const word = match.lexemes[match.to - 1]?.word ?? '';
    // “two days after the vote” leans on an event, “before that” on a clause; the date is not told.
    if ((word === 'before' || word === 'after') && /^[\p{L}\d#'’]/u.test(next) && next !== 'and')
      return [];
    // “a day later than planned” compares.
    if (next === 'than') return [];
    if (match.get('now')) return distance(match, 1, 'speech');
    return distance(match, match.get('back') ? -1 : 1, 'passage');
  },
};

function distance(match: Match, direction: -1 | 1, from: Shift['from']): readonly Reading[] {
  const lexeme = match.get('unit');
  const unit = lexeme?.meaning.unit ?? 'day';
  const counted = match.get('number') ?? match.get('vague') ?? match.get('one');
  if (!counted && !lexeme?.meaning.plural && from === 'speech' && unit !== 'year') return [];
  // “year-earlier”, “year-ago” say one; “years later” says several.
  const count = counted ? amountOf(match) : lexeme?.meaning.plural ? null : 1;
  if (unit === 'second') return [];
  const compared = unit === 'year' && direction < 0 && !match.get('number');
  // “a year-earlier loss” is of the year before publication, and the article is the loss's.
  const hyphened = match.has('-') && compared;
  const exact = isExact(unit, count) || finer(unit, 'week');
  const said: Shift = {
    kind: 'shift',
    unit,
    count,
    direction,
    from: hyphened ? 'speech' : from,
    ...(exact ? { exact } : {}),
    counted: true,
    ...(compared ? { compared } : {}),
  };
  const start = hyphened && match.get('one') ? match.from + 1 : match.from;
  return [{ from: start, to: match.to, said }];
}
