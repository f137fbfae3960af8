import { dayMs, whenLength } from '../../time/index.ts';
import type { Standing } from './mention.ts';
import { isAhead, type Reading, type Told } from './sentence.ts';

/** Sentences at the top of a news article report its news, also without a date. */
const leadLength = 2;

/** From this weight a happening without a date makes an event of its own, in the lead and further down. */
const leadWeight = 0.35;
const bodyWeight = 0.6;

/** An appointment worth a place on a timeline has a day. */
const appointmentLength = 2 * dayMs;

/** Kinds whose undated reports further down are talk about the news, not news. */
const talk = new Set(['statement', 'other', 'culture']);

/**
 * Whether something told is enough for an event: it happened or is arranged for a day, and the sentence
 * dates it or stands where undated sentences are news.
 */
export function isFounding(told: Told, reading: Reading, standing: Standing): boolean {
  const { happening, dated, factuality, negated } = told;
  const { action, listed } = happening;
  if (standing.region !== 'body') return false;
  if (factuality === 'possible' || factuality === 'wish') return false;
  if (isAhead(told, reading.published)) {
    const isDay = dated !== null && whenLength(dated.when) <= appointmentLength;
    return isDay && listed && !negated && action.weight >= 0.4;
  }
  if (negated && action.kind !== 'statement') return false;
  if (dated && !dated.soft) return true;
  if (dated?.soft === 'said') return true;
  return isUndatedNews(told, standing);
}

function isUndatedNews(told: Told, standing: Standing): boolean {
  const { happening, main, tense, viaSpeech } = told;
  const { action, listed, agent, patient } = happening;
  if (!main || !listed || (agent < 0 && patient < 0)) return false;
  if (standing.position < leadLength) return action.weight >= leadWeight && tense !== 'other';
  return tense === 'past' && !viaSpeech && action.weight >= bodyWeight && !talk.has(action.kind);
}
