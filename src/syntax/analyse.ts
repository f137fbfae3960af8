import { allFeatures } from './altered.ts';
import { withIrregularVerbs } from './irregular-verbs.ts';
import { lemmaOf } from './lemma.ts';
import { withLoneWords } from './lone-words.ts';
import { englishModel } from './model.ts';
import { morphologyOf } from './morphology.ts';
import { parseInput } from './parse-input.ts';
import { parseSentence } from './parser.ts';
import { styleOf } from './style.ts';
import { tagSentence } from './tagger.ts';
import { tagFrom } from './tagset.ts';
import { withVerb, withVerbs } from './verbless.ts';
import { wordReader } from './word-reader.ts';
import type { Configuration } from './configuration.ts';
import type { Tagging } from './tagger.ts';
import type { Tag } from './tagset.ts';
import type { Model } from './model.ts';
import type { InTree, Ties } from './morphology.ts';
import type { Token } from './types.ts';
import type { Word } from './word-reader.ts';

/** A token without its place in the text. */
export type Analysis = Omit<Token, 'start' | 'end' | 'text'>;

/** Reads the tokens of one sentence: tags, morphology, lemmas, heads and relations. */
export type Analyser = (texts: readonly string[]) => Analysis[];

let english: Analyser | undefined;

/** The analyser with the model of English, which is loaded at the first call. */
export function englishAnalyser(): Analyser {
  english ??= analyser(englishModel());
  return english;
}

/** An analyser with a model of its own. */
export function analyser(model: Model): Analyser {
  const wordOf = wordReader(model.lexicon, model.vocabulary);
  const relations = [...model.relations, 'root'];
  return (texts) => (texts.length === 0 ? [] : analyse(model, relations, texts, texts.map(wordOf)));
}

const unknown = tagFrom('X|FW');

function analyse(
  model: Model,
  relations: readonly string[],
  texts: readonly string[],
  words: readonly Word[],
): Analysis[] {
  model.tagger.read(words.map((word) => word.tagger));
  const read = tagSentence(model.tagger, texts.length, styleOf(texts), model.tags.length);
  const known = withIrregularVerbs(withLoneWords(read, model.tags, texts), model.tags, texts);
  const first = withVerb(known, model.tags);
  model.parser.read(words.map((word) => word.parser));
  const forms = words.map((word) => word.form);
  const parsed = (tagging: Tagging): Configuration =>
    parseSentence(model.parser, parseInput(forms, tagging, model.tags), model.relations.length);
  const draft = parsed(first);
  const tagging = withVerbs(first, model.tags, draft, relations);
  const tree = tagging === first ? draft : parsed(tagging);
  const { tags } = tagging;
  const nodes = texts.map((text, i): InTree => {
    const head = tree.heads[i] as number;
    return {
      tag: model.tags[tags[i] as number] ?? unknown,
      lower: text.toLowerCase(),
      rel: relations[(tree.labels[i] as number) - 1] ?? 'dep',
      head: head === texts.length ? -1 : head,
    };
  });
  const ties = tiesOf(nodes);
  return nodes.map(({ tag, rel, head }, i) => ({
    lemma: lemmaIn(model, texts[i] ?? '', words[i] as Word, tags[i] as number, tag),
    pos: tag.pos,
    morph: allFeatures(morphologyOf(nodes, i, ties)),
    head,
    rel,
  }));
}

/** The lemma of a word under a tag, by number and whole, remembered with the word. */
function lemmaIn({ lemmas }: Model, text: string, word: Word, number: number, tag: Tag): string {
  const known = word.lemmas.find((one) => one.tag === number);
  if (known) return known.lemma;
  const lemma = lemmaOf(text, tag.pos, tag.penn, lemmas);
  word.lemmas.push({ tag: number, lemma });
  return lemma;
}

function tiesOf(nodes: readonly InTree[]): Ties {
  const auxiliaries = new Map<number, number[]>();
  const subjects = new Map<number, string>();
  nodes.forEach(({ rel, head }, i) => {
    if (rel === 'nsubj' || rel === 'nsubj:pass') subjects.set(head, rel);
    if (rel !== 'aux' && rel !== 'aux:pass') return;
    const own = auxiliaries.get(head);
    if (own) own.push(i);
    else auxiliaries.set(head, [i]);
  });
  return { auxiliaries, subjects };
}
