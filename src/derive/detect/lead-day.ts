import { dayMs, whenExtent, whenLength } from '../../time/index.ts';
import { withValues } from '../mention.ts';
import type { DetectedMention } from '../types.ts';

/** A sentence so near to the lead may give the day of what the lead tells without one. */
const latest = 3;

/** A lead is news: its day lies at most so long before publication, in ms. */
const news = 4 * dayMs;

/** Nouns by which the next sentences go on about what the lead tells, whatever that was; general English. */
const goesOn =
  /\b(?:the|this) (?:\p{L}+ )?(?:incident|violence|attack|assault|accident|crash|collision|disaster|tragedy|collapse|blast|explosion|fire|blaze|shooting|clash|clashes|protest|riot|raid|killing|killings|murder|robbery|quake|earthquake|flood|storm|vote|ballot|ruling|verdict|decision|announcement|agreement|deal|operation|strike|march|sinking|eruption)\b/iu;

const isDay = ({ when, soft, timex }: DetectedMention): boolean =>
  when !== null && !soft && timex?.type === 'DATE' && whenLength(when) <= dayMs;

/** The mention near the lead that gives the day of what it goes on about. */
function dayOf(
  lead: DetectedMention,
  mentions: readonly DetectedMention[],
): DetectedMention | undefined {
  const told = lead.when && whenExtent(lead.when).start;
  return mentions.find((m) => {
    const { position = -1, quote, when, status } = m;
    const day = when && whenExtent(when).start;
    const isNear = position > 0 && position <= latest && goesOn.test(quote);
    if (!isNear || told === null || day === null || !isDay(m)) return false;
    return status === 'reported' && day <= told && told - day <= news;
  });
}

/**
 * Gives what a lead tells without a day the day that the sentences after it give it: "Police have fired tear gas … Two were
 * hurt in the violence on Saturday". In and out: the mentions of an article.
 */
export function withLeadDay(mentions: readonly DetectedMention[]): DetectedMention[] {
  const leads = mentions.filter(({ position, region }) => position === 0 && region === 'body');
  const [lead] = leads.filter(({ founding, soft }) => founding && soft === 'published');
  const day = lead && !leads.some(isDay) ? dayOf(lead, mentions) : undefined;
  if (!lead || !day?.when) return [...mentions];
  const note = `the article goes on about it in “${day.timex?.text ?? ''}”, its day: ${day.when.edtf}`;
  return mentions.map((m) => {
    if (m !== lead) return m;
    const derivation = [...day.derivation, note];
    return withValues(m, { soft: undefined, when: day.when, derivation });
  });
}
