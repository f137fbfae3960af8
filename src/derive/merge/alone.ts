import { isSaying } from './evidence/action.ts';
import type { Keyed } from './keyed.ts';

/** An article and a day that it gives to what happened; `null` for what is of no one day, or is only said. */
const dayOf = (member: Keyed): string | null =>
  member.day !== null && member.mention.founding && !isSaying(member)
    ? `${member.mention.article} ${member.day}`
    : null;

/** Tells of each mention whether what it tells is all that its article tells to have happened on its day. */
export function withAlone(members: readonly Keyed[]): Keyed[] {
  const counts = new Map<string, number>();
  for (const day of members.map(dayOf)) if (day) counts.set(day, (counts.get(day) ?? 0) + 1);
  return members.map((member) => {
    const day = dayOf(member);
    return day && counts.get(day) === 1 ? { ...member, isAlone: true } : member;
  });
}
