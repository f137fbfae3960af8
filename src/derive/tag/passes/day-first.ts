import type { Found } from '../find.ts';
import type { Lexeme } from '../lex.ts';
import { calendar } from '../rules/rule.ts';

/** Whether a text writes the day or the month first in dates like “03/04/2021”; one text does it in one way. */

const slashed = /^(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d\d)$/;

/** Whether some date of a text can only be read with the day first, and none only with the month first. */
function isDayFirst(lexemes: readonly Lexeme[]): boolean {
  const dates = lexemes.flatMap(({ meaning: { digits = '' } }) => {
    const [, first, second] = slashed.exec(digits) ?? [];
    return first === undefined ? [] : [{ first: Number(first), second: Number(second) }];
  });
  return dates.some(({ first }) => first > 12) && !dates.some(({ second }) => second > 12);
}

/** Reads dates of which either number may be the month as the text writes those that can be read in one way only. */
export function readDayFirst(found: readonly Found[], lexemes: readonly Lexeme[]): Found[] {
  const isAmbiguous = ({ said }: Found) => said.kind === 'calendar' && said.eitherWay === true;
  if (!found.some(isAmbiguous) || !isDayFirst(lexemes)) return [...found];
  return found.map((one) => {
    const { said } = one;
    if (said.kind !== 'calendar' || !said.eitherWay) return one;
    const { month, day } = said;
    return { ...one, said: calendar({ ...said, month: day, day: month, eitherWay: undefined }) };
  });
}
