import type { Match } from '../pattern.ts';
import type { Duration } from '../said.ts';
import { amountOf } from './distance.ts';
import { whole, type Reading, type Rule } from './rule.ts';
import { isRate } from './sets.ts';

/** Amounts of time: “two weeks”, “a 10-hour tour”, “the past three months”, “2,000-year-old”. */

const few = '(<number> / <vague>)';

function duration(match: Match, reach?: Duration['reach']): readonly Reading[] {
  const unit = match.get('unit')?.meaning.unit;
  if (!unit) return [];
  const times = match.get('unit')?.meaning.times ?? 1;
  const counted = match.get('number') ?? match.get('vague') ?? match.get('one');
  const amount = counted ? amountOf(match) : match.get('unit')?.meaning.plural ? null : times;
  const more = match.get('more')?.meaning;
  const extra = match.get('extra')?.meaning.number;
  const half = match.get('half') && amount !== null ? amount + 0.5 * times : amount;
  const said: Duration = {
    kind: 'duration',
    amount: half,
    unit,
    ...(more?.unit && extra !== undefined ? { extra: { amount: extra, unit: more.unit } } : {}),
    ...(reach ? { reach } : {}),
  };
  return whole(match, said, match.has('so') ? 'APPROX' : undefined);
}

export const plainDuration: Rule = {
  name: 'duration',
  patterns: [
    `${few} more|additional|straight|consecutive|full|whole|long|trading|business|working|further|other? -? <unit> (and a half@half / or so)?`,
    `${few} -? <unit> (,? and? <number:extra> <unit:more>)`,
    `<number> - <unit> - long`,
    `<number> to|or|-|– <number:extra> -? <unit>`,
    'a|an|one|another@one full|whole|entire|additional|further? <unit> (and a half@half / or so)?',
    'a|an|one@one <unit> or two',
    'the <number> <unit>',
  ],
  read(match): readonly Reading[] {
    const lexeme = match.get('unit');
    const unit = lexeme?.meaning.unit;
    const one = match.get('one');
    const number = match.get('number')?.meaning.number;
    // The age of a person or a ruin says nothing of when.
    if (isAge(match)) return [];
    if (match.has('or') && match.has('two')) return duration(match);
    if (match.has('the') && !lexeme?.meaning.plural) return [];
    // “three-quarters of the vote” is a fraction.
    if (unit === 'quarter' && number === 3) return [];
    // “a second”, “a quarter” are an ordinal and a fraction; “the 1990 quarter” is a date.
    if (
      (unit === 'second' || unit === 'quarter') &&
      !lexeme?.meaning.plural &&
      (one || number === 1)
    )
      return [];
    if (unit === 'second' && !lexeme?.meaning.plural && number === undefined) return [];
    if (match.get('number')?.meaning.year !== undefined && unit === 'quarter') return [];
    if (one && number === undefined && isRate(match)) return [];
    return duration(match);
  },
};

/** What goes on: its age says how long it has. General English. */
const goesOn =
  /^(?:ban|battle|blockade|boycott|campaign|ceasefire|conflict|coup|crackdown|crisis|curfew|deadlock|dictatorship|dispute|drought|embargo|feud|insurgency|insurrection|investigation|moratorium|occupation|offensive|protest|rebellion|recession|regime|reign|rule|sanctions|siege|slump|stalemate|standoff|strike|struggle|truce|uprising|war)$/;

/** “a 6-year-old”, “2,000-year-old”, “52 years old”. */
function isAge(match: Match): boolean {
  const [next, then] = [match.lexemes[match.to], match.lexemes[match.to + 1]];
  return next?.word === 'old' || (next?.word === '-' && then?.word === 'old');
}

