const units =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen`.split(/\s+/);
const tens = `twenty thirty forty fifty sixty seventy eighty ninety`.split(' ');

const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

const written = new RegExp(
  String.raw`\b(?:(${tens.join('|')})(?:[ -](${units.slice(1, 10).join('|')}))?|(${units.join('|')}))\b`,
  'g',
);

const digits =
  /(?<![\p{L}\d.:])(\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(\.\d{1,4})?(?!\d|:\d|(?:st|nd|rd|th)\b)(?:[ -]?(thousand|million|billion|trillion|k|m|mn|bn)\b)?/gu;

/** Four digits that are more likely a year than a count. */
const isYear = (text: string, scale: string | undefined): boolean =>
  scale === undefined && /^(?:19|20)\d\d$/.test(text);

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Days of the calendar: "29 September", "Sept. 29". */
const days = new RegExp(
  String.raw`\b\d{1,2} ${month}\b|\b${month}\.? \d{1,2}\b(?!,\d|[:.%]\d)`,
  'g',
);

/** How far from something else it was: "12 weeks to the day after", "two days earlier". */
const distances = new RegExp(
  String.raw`\b(?:\d{1,3}|${[...units, ...tens].join('|')})(?:[ -](?:${units.slice(1, 10).join('|')}))? (?:minute|hour|day|week|month|year)s?(?: to the day)? (?:after|before|ago|earlier|later|since)\b`,
  'g',
);

/** The number of a point in a list ("5. The parish …"). */
const listNumber = /^\s*\(?\d{1,3}[.)]\s/;

/**
 * The numbers in a text, in digits or in words up to ninety-nine, without years, days, clock times, ordinals, what is
 * counted from something else and the number of the text itself in a list.
 */
export function numbersIn(text: string): Set<number> {
  const found = new Set<number>();
  const hasDigits = /\d/.test(text);
  const plain = text.toLowerCase().replace(distances, ' ');
  const lower = hasDigits ? plain.replace(listNumber, ' ').replace(days, ' ') : plain;
  for (const [, ten, one, unit] of lower.matchAll(written)) {
    if (unit !== undefined) found.add(units.indexOf(unit));
    else found.add(10 * (tens.indexOf(ten ?? '') + 2) + (one ? units.indexOf(one) : 0));
  }
  if (!hasDigits) return found;
  for (const [, whole = '', fraction = '', scale] of lower.matchAll(digits)) {
    if (isYear(whole, scale) && fraction === '') continue;
    found.add(Number(whole.replaceAll(',', '') + fraction) * (scales[scale ?? ''] ?? 1));
  }
  return found;
}

/** From this a number is unusual enough that two texts seldom share it by chance. */
const unusual = 13;

/** How telling it is that two texts share a number, 0 to 1: "789" is, "two" is not. */
export const tellingOf = (n: number): number =>
  !Number.isInteger(n) || (n >= unusual && n % 10 !== 0) || n >= 1000
    ? 1
    : n >= unusual
      ? 0.6
      : 0.2;

/** The key under which a number's rarity is counted. */
export const numberKey = (n: number): string => `number ${n}`;
