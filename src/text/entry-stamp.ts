import { weekdayNames } from './calendar.ts';

/** What stands over an entry of a page that is written as the day goes on: "08.30", "Fri 11:05 pm". */
export interface EntryStamp {
  /** Minutes after midnight. */
  readonly clock: number;
  /** 1 is Monday; `null` where none is written. */
  readonly weekday: number | null;
}

const stamp =
  /^\W{0,3}(?:(\p{L}{3,9})[.,]{0,2} )?(\d{1,2})[:.h](\d{2})\s{0,2}(?:([ap])\.?m\b\.?)?.{0,16}$/iu;

function weekdayOf(word: string): number | null {
  const at = weekdayNames.findIndex((name) => name.startsWith(word.toLowerCase()));
  return at < 0 ? null : at + 1;
}

/** The stamp that a line is; `null` if it is none. */
export function entryStamp(line: string): EntryStamp | null {
  const [, word, hours = '', minutes = '', half] = stamp.exec(line.trim()) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  const weekday = word === undefined ? null : weekdayOf(word);
  if (word !== undefined && weekday === null) return null;
  const late = half?.toLowerCase() === 'p';
  const hour = half ? (Number(hours) % 12) + (late ? 12 : 0) : Number(hours);
  return { clock: hour * 60 + Number(minutes), weekday };
}
