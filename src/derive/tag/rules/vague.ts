import type { Vague } from '../said.ts';
import type { Rule } from './rule.ts';

/** References without a date. Only what is nearly always one: “once” and “already” are not. */
const present =
  'now / currently / right now / these days / the present / the current|present time|day|moment / at present time / nowadays / current@a / at present ';
const past = 'recently / more recently / the past / the recent past / lately / formerly';
const future =
  'the future / the near|immediate|foreseeable|distant future / the near term / the short term';

function vague(name: string, patterns: string, value: Vague['value'], history?: true): Rule {
  return {
    name,
    patterns: patterns.split(' / '),
    read(match) {
      const single = match.lexemes[match.from];
      const before = match.lexemes[match.from - 1]?.word ?? '';
      const next = match.lexemes[match.to];
      // “until now” stays; “now that” is a conjunction.
      if (single?.word === 'now' && next?.word === 'that') return [];
      if (single?.word === 'now' && before === 'from') return [];
      if (single?.word === 'the' && next?.meaning.unit) return [];
      const reading = { from: match.from, to: match.to, said: { kind: 'vague', value } as const };
      return [history ? { ...reading, history } : reading];
    },
  };
}

/** Histories call a king’s fall “former”, a prime minister “future”; in news the words say no time. */
const historical: readonly Rule[] = [
  vague('of the past', 'former / recent / then - president', 'PAST_REF', true),
  vague('of the future', 'future', 'FUTURE_REF', true),
  vague('of the time told', 'this time', 'PRESENT_REF', true),
];

export const vagueRules: readonly Rule[] = [
  ...historical,
  vague('the present', present, 'PRESENT_REF'),
  vague('the past', past, 'PAST_REF'),
  vague('the future', future, 'FUTURE_REF'),
];
