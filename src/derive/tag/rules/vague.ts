import type { Match } from '../pattern.ts';
import type { Vague } from '../said.ts';
import type { Rule } from './rule.ts';

/** References without a date. Only what is nearly always one: “once” and “already” are not. */
const present =
  'now / currently / right now / these days / the present / the current|present time|day|moment / at present time / nowadays / current / at present / present|modern -? day / the time being';
const past = 'recently / more recently / the past / the recent past / lately / formerly';
const future =
  'the future / the near|immediate|foreseeable|distant future / the near term / the short term';

/** Whether what stands around a phrase makes it something else than a time. */
function isOther(match: Match): boolean {
  const first = match.lexemes[match.from];
  const before = match.lexemes[match.from - 1]?.word ?? '';
  const next = match.lexemes[match.to];
  // “three years from now” is told by its distance.
  if (first?.word === 'now' && before === 'from') return true;
  // “the past three summers” last so long.
  const counts = next?.meaning.unit ?? next?.meaning.number ?? next?.meaning.vague;
  return first?.word === 'the' && counts !== undefined;
}

interface Sort {
  readonly name: string;
  readonly value: Vague['value'];
  readonly history?: true;
  /** What must stand before it: “by this time”, but “this time led by him”. */
  readonly led?: RegExp;
  /** What must not follow: “the former was an option”. */
  readonly unless?: RegExp;
  readonly passage?: true;
}

function vague(patterns: string, { name, value, history, led, unless, passage }: Sort): Rule {
  return {
    name,
    patterns: patterns.split(' / '),
    read(match) {
      const before = match.lexemes[match.from - 1]?.word ?? '';
      const next = match.lexemes[match.to]?.word ?? '';
      if (isOther(match) || led?.test(before) === false || unless?.test(next)) return [];
      const said: Vague = { kind: 'vague', value, ...(passage ? { passage } : {}) };
      const reading = { from: match.from, to: match.to, said };
      return [history ? { ...reading, history } : reading];
    },
  };
}

const prepositions =
  /^(?:at|by|from|during|since|until|till|around|about|after|before|of|throughout|in)$/;

/** Words that cannot begin what “former” belongs to. */
const functionWords = /^(?:an?|the|of|to|was|is|were|are|had|has|and|or|would|could|[,.;:])$/;

/** “At the time” is of the date the passage last named. */
const timeTold = {
  name: 'the time told',
  value: 'PAST_REF',
  history: true,
  led: /^(?:at|during|throughout|from|in)$/,
  passage: true,
} as const;

/** Histories call a king’s fall “former”, a prime minister “future”; in news the words say no time. */
const historical: readonly Rule[] = [
  vague('former / recent / then - president', {
    name: 'of the past',
    value: 'PAST_REF',
    history: true,
    unless: functionWords,
  }),
  vague('future', { name: 'of the future', value: 'FUTURE_REF', history: true }),
  vague('this time', {
    name: 'of the time told',
    value: 'PRESENT_REF',
    history: true,
    led: prepositions,
  }),
  vague('the same time / that time / this|that period / the same period', {
    ...timeTold,
    unless: /^(?:of|as|when|that)$/,
  }),
  vague('the time', {
    ...timeTold,
    // “by the time he left office” is told by an event.
    unless: /^(?:of|when|he|she|they|it|the|that|to|\p{Lu})/u,
  }),
];

export const vagueRules: readonly Rule[] = [
  ...historical,
  vague(present, { name: 'the present', value: 'PRESENT_REF' }),
  vague('date', {
    name: 'to date',
    value: 'PRESENT_REF',
    led: /^to$/,
    unless: /^(?:the|from|back|a|an|\d)/,
  }),
  vague('one day', {
    name: 'one day to come',
    value: 'FUTURE_REF',
    led: /^(?:will|would|may|might|could|can|shall|should|to|he|she|they|we|i|it|that|could)$/,
  }),
  vague(past, { name: 'the past', value: 'PAST_REF' }),
  vague(future, { name: 'the future', value: 'FUTURE_REF' }),
];