/** “an eight-month-old truce”, “the years-old dispute”: how long it has gone on. */
export const sinceOutbreak: Rule = {
  name: 'how long it has gone on',
  patterns: [`(<number> / <vague>)? -? <unit> - old`],
  read(match): readonly Reading[] {
    const next = match.lexemes[match.to];
    const counted = match.get('number') ?? match.get('vague');
    if (!counted && !match.get('unit')?.meaning.plural) return [];
    return goesOn.test(next?.word ?? '') ? duration(match) : [];
  },
};

/** “the past three months”, “the first nine months”, “the next few days”, “the past year”. */
export const reaching: Rule = {
  name: 'duration up to or from the present',
  patterns: [
    `the first|last|final|opening|closing@piece ${few}? <unit> of@stop`,
    `the? last|past|previous|preceding|prior@past ${few}? <unit> (or so)?`,
    `the? next|coming@next ${few} <unit> (or so)?`,
    `the following@next ${few} <unit>`,
    `the? coming|next@next <unit>`,
    `the? first|final|latest|early|remaining@part ${few}? <unit>`,
  ],
  read(match): readonly Reading[] {
    const lexeme = match.get('unit');
    const counted = match.get('number') ?? match.get('vague');
    if (match.get('stop')) {
      // “the first day of the war” is a day, and of an event that must be known.
      if (lexeme?.meaning.unit === 'day' && !lexeme.meaning.plural) return [];
      return duration(match).map((reading) => ({ ...reading, to: match.to - 1 }));
    }
    // “the last fortnight” is no week of the calendar, as “the last week” may be.
    const enough = counted ?? lexeme?.meaning.times;
    if (!enough && !lexeme?.meaning.plural && !match.has('past')) return [];
    if (!enough && !match.has('the') && !match.has('past', 'coming')) return [];
    if (!counted && match.get('part')) return [];
    const reach = match.get('past') ? 'past' : match.get('next') ? 'future' : undefined;
    return duration(match, reach);
  },
};

/** What turns “the years” into the time about an event: “the weeks before the vote”. */
const aboutEvent = /^(?:before|after|since|following|preceding|leading|that|to|ahead)$/;

/** “over the years”, “the following days”, “in the weeks before the vote”: so many as nobody counted. */
export const spanOfUnits: Rule = {
  name: 'the days, the years',
  patterns: [
    'the following|intervening|subsequent|ensuing|preceding|succeeding|remaining@which <unit>',
    'the <unit>',
  ],
  read(match): readonly Reading[] {
    const lexeme = match.get('unit');
    if (!lexeme?.meaning.plural || /^(?:quarter|second)$/.test(lexeme.meaning.unit ?? ''))
      return [];
    const before = match.lexemes[match.from - 1]?.word ?? '';
    const next = match.lexemes[match.to]?.word ?? '';
    const through = /^(?:over|through|throughout|down)$/.test(before);
    const around = /^(?:in|during|for|over)$/.test(before) && aboutEvent.test(next);
    return match.get('which') || through || around ? duration(match) : [];
  },
};

/** “for weeks”, “decades of war”: an amount that is not counted. */
export const uncounted: Rule = {
  name: 'uncounted duration',
  patterns: [
    'the fiscal? year ended|ending@year',
    'recent@recent <unit>',
    '<unit>',
    '<unit> - long',
    'the <unit>',
  ],
  read(match): readonly Reading[] {
    if (match.get('year')) {
      return [
        { from: match.from, to: match.to - 1, said: { kind: 'duration', amount: 1, unit: 'year' } },
      ];
    }
    const lexeme = match.get('unit');
    const before = match.lexemes[match.from - 1]?.word ?? '';
    if (!lexeme?.meaning.plural && !match.has('long')) return [];
    if (match.has('the') || lexeme?.meaning.unit === 'second') return [];
    if (match.has('long') && !lexeme?.meaning.plural) {
      return duration(match);
    }
    const led =
      /^(?:for|in|after|within|took|take|over|spent|through|during|of|and|or|,|until|lasted|last|than)$/.test(
        before,
      );
    return led || match.has('recent') ? duration(match) : [];
  },
};
