import { chromeFillers, chromeWords, timeWords } from './words.ts';
import { wordsOf, type Unit } from './unit.ts';

/** Tests of what a line is made of, whatever it says. */

const number = /^\d+(?:[.:]\d+)*(?:st|nd|rd|th|k|m|am|pm|h)?$/i;

/** Whether a line is made only of the words of buttons, menus and counters. */
export function isChrome(unit: Unit): boolean {
  if (unit.words > 24) return false;
  const words = unit.text.toLowerCase().match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? [];
  if (!words.some((word) => chromeWords.has(word))) return false;
  return words.every(
    (word) => chromeWords.has(word) || chromeFillers.has(word) || number.test(word),
  );
}

/** Words of a line that are not of a date, a time or a clock. */
export function wordsBesideTime(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}[\p{L}.]*\p{L}|\p{L}/gu) ?? []).filter(
    (word) => !timeWords.has(word),
  );
}

/** A day on the calendar, written any usual way. */
const calendarDay =
  /\b(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|(?:\d{1,2}(?:st|nd|rd|th)?,? (?:of )?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b\.?,?(?: \d{1,2}(?:st|nd|rd|th)?\b,?)?(?: \d{4})?)/i;

const clock = /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2} ?[ap]\.?m\b/i;

/** Whether a text is nothing but a date, a time or an age (“3 hours ago”). */
export function isStampText(text: string): boolean {
  if (text.length > 120 || !/\d/.test(text) || wordsBesideTime(text).length > 0) return false;
  const bareYear = /^\D{0,3}(?:19|20)\d\d\D{0,3}$/;
  const dayAndYear = /^[^\d]*\d{1,2}\D+(?:19|20)\d\d/;
  return [calendarDay, clock, / ago\b/i, bareYear, dayAndYear].some((form) => form.test(text));
}

/** Whether a line is nothing but a date, a time or an age. */
export const isStamp = (unit: Unit): boolean => isStampText(unit.text);

/** A date in figures that opens a line, set apart from what follows: `15/06/23 - by our reporter`. */
const openingDate = /^\W{0,3}\d{1,2}[-/.]\d{1,2}[-/.]\d{2}(?:\d{2})?\s{1,5}[|·•–—-]\s/;

/** Words beside a date on its line; more where the date opens it. */
const fewBeside = 6;
const manyBeside = 9;

/** Whether a short line carries a date beside a few other words: `By Ann Smith | March 3, 2017`. */
export function isDatedLine(unit: Unit): boolean {
  if (unit.text.length > 160 || (unit.sentence && !/\b[ap]\.m\.$/i.test(unit.text))) return false;
  const beside = wordsBesideTime(unit.text).length;
  if (openingDate.test(unit.text)) return beside <= manyBeside;
  return /\d{4}/.test(unit.text) && calendarDay.test(unit.text) && beside <= fewBeside;
}

/** Keys with values, calls and declarations: data or program, not language. */
const code = [
  /"[\w-]{1,40}"\s{0,3}:\s{0,3}["\d{[tfn-]/g,
  /\b(?:function|var|let|const|return|window|document|typeof)\b[\s.(]{1,3}[\w$]/g,
  /[\w-]{2,30}\s{0,2}:\s{0,2}[^;:{}]{1,60};/g,
  /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,200})?>/gi,
];
const dumpHead = /^(?:string|array|object|int|float|bool)\(\d{1,9}\)/;

/** Whether a line is a dump of data, a script or a style sheet. */
export function isDump({ text }: Unit): boolean {
  if (dumpHead.test(text)) return true;
  const marks = text.match(/[{}[\]<>\\|=;_$]/g)?.length ?? 0;
  if (marks < 6) return false;
  const hits = code.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
  return marks / text.length > 0.12 || (hits >= 3 && marks / text.length > 0.03);
}

/** A letter of another script than Latin. */
const otherLetter = /[^\P{L}\p{Script=Latin}]/u;

/** Whether most letters are of another script than Latin: not English, whatever it says. */
export function isForeign({ text }: Unit): boolean {
  if (!otherLetter.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters >= 3 && latin < letters / 2;
}

/** Whether a line says the same few words again and again: names stuffed in for search engines. */
export function isStuffed(unit: Unit): boolean {
  if (unit.prose || unit.words < 3 || unit.words > 400) return false;
  const words = wordsOf(unit.text.toLowerCase());
  // Spellings of one name differ at the end, so words count as the same by their beginnings.
  const distinct = new Set(words.map((word) => word.slice(0, 8)));
  return distinct.size <= words.length / 2;
}

/** Whether a line is only an address, a handle or a hash tag or several. */
export function isAddress({ text }: Unit): boolean {
  const parts = text.split(/[\s,|]+/).filter(Boolean);
  if (parts.length === 0 || parts.length > 30) return false;
  return parts.every((part) =>
    /^(?:https?:\/\/\S+|www\.\S+|[@#][\w-]+|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{1,30}|[\w-]{1,60}(?:\.[\w-]{1,30}){0,4}\.(?:com|org|net|info|co\.uk))[.,;]?$/i.test(
      part,
    ),
  );
}

/** A menu has so many items or more. */
const fewestItems = 4;

/** Several headings or section names in one line, told apart by bars, dots or arrows. */
export function isMenu(unit: Unit): boolean {
  if (unit.prose) return false;
  if (unit.columns >= fewestItems && !unit.sentence && unit.words <= 2 * unit.columns) return true;
  const parts = unit.text
    .split(/\s?[|•·›»>/\\→:]{1,2}\s|\s-\s/)
    .filter((part) => /\p{L}/u.test(part));
  const longest = Math.max(...parts.map((part) => wordsOf(part).length));
  return parts.length >= fewestItems
    ? longest <= 5
    : parts.length === fewestItems - 1 && longest <= 2;
}

/** Whether a line has no letter and no digit: a rule, a row of dots. */
export function isRule({ text }: Unit): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
