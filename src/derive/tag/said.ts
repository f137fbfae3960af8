import type { Grain } from './period.ts';

/** TimeML's `mod`: how an expression bends the value it gives. */
export type Mod =
  | 'APPROX'
  | 'START'
  | 'MID'
  | 'END'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS';

/** Parts of the day, by their TIMEX3 codes. */
export type Part = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/**
 * Which of several: “last May”, “next Friday”, “this summer”; the later three lean on the passage, and “on the Monday”
 * where that tells of a time before; “one Monday” is any.
 */
export type Which = 'last' | 'next' | 'this' | 'previous' | 'following' | 'same' | 'told' | 'any';

/** A clock time; `zone` is an offset as ISO 8601 writes it (`Z`, `-05:00`), absent where not said. */
export interface Clock {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly zone?: string;
}

/** A date as written: only what is said; what is missing is found by `resolve`. */
export interface Calendar {
  readonly kind: 'calendar';
  readonly era?: 'BC' | 'AD';
  readonly century?: number;
  /** First year of a decade (`1990`), or its last two digits where the century is not said (`90`). */
  readonly decade?: number;
  /** A year, or its last two digits with `shortYear`. */
  readonly year?: number;
  readonly shortYear?: true;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly season?: Season;
  readonly quarter?: number;
  readonly half?: number;
  readonly holiday?: string;
  /** Written in digits of which either may be the month: “03/04/2021”. */
  readonly eitherWay?: true;
  /** Which of the month's weekdays: “the third Thursday of May”; -1 is the last. */
  readonly nth?: number;
  /** Weeks beyond the coming weekday (“Monday week”); negative, before the last one (“a week ago Monday”). */
  readonly weeksOn?: number;
  readonly which?: Which;
  /** What it lies in: “June of last year”. */
  readonly within?: Said;
  /** The calendar it is written in, where that is not the Gregorian. */
  readonly converted?: string;
  /** A week or weekend around the date: “the week of March 8”. */
  readonly around?: 'week' | 'weekend';
  readonly part?: Part;
  /** “at night”: no one day is meant. */
  readonly ofAnyDay?: true;
  readonly clock?: Clock;
}

/** A date told by its distance: “yesterday”, “two years ago”, “three months later”, “that year”. */
export interface Shift {
  readonly kind: 'shift';
  readonly unit: Grain;
  /** How many; `null` is vague (“several years ago”). */
  readonly count: number | null;
  readonly direction: -1 | 0 | 1;
  /** Counted from the day of publication, or from the date last established in the passage. */
  readonly from: 'speech' | 'passage';
  /** The year it lies in, where that is said: “the 1988 quarter”. */
  readonly year?: number;
  /** “a year ago”, which in a report of a quarter compares. */
  readonly compared?: true;
  /** Counted in units, as “a decade ago” is, not named by one, as “the last decade”. */
  readonly counted?: true;
  /** “this weekend”, not only “the weekend”. */
  readonly named?: true;
  /** Counted to the day, not only to the unit (“two weeks ago” is a day). */
  readonly exact?: true;
  /** What it is counted from, where the text names it: “two days after March 3”. */
  readonly anchor?: Said;
  readonly part?: Part;
  readonly clock?: Clock;
}

/** An amount of time; `reach` where it ends or begins at the present: “the past day”. */
export interface Duration {
  readonly kind: 'duration';
  readonly amount: number | null;
  readonly unit: Grain;
  readonly extra?: { readonly amount: number; readonly unit: Grain };
  readonly reach?: 'past' | 'future';
  /** The date it is counted from: “two days after 5 March”. */
  readonly anchor?: { readonly said: Said; readonly direction: -1 | 1 };
}

/** Something that recurs; `value` is its TIMEX3 value. */
export interface Recurrence {
  readonly kind: 'set';
  readonly value: string;
}

/** A reference without a date: “now”, “recently”, “the future”. */
export interface Vague {
  readonly kind: 'vague';
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  /** “at the time”: of the date the passage last named, where it has one. */
  readonly passage?: true;
}

export type Said = Calendar | Shift | Duration | Recurrence | Vague;
