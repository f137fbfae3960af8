import { monthName } from '../../../time/index.ts';
import type { Calendar, Season } from '../said.ts';
import { dayName, type Choice } from './choose.ts';
import type { Context } from './context.ts';

/** Why a date was chosen, in words for the reader. */

const seasons: Readonly<Record<Season, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
};
const ordinals = ['first', 'second', 'third', 'fourth'] as const;

/** What an incomplete date names: `30 September`, `summer`, `third quarter`. */
export function nameOf(said: Calendar): string {
  if (said.month !== undefined) {
    const month = monthName(said.month);
    return said.day === undefined ? month : `${said.day} ${month}`;
  }
  if (said.season) return seasons[said.season];
  if (said.quarter) return `${ordinals[said.quarter - 1] ?? ''} quarter`;
  if (said.half) return `${ordinals[said.half - 1] ?? ''} half`;
  return 'day of that name';
}

/** The reason for a choice, with the name in the place of “one”, and what it was seen from. */
export function reasons(choice: Choice, name: string, { published }: Context): string[] {
  const why = choice.why.replace(/\bone\b/, name);
  if (choice.seen === 'passage' || published === null) return [why];
  return [why, `published ${dayName(published)}`];
}
