import * as phrases from './phrases.ts';
import {
  isAddress,
  isChrome,
  isDatedLine,
  isDump,
  isForeign,
  isMenu,
  isRule,
  isStamp,
  isStuffed,
} from './shapes.ts';
import type { Unit } from './unit.ts';

/** What a line is, judged by itself; what it is in the article depends on where it stands. */
export type LineKind =
  | 'dump'
  | 'foreign'
  | 'chrome'
  | 'form'
  | 'comments'
  | 'related-heading'
  | 'related-item'
  | 'stamp'
  | 'label'
  | 'dated'
  | 'entry'
  | 'byline'
  | 'credit'
  | 'caption'
  | 'prose'
  | 'short';

/** Longest line, in words, that a notice or a credit runs to; longer ones are articles about them. */
const maxNotice = 60;
const maxCaption = 90;
const maxHeading = 12;

/** What stands before an item of a list, or a note below an article. */
const bullet = /^[•●▪·*–—-]\s{1,3}/;

const some = (patterns: readonly RegExp[], text: string) => patterns.some((p) => p.test(text));

/** `KEY: value` as an archive writes it above an article. */
export const labelLine =
  /^\W{0,3}(source|title|headline|author|byline|by|published|publication|publisher|date|dateline|location|place|url|link|newspaper|outlet|section|time|updated|posted|created|written by)\s?:\s?(.*)$/i;

/** A word of a byline: a name, a small word of names, a figure of its date. */
const bylineRole =
  'our|own|staff|special|senior|chief|political|foreign|business|science|health|sports?|transport|environment|correspondent|reporter|writer|editor|columnist';
const bylineWord = String.raw`(?:[\p{Lu}\d@][\p{L}\d.'’_:-]*|and|de|la|van|von|al|bin|of|in|for|at|the|am|pm|${bylineRole})`;
const bylineLead =
  '(?:(?:EXCLUSIVE|Exclusive):? )?(?:[Bb]y|BY|(?:[Ww]ritten|[Ww]ords|[Ss]tory|[Rr]eport) by)';
const byline = new RegExp(
  `^${bylineLead}(?: |: ?)(?!\\d)${bylineWord}(?:[ ,|&/–]+${bylineWord}){0,16}$`,
  'u',
);

/** `Staff reporter`, `Our correspondents and agencies`: who wrote it, by what he is. */
const roleAlone = new RegExp(
  String.raw`^(?:${bylineLead} )?(?:(?:${bylineRole}|news|web|online|crime|courts?|local|regional|education) ){1,3}(?:reporters?|correspondents?|writers?|editors?|desk|team)(?: and agencies)?$`,
  'i',
);

/** `Maria Stendahl, staff writer`, `By Jan Holm, cycling correspondent`. */
const signedName = new RegExp(
  String.raw`^(?:${bylineLead} )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}, (?:[\p{L}]+ ){0,2}(?:${bylineRole})$`,
  'iu',
);

const agencyLine =
  /^\(?(?:source|via|courtesy|credits?)\s?[:–—-]\s?\S.{0,60}$|^[–—-]\s?(?:with )?[\p{Lu}][\p{L}.]*(?: ?[/&,] ?[\p{Lu}][\p{L}.]*){0,4}$/iu;

/** A line that has no word in small letters: initials, codes, names of agencies. */
const initials = (unit: Unit) =>
  unit.words <= 4 && !/\p{Ll}{3}/u.test(unit.text) && unit.text.length <= 24;

const short = (unit: Unit, words: number) => unit.words <= words;

/** The first test that holds names the line; the order goes from the sure to the likely. */
const tests: readonly (readonly [LineKind, (unit: Unit) => boolean])[] = [
  ['dump', isDump],
  ['chrome', isRule],
  ['foreign', isForeign],
  ['stamp', isStamp],
  ['form', (unit) => short(unit, 16) && phrases.formFields.test(unit.text)],
  ['comments', (unit) => short(unit, 20) && phrases.commentHeadings.test(unit.text)],
  ['related-heading', (unit) => short(unit, maxHeading) && phrases.relatedHeadings.test(unit.text)],
  ['label', (unit) => short(unit, 40) && labelLine.test(unit.text)],
  ['byline', (unit) => short(unit, 20) && !unit.sentence && byline.test(unit.text)],
  ['byline', (unit) => short(unit, 12) && signedName.test(unit.text)],
  ['byline', (unit) => short(unit, 8) && roleAlone.test(unit.text)],
  ['dated', isDatedLine],
  ['credit', (unit) => short(unit, 14) && !unit.prose && phrases.pictureCredits.test(unit.text)],
  [
    'caption',
    (unit) => short(unit, maxCaption) && some(phrases.captionPhrases, unit.text.slice(-400)),
  ],
  [
    'caption',
    (unit) => short(unit, maxCaption) && some(phrases.captionPhrases, unit.text.slice(0, 400)),
  ],
  ['chrome', isChrome],
  ['chrome', isAddress],
  [
    'related-item',
    (unit) =>
      (short(unit, 8) || !unit.prose) &&
      short(unit, 30) &&
      some(phrases.relatedItemPhrases, unit.text),
  ],
  [
    'chrome',
    (unit) => short(unit, maxNotice) && some(phrases.noticePhrases, unit.text.replace(bullet, '')),
  ],
  ['chrome', isStuffed],
  ['chrome', isMenu],
  ['credit', (unit) => short(unit, 12) && !unit.prose && agencyLine.test(unit.text)],
  ['credit', initials],
  ['prose', (unit) => unit.prose],
];

/** What a line is, taken by itself. */
export function kindOf(unit: Unit): LineKind {
  return tests.find(([, test]) => test(unit))?.[0] ?? 'short';
}
