import { normalForm } from '../forms.ts';
import { lemmaOf } from '../lemma.ts';
import { tagFrom } from '../tagset.ts';
import type { Lemmas } from '../lemma.ts';
import type { GoldSentence, GoldToken } from './conllu.ts';

/** A word must be seen this often for its tags to be trusted. */
const trusted = 3;
/** A tag must make up this share of a word's occurrences to count. */
const share = 0.04;
/** A tag of fewer occurrences is read as the commonest of the same part of speech. */
const commonTag = 10;

/** The fine tags of a treebank, the commonest first. */
export function tagsOf(sentences: readonly GoldSentence[]): string[] {
  const counts = tally(sentences.flatMap(({ tokens }) => tokens.map(writtenTag)));
  return [...counts]
    .filter(([, count]) => count >= commonTag)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([tag]) => tag);
}

const writtenTag = ({ upos, xpos }: GoldToken): string => `${upos}|${xpos}`;

function tally(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** A function that numbers the fine tag of a token. */
export function tagReader(tags: readonly string[]): (token: GoldToken) => number {
  const numbers = new Map(tags.map((tag, i) => [tag, i]));
  return (token) => {
    const exact = numbers.get(writtenTag(token));
    return (
      exact ??
      Math.max(
        0,
        tags.findIndex((tag) => tag.startsWith(`${token.upos}|`)),
      )
    );
  };
}

/** The words seen often enough, by the set of their tags: "0,3" to words. */
export function lexiconOf(
  sentences: readonly GoldSentence[],
  tags: readonly string[],
): Record<string, string> {
  const numberOf = tagReader(tags);
  const counts = new Map<string, Map<number, number>>();
  for (const token of sentences.flatMap((sentence) => sentence.tokens)) {
    const form = normalForm(token.form);
    const own = counts.get(form) ?? new Map<number, number>();
    counts.set(form, own);
    own.set(numberOf(token), (own.get(numberOf(token)) ?? 0) + 1);
  }
  const sets = new Map<string, string[]>();
  for (const [form, own] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const total = [...own.values()].reduce((sum, count) => sum + count, 0);
    if (total < trusted || /\s/.test(form)) continue;
    const set = [...own]
      .filter(([, count]) => count >= total * share || count > 20)
      .sort(([a, m], [b, n]) => n - m || a - b)
      .map(([tag]) => tag)
      .slice(0, 4)
      .join(',');
    sets.set(set, [...(sets.get(set) ?? []), form]);
  }
  return Object.fromEntries([...sets].map(([set, words]) => [set, words.join(' ')]));
}

/** Base forms, and the forms whose lemma the rules get wrong, for each part of speech. */
export function lemmasOf(sentences: readonly GoldSentence[]): {
  exceptions: Record<string, string>;
  bases: Record<string, string>;
} {
  const inflected = ['NOUN', 'VERB', 'AUX', 'ADJ', 'ADV'];
  const tokens = sentences
    .flatMap((sentence) => sentence.tokens)
    .filter(
      (token) =>
        !/\s/.test(token.form + token.lemma) &&
        !/Typo=Yes/.test(token.feats) &&
        token.rel !== 'goeswith',
    );
  const bases = new Map(inflected.map((pos) => [pos, new Set<string>()]));
  for (const { upos, lemma, form } of tokens) {
    if (/^[a-z]+$/.test(lemma) && /^[a-zA-Z'’]+$/.test(form)) bases.get(upos)?.add(lemma);
  }
  const known: Lemmas = {
    exceptions: new Map(),
    bases: new Set(
      [...bases].flatMap(([pos, words]) => [...words].map((word) => `${pos} ${word}`)),
    ),
  };
  const exceptions = new Map<string, Map<string, Map<string, number>>>();
  for (const { upos, xpos, form, lemma } of tokens) {
    if (['PROPN', 'PUNCT', 'SYM', 'X', 'NUM', 'INTJ'].includes(upos)) continue;
    const lower = form.toLowerCase().replace(/\u2019/g, "'");
    const byForm = exceptions.get(upos) ?? new Map<string, Map<string, number>>();
    exceptions.set(upos, byForm);
    const own = byForm.get(lower) ?? new Map<string, number>();
    byForm.set(lower, own);
    own.set(lemma, (own.get(lemma) ?? 0) + 1);
    const ruled = `= ${lemmaOf(form, tagFrom(`${upos}|${xpos}`).pos, xpos, known)}`;
    own.set(ruled, (own.get(ruled) ?? 0) + 1);
  }
  const lists = [...exceptions].map(([pos, byForm]) => {
    const wrong = [...byForm].flatMap(([form, own]) => {
      const seen = [...own]
        .filter(([lemma]) => !lemma.startsWith('= '))
        .sort((a, b) => b[1] - a[1]);
      const [lemma, count] = seen[0] ?? ['', 0];
      const total = seen.reduce((sum, [, n]) => sum + n, 0);
      const right = own.get(`= ${lemma}`) ?? 0;
      return right < count && count * 2 > total ? [`${form} ${lemma}`] : [];
    });
    return [pos, wrong.sort().join(' ')] as const;
  });
  return {
    exceptions: Object.fromEntries(lists.filter(([, list]) => list !== '')),
    bases: Object.fromEntries([...bases].map(([pos, words]) => [pos, [...words].sort().join(' ')])),
  };
}
