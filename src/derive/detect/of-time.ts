import { isCalendarName, isMonthName } from '../../text/index.ts';
import { at, childrenBy, type Tree } from './graph.ts';

const isDayWord = /^(?:yesterday|today|tomorrow|tonight)$/i;

/** "Thursday's takeover", "the slump of 7 October", "the election of November 2020": a time does nothing. */
export function isOfTime(tree: Tree, i: number): boolean {
  const token = at(tree, i);
  if (token.pos === 'NUM')
    return childrenBy(tree, i, 'nmod').some((c) => isMonthName(at(tree, c).text));
  if (isDayWord.test(token.text)) return true;
  return (
    isCalendarName(token.text) &&
    (!isMonthName(token.text) || childrenBy(tree, i, 'nummod', 'nmod').length > 0)
  );
}

/** Whether a lemma is the name of a day or a month or a word for times, which no pronoun means. */
export const isTimeWord = (lemma: string): boolean =>
  /^(?:day|week|weekend|fortnight|month|quarter|season|year|decade|time|morning|afternoon|evening|night|hour|minute)$/.test(
    lemma,
  ) || isCalendarName(lemma);
