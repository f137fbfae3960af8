import type { Grain } from './period.ts';
import type { Part, Season } from './said.ts';

/**
 * What a word can mean to the rules. A pattern names one of these keys to ask for a word that has it
 * (`<month>`); a word may have several (“second” is an ordinal and a unit).
 */
export interface Meaning {
  readonly month?: number;
  readonly weekday?: number;
  /** A cardinal. */
  readonly number?: number;
  /** An amount that is not counted: “several”, “a few”. */
  readonly vague?: true;
  readonly ordinal?: number;
  readonly unit?: Grain;
  /** How many of its unit a word counts: a fortnight is two weeks. */
  readonly times?: number;
  readonly plural?: true;
  readonly season?: Season;
  readonly part?: Part;
  readonly holiday?: string;
  /** Offset from UTC as ISO 8601 writes it; empty where the zone's name does not tell it. */
  readonly zone?: string;
  readonly meridiem?: 'am' | 'pm';
  /** A whole number that can be a year. */
  readonly year?: number;
  /** A whole number, or an ordinal, that can be a day of the month. */
  readonly day?: number;
  /** `1990s`, `'90s`, “nineties”. */
  readonly decade?: number;
  /** `'89`. */
  readonly short?: number;
  /** `Q3`, `3Q`. */
  readonly quarter?: number;
  /** `14:30`, in minutes. */
  readonly clock?: number;
  readonly seconds?: number;
  /** `2016-03-27`, `3/27/2016`: read by the rules for dates in digits. */
  readonly digits?: string;
}

/** The meaning of a word that has none. */
export const nothing: Meaning = {};

const entries: [string, Meaning][] = [];

function list(words: string, meaning: (index: number) => Meaning): void {
  words.split(' ').forEach((group, index) => {
    for (const word of group.split('|')) entries.push([word, meaning(index)]);
  });
}

list(
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  (i) => ({ month: i + 1 }),
);
list(
  'monday|mon tuesday|tue|tues wednesday|wed|weds thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun',
  (i) => ({ weekday: i + 1 }),
);
list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (i) => ({ number: i }),
);
list('- - twenty thirty forty fifty sixty seventy eighty ninety', (i) => ({ number: i * 10 }));
list('hundred thousand million', (i) => ({ number: [100, 1000, 1_000_000][i] ?? 0 }));
list('dozen half', (i) => ({ number: [12, 0.5][i] ?? 0 }));
list('few|several|many|some|numerous|countless', () => ({ vague: true }));
list(
  '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  (i) => ({ ordinal: i, day: i }),
);
list('- - twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', (i) => ({
  ordinal: i * 10,
  ...(i <= 3 ? { day: i * 10 } : {}),
}));
list('- - twenties thirties forties fifties sixties seventies eighties nineties', (i) => ({
  decade: i * 10,
}));

const units: readonly (readonly [Grain, string, string])[] = [
  ['second', 'second|sec', 'seconds|secs'],
  ['minute', 'minute|min', 'minutes|mins'],
  ['hour', 'hour|hr', 'hours|hrs'],
  ['day', 'day', 'days'],
  ['week', 'week', 'weeks'],
  ['weekend', 'weekend', 'weekends'],
  ['month', 'month', 'months'],
  ['quarter', 'quarter', 'quarters'],
  ['year', 'year|yr', 'years|yrs'],
  ['decade', 'decade', 'decades'],
  ['century', 'century', 'centuries'],
  ['millennium', 'millennium', 'millennia|millenniums'],
];
for (const [unit, one, more] of units) {
  list(one, () => ({ unit }));
  list(more, () => ({ unit, plural: true }));
}

list('fortnight', () => ({ unit: 'week', times: 2 }));
list('fortnights', () => ({ unit: 'week', times: 2, plural: true }));

list('spring|springtime summer|summertime fall|autumn winter|wintertime', (i) => ({
  season: (['SP', 'SU', 'FA', 'WI'] as const)[i] ?? 'SP',
}));
list(
  'morning|mornings|dawn|daybreak|sunrise midday|lunchtime afternoon|afternoons evening|evenings|dusk|sunset night|nights|nighttime|nightfall daytime',
  (i) => ({ part: (['MO', 'MI', 'AF', 'EV', 'NI', 'DT'] as const)[i] ?? 'MO' }),
);
list('am|a.m.|a.m pm|p.m.|p.m', (i) => ({ meridiem: i === 0 ? 'am' : 'pm' }));

/** Zones whose abbreviation means one offset in English-language news. */
const zones: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  et: '',
  ct: '',
  pt: '',
};
for (const [word, zone] of Object.entries(zones)) entries.push([word, { zone }]);

function merge(pairs: readonly [string, Meaning][]): ReadonlyMap<string, Meaning> {
  const map = new Map<string, Meaning>();
  for (const [word, meaning] of pairs) {
    if (word !== '-') map.set(word, { ...map.get(word), ...meaning });
  }
  return map;
}

/** English words by what they can mean. */
export const lexicon: ReadonlyMap<string, Meaning> = merge(entries);

/** Names that are also common words: read as dates only when capitalised. */
export const needsCapital: ReadonlySet<string> = new Set(
  'march may mar sat sun mon wed thu tue fri jan dec sep jun jul est et ct pt'.split(' '),
);

/** Abbreviations whose full stop belongs to the word. */
export const abbreviated: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed weds thu thur thurs fri sat sun'.split(
    ' ',
  ),
);
