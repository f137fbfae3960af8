/**
 * The table of a timeline as a file, `index.json`: what a viewer needs to draw, filter and list a
 * timeline, without its evidence. Columns, not objects: texts joined by line breaks, small numbers as
 * the characters of one text, instants as minutes since the row before. A browser reads that several
 * times faster than an object an event, and servers compress it as they do any JSON.
 */

/** Tells the file from a timeline. */
export const indexFormat = 'sourceline-index';

export const indexVersion = 1;

/** Small numbers as characters; the first is `#`, past the quotation mark. */
export const zeroCharacter = 35;

/** Lengths that are none: the beginning is open, or the end. */
export const openStart = -1;
export const openEnd = -2;
