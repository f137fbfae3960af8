import type { Span } from '../../model/index.ts';
import { dayMs, entryMark, whenExtent, whenLength } from '../../time/index.ts';
import type { Dated } from './dates.ts';
import { perfectOf, rumours } from './factuality.ts';
import { at, childrenBy, lemmaOf, plainRel, type Tree } from './graph.ts';
import { nounSenses } from './lexicon/index.ts';
import { subjectOf } from './roles.ts';
import { announceVerbs } from './lexicon/speech.ts';
import type { Standing } from './mention.ts';
import { isAhead, type Reading, type Told } from './sentence.ts';

/** Sentences at the top of a news article report its news, also without a date. */
const leadLength = 2;

/** From this weight a happening without a date makes an event of its own, in the lead and further down. */
const leadWeight = 0.35;
const nearWeight = 0.65;

/** Sentences still near enough to the top to carry its news. */
const nearLength = 6;

/** An appointment worth a place on a timeline has a day. */
const appointmentLength = 2 * dayMs;

/** A time longer than this, in ms, is too vague for what only describes something else. */
const longestVague = 32 * dayMs;

/** Kinds whose undated reports further down are talk about the news, not news. */
const talk = new Set(['statement', 'other', 'culture']);

/**
 * Whether something told is enough for an event: it happened or is arranged for a day, and the sentence
 * dates it or stands where undated sentences are news.
 */
export function isFounding(told: Told, reading: Reading, standing: Standing): boolean {
  const { happening, dated, factuality, negated } = told;
  const { action, listed } = happening;
  if (standing.region !== 'body' || isSpokenAbout(told) || isGoingOn(told)) return false;
  // Footage that is shown is news of something else, and a rumour that spreads is none.
  if (action.id === 'broadcast' || isOfRumour(told)) return false;
  if (factuality === 'possible' || factuality === 'wish') return false;
  if (isOfSomething(told)) return false;
  // "The schedule that the country was given in 2011": says which is meant.
  const isDescribing = plainRel(at(happening.tree, happening.head).rel) === 'acl';
  if (!listed && isDescribing && dated && whenLength(dated.when) > longestVague) return false;
  if (factuality === 'future' && !dated && standing.position === 0) {
    // The lead of an article on what is to be: that it is settled is the news.
    return listed && !negated && action.weight >= leadWeight && action.kind !== 'statement';
  }
  if (isAhead(told, reading.published)) {
    const isDay = dated !== null && whenLength(dated.when) <= appointmentLength;
    return isDay && listed && !negated && action.weight >= 0.4;
  }
  // "Declined to comment" is no news.
  if (negated && (action.kind !== 'statement' || happening.failed)) return false;
  if (!dated)
    return isUndatedNews(told, standing) && (standing.position === 0 || !namesOtherTime(reading));
  return (
    listed || isRecent(dated, reading) || standing.position < leadLength || isDayTold(told, dated)
  );
}

/** "Had been growing since Thursday": a state, whose date runs on from the day that is named. */
const isGoingOn = ({ progressive, dated }: Told): boolean =>
  progressive && !!dated?.timex?.when && dated.when !== dated.timex.when;

/** A verb the lexicon does not know makes an event only on a day, and one not long past, in ms. */
const recently = 45 * dayMs;

function isRecent({ when }: Dated, { published }: Reading): boolean {
  if (!published || whenLength(when) > 2 * dayMs) return false;
  return Math.abs(whenExtent(published).start - whenExtent(when).start) <= recently;
}

/** "11 October 2018: The paper is retracted": whether a date begins an entry, under which the past is told in the present. */
function isOfEntry(tree: Tree, { start, end }: Span): boolean {
  const mark = tree.tokens.find((token) => token.start >= end);
  return start === tree.sentence.start && entryMark.test(mark?.text ?? '');
}

