import { englishAnalyser, type Analysis } from '../../syntax/analyse.ts';
import { isListedVerb } from './lexicon/index.ts';
import { isSpeech } from './lexicon/speech.ts';

/**
 * Verbs in the present that the parser takes for nouns. Lists of events tell in the present: "12 May: Prime Minister Ada
 * Holm resigns." The parser, which has hardly met it, takes such a verb for a plural noun. Put in the past it is read as a
 * verb.
 */

type Analyses = readonly Analysis[];

const isFinite = ({ pos, morph }: Analysis): boolean =>
  (pos === 'VERB' || pos === 'AUX') && morph.verbForm === 'Fin';

/** Whether a word can be a verb in the present after a noun: "resigns", "files"; "police arrest the mayor". */
function mayBePresent(texts: readonly string[], analyses: Analyses, i: number): boolean {
  const [before, word, after] = [analyses[i - 1], analyses[i], analyses[i + 1]];
  const text = texts[i] ?? '';
  if (word?.pos !== 'NOUN' || !before || !/^\p{Ll}+$/u.test(text)) return false;
  const verb = word.lemma.toLowerCase();
  if (!isListedVerb(verb) && !isSpeech(verb)) return false;
  const isNoun = /^(?:NOUN|PROPN)$/.test(before.pos);
  if (text !== verb) return text.endsWith('s') && (isNoun || texts[i - 1] === ',');
  const arePlural = before.morph.number === 'Plur' || /^(?:police|people)$/i.test(before.lemma);
  return isNoun && arePlural && /^(?:DET|PRON|PROPN)$/.test(after?.pos ?? '');
}

const past = (verb: string): string => `${verb.replace(/e$/, '')}ed`;

const present = { tense: 'Pres', verbForm: 'Fin', number: 'Sing', person: '3' } as const;

/** The words read with one of them in the past; `null` where it is then not the verb of a subject. */
function readAs(texts: readonly string[], analyses: Analyses, i: number): Analyses | null {
  const verb = analyses[i]?.lemma ?? '';
  const read = englishAnalyser()(texts.map((text, k) => (k === i ? past(verb) : text)));
  const isRead = read[i]?.pos === 'VERB' && read[i]?.rel === 'root';
  const hasSubject = read.some(({ head, rel }) => head === i && rel.startsWith('nsubj'));
  if (!isRead || !hasSubject) return null;
  return read.map((one, k) => (k === i ? { ...one, lemma: verb, morph: present } : one));
}

/** Whether a word looks like a noun but may say what somebody claims: "an aide to the minister claims Holt took a call". */
function mayClaim(texts: readonly string[], analyses: Analyses, i: number): boolean {
  const [before, word, after] = [analyses[i - 1], analyses[i], analyses[i + 1]];
  return (
    /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
    word?.pos === 'NOUN' &&
    claims.test(texts[i] ?? '') &&
    /^(?:PROPN|PRON)$/.test(after?.pos ?? '')
  );
}

const claims = /^(?:claims|alleges|reports)$/;

/** The words read with a claim in the past, where that leads a clause of its own; `null` where there is none. */
export function readAsClaim(texts: readonly string[]): Analyses | null {
  if (!texts.some((text) => claims.test(text))) return null;
  const analyses = englishAnalyser()(texts);
  const i = texts.findIndex((_, k) => mayClaim(texts, analyses, k));
  const read = i < 0 ? null : readAs(texts, analyses, i);
  return read?.some(({ head, rel }) => head === i && rel === 'ccomp') ? read : null;
}

/** Reads words as `englishAnalyser` does; where they would have no verb, one that is told in the present is looked for. */
export function analyseClause(texts: readonly string[]): Analyses {
  const analyses = englishAnalyser()(texts);
  if (analyses.some(isFinite)) return analyses;
  for (let i = 1; i < texts.length; i += 1) {
    const read = mayBePresent(texts, analyses, i) ? readAs(texts, analyses, i) : null;
    if (read) return read;
  }
  return analyses;
}
