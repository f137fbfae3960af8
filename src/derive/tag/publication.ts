import type { When } from '../../model/index.ts';
import { parseEdtf, whenOf } from '../../time/index.ts';
import { timexWhen } from '../../time/timex-value.ts';

/**
 * The publication date that a text writes as TimeML does (`2016-03-28`, `20160328`, either with a time,
 * `2016-W12`) or as EDTF (`2016-03`, `2016-03-16/2016-03-17`); `null` if it is none. Of a time only the day
 * is kept: expressions are told from days.
 */
export function publicationOf(text: string): When | null {
  const [, year, month, day] =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:T[\d:.,+Z-]{0,30})?$/.exec(text.trim()) ?? [];
  if (day !== undefined) {
    const edtf = `${year}-${month}-${day}`;
    return parseEdtf(edtf) ? whenOf(edtf) : null;
  }
  if (!/^-?\d{4}/.test(text.trim())) return null;
  const edtf = text.trim();
  return parseEdtf(edtf) ? whenOf(edtf) : timexWhen(edtf);
}