/** Whether a whole clause tells what somebody did or underwent on a day of the calendar, however long ago. */
function isDayTold({ happening, tense, cue }: Told, { when, timex }: Dated): boolean {
  const { tree, head, agent, patient, nominal } = happening;
  if (nominal || cue !== null || timex?.type !== 'DATE') return false;
  if (tense !== 'past' && !(tense === 'present' && isOfEntry(tree, timex))) return false;
  const subject = subjectOf(tree, head);
  const isSomebody = [agent, patient, subject].some(
    (i) => i >= 0 && /^(?:NOUN|PROPN)$/.test(at(tree, i).pos),
  );
  return isSomebody && whenLength(when) <= dayMs;
}

/** Whether it sums up what happened over a time: "a total of 1,200 have been killed". */
function isTotal({ happening }: Told): boolean {
  const { tree, head } = happening;
  const subject = subjectOf(tree, head);
  return subject >= 0 && /^(?:total|toll|number|figure|sum)$/.test(lemmaOf(at(tree, subject)));
}

/** Whether it is somebody's talk of himself or of whoever listens: no news in an article's own voice. */
function isSpokenAbout({ happening }: Told): boolean {
  const { tree, head } = happening;
  const subject = subjectOf(tree, head);
  return (
    subject >= 0 &&
    /^(?:i|we|you|me|us|someone|somebody|anyone|one|nobody|none)$/i.test(at(tree, subject).text)
  );
}

/** "Something that the ministry admitted a week later": what it is stands elsewhere. */
function isOfSomething({ happening: { tree, head, action, patient } }: Told): boolean {
  if (action.kind !== 'statement') return false;
  const { rel, head: noun } = at(tree, head);
  const described = rel.startsWith('acl') ? [noun] : [];
  return [patient, ...described].some((i) => at(tree, i).text.toLowerCase() === 'something');
}

const isOfRumour = ({ happening }: Told): boolean =>
  rumours.test(lemmaOf(at(happening.tree, subjectOf(happening.tree, happening.head))));

/** "The collapse killed two": of a happening that is known, which the article looks back at. */
function isOfKnown({ happening }: Told): boolean {
  const { tree, head } = happening;
  const subject = happening.nominal ? head : subjectOf(tree, head);
  const { pos } = at(tree, subject);
  if (pos !== 'NOUN' || nounSenses(lemmaOf(at(tree, subject))).length === 0) return false;
  return childrenBy(tree, subject, 'det').some((i) => at(tree, i).text.toLowerCase() === 'the');
}

/** What happened longer before an article than this, in ms, is no news of it. */
const news = 4 * dayMs;

/** "Was banned from running a firm last year": what names a time long before is not of the day of the report. */
export function namesOtherTime({ timexes, published }: Reading): boolean {
  if (!published) return false;
  const { start } = whenExtent(published);
  return timexes.some(
    ({ type, when }) => type === 'DATE' && when !== null && start - whenExtent(when).end > news,
  );
}

/** "She bought it": of a thing that is told of elsewhere, which a report names. */
const isOfThing = ({ tree, patient }: Told['happening']): boolean =>
  /^(?:it|this|that|them|one|something|everything)$/i.test(at(tree, patient).text);

function isUndatedNews(told: Told, standing: Standing): boolean {
  const { happening, main, tense, viaSpeech, progressive } = told;
  const { action, listed, agent, patient } = happening;
  if (isOfThing(happening)) return false;
  if (!main || action.kind === 'other' || progressive || !listed || (agent < 0 && patient < 0))
    return false;
  if (standing.position < leadLength) return action.weight >= leadWeight && tense !== 'other';
  if (tense !== 'past' || viaSpeech || isTotal(told) || isOfKnown(told)) return false;
  // "He has been charged": told at the top that is news, further down what has led to it.
  if (standing.position >= nearLength || perfectOf(happening.tree, happening.head)) return false;
  if (announceVerbs.has(lemmaOf(at(happening.tree, happening.head)))) return agent >= 0;
  return !talk.has(action.kind) && action.weight >= nearWeight;
}
