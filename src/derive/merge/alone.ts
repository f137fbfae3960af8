import { isSaying } from './evidence/action.ts';
import type { Keyed } from './keyed.ts';

const dayIn = ({ mention: { article }, day }: Keyed): string | null =>
  day === null ? null : `${article} ${day}`;

/** Tells of each mention whether no other sentence of its article tells what happened on its day. */
export function withAlone(members: readonly Keyed[]): Keyed[] {
  const sentences = new Map<string, Set<number>>();
  for (const member of members) {
    const day = dayIn(member);
    if (day === null || !member.mention.founding || isSaying(member)) continue;
    sentences.set(day, (sentences.get(day) ?? new Set()).add(member.mention.start));
  }
  return members.map((member) => {
    const day = dayIn(member);
    if (day === null) return member;
    const told = [...(sentences.get(day) ?? [])];
    return told.every((start) => start === member.mention.start)
      ? { ...member, isAlone: true }
      : member;
  });
}
