import { isSaying } from './evidence/action.ts';
import type { Keyed } from './keyed.ts';
import { storiesOf } from './story.ts';

const dayIn = ({ mention: { article }, day }: Keyed): string | null =>
  day === null ? null : `${article} ${day}`;

/** A day of which more sentences than this tell is a busy one: two articles may each tell another thing of it. */
const busy = 8;

/** Keys of the sentences that tell what happened, filed by a key; sayings are no happenings. */
function sentencesBy(
  members: readonly Keyed[],
  keyOf: (member: Keyed) => string | null,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const member of members) {
    const key = keyOf(member);
    if (key === null || !member.mention.founding || isSaying(member)) continue;
    const sentences = found.get(key) ?? new Set<string>();
    found.set(key, sentences.add(`${member.mention.article} ${member.mention.start}`));
  }
  return found;
}

/**
 * Tells of each mention whether no other sentence of its article tells what happened on its day, whether few of any
 * article do, and which names its article has.
 */
export function withAlone(members: readonly Keyed[]): Keyed[] {
  const here = sentencesBy(members, dayIn);
  const anywhere = sentencesBy(members, ({ day }) => day);
  const stories = storiesOf(members);
  return members.map((member) => {
    const { mention, day } = member;
    const story = stories.get(mention.article) ?? member.story;
    const key = dayIn(member);
    if (day === null || key === null) return { ...member, story };
    const own = `${mention.article} ${mention.start}`;
    const isAlone = [...(here.get(key) ?? [])].every((sentence) => sentence === own);
    return { ...member, story, isAlone, isQuiet: (anywhere.get(day)?.size ?? 0) <= busy };
  });
}
