import type { Unit } from './unit.ts';

/** Where and from whom a report comes: `BEIRUT (Reuters) –`, `Beirut - Name of an agency`. */

const place = String.raw`\p{Lu}[\p{L}.'’-]{1,24}(?:[ /][\p{L}.'’-]{1,24}){0,3}`;
const capitals = String.raw`\p{Lu}[\p{Lu}.'’-]{2,24}(?:[ /][\p{Lu}.'’-]{1,24}){0,3}`;
const region = String.raw`(?:, ?[\p{L}.' ]{2,30}){0,2}`;
const day = String.raw`(?:,? ?\p{Lu}[\p{L}.]{2,9} \d{1,2}(?:,? ?\d{4})?|,? ?\d{1,2} \p{Lu}\p{L}{2,9}(?: \d{4})?)?`;
/** A day with its year, by which also a place without capitals is known for a dateline: "Arden/Norvik, 19th of May 2018 -". */
const fullDay = String.raw`,? ?(?:\p{Lu}[\p{L}.]{2,9} \d{1,2}(?:st|nd|rd|th)?,? ?\d{4}|\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{L}{2,9},? \d{4})`;
const agency = String.raw`\((\p{Lu}[^()\d]{1,39})\)`;
/** "MOSCOW, March 10. /AGENCY/.", "ARDEN, 10.03.2023 /AGENCY/.": as agencies east of the Danube write it. */
const slashed = String.raw`/(\p{Lu}[^/\d]{1,39})/`;
const figures = String.raw`(?:, ?\d{1,2}[./]\d{1,2}[./]\d{4})`;
const space = String.raw`[ \u00a0]`;
const dash = String.raw`(?:--?|[–—―])`;

/** A dateline before a sentence; the first group, where there is one, is the agency. */
const datelines: readonly RegExp[] = [
  // "ARDEN HEIGHTS, Ohio -- January 22, 2008 -- The orchestra announced": as press services write it.
  new RegExp(
    `^${place}${region}${space}?${dash}${fullDay}${space}?${dash}\\s+(?=[\\p{Lu}“"‘'])`,
    'u',
  ),
  new RegExp(
    `^(?:${place}${region}${day} ?,?${space}?)?${agency}${space}?${dash}\\s+(?:${fullDay}${space}?${dash}\\s+)?(?=\\S)`,
    'u',
  ),
  new RegExp(
    `^${capitals}${region}${day}(?:${space}?(?:--|[–—―])|${space}-)\\s*(?=[\\p{Lu}“"‘'])`,
    'u',
  ),
  new RegExp(
    `^${place}${region}${fullDay}(?:${space}?(?:--|[–—―])|${space}-)\\s*(?=[\\p{Lu}“"‘'])`,
    'u',
  ),
  new RegExp(
    `^${place}${region}(?:${figures}|${day})[.,]?${space}?${slashed}(?:[.:]|${space}?${dash})?\\s+(?=\\S)`,
    'u',
  ),
  // "ARDEN--(PRESS WIRE)--Sep. 6, 2018--": as press services write it, without a space.
  new RegExp(`^${place}${region}${dash}${agency}${dash}${fullDay}${dash}\\s*(?=\\S)`, 'u'),
  // "March 3 (Agency) - ": of no place.
  new RegExp(`^\\p{Lu}[\\p{L}.]{2,9} \\d{1,2} ${agency}${space}?${dash}\\s+(?=\\S)`, 'u'),
  new RegExp(
    `^${capitals}${region}\\.${day} ?,?${space}?${agency}${space}?${dash}\\s+(?=\\S)`,
    'u',
  ),
];

/** Length of the dateline a line of running text begins with, in UTF-16 code units; 0 without one. */
export function datelineLength(line: string): number {
  for (const form of datelines) {
    const found = form.exec(line);
    if (found) return found[0].length;
  }
  return 0;
}

/** The agency a dateline names, or `null`. */
export function datelineAgency(line: string): string | null {
  return datelines.map((form) => form.exec(line)?.[1]?.trim()).find(Boolean) ?? null;
}

const placed = new RegExp(`^(${place}${region}) ?[-–—|/] ?(\\p{Lu}[\\p{L}.&' ]{1,40})$`, 'u');

/** A line that only names a place and who reports from there; `null` where it is something else. */
export function placeLine(unit: Unit): { place: string; agency: string } | null {
  if (unit.words > 7 || unit.sentence || unit.capitals < 0.99) return null;
  const [, where, who] = placed.exec(unit.text) ?? [];
  return where && who ? { place: where, agency: who.trim() } : null;
}
