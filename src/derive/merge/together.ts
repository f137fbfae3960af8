import { withValues } from '../mention.ts';
import { BySentence } from './by-sentence.ts';
import { withKeys, type Keyed } from './keyed.ts';

/** Words by which one clause says when or how another happened. */
const joining = /\b(?:when|as|while|in which|by)\b/i;

/** Words that put the two apart in time. */
const parting =
  /\b(?:after|before|since|following|until|earlier|later|days?|weeks?|months?|years?)\b/i;

/** The words of a sentence between two triggers. */
function between({ mention: a }: Keyed, { mention: b }: Keyed): string {
  const from = Math.min(a.trigger.end, b.trigger.end);
  const to = Math.max(a.trigger.start, b.trigger.start);
  return a.quote.slice(from - a.start, to - a.start);
}

/**
 * Gives what founds an event what its sentence says happened with it, under the same date: of a siege that
 * ended "when police stormed the bank" others may tell only that the bank was stormed.
 */
export function withTogether(members: readonly Keyed[]): Keyed[] {
  const asides = new BySentence<Keyed[]>();
  for (const member of members)
    if (member.mention.aside)
      asides.set(member.mention, [...(asides.get(member.mention) ?? []), member]);
  return members.map((member) => {
    const { mention } = member;
    if (!mention.founding || !mention.when) return member;
    const together = (asides.get(mention) ?? []).filter((aside) => {
      const words = between(member, aside);
      return joining.test(words) && !parting.test(words);
    });
    if (together.length === 0) return member;
    const { when, timex, soft } = mention;
    const { day, given } = member;
    const dated = together.map((aside) =>
      withKeys(aside, {
        day,
        given,
        mention: withValues(aside.mention, { when, timex, soft: soft ?? aside.mention.soft }),
      }),
    );
    return withKeys(member, { together: dated });
  });
}
