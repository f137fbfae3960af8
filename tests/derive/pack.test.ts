import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mentionsOf, prepare } from '../../src/derive/article.ts';
import {
  packMentions,
  packPrepared,
  unpackMentions,
  unpackPrepared,
} from '../../src/derive/pack.ts';
import type { Published } from '../../src/model/index.ts';
import { whenOf } from '../../src/time/index.ts';

const source = (file: string, text: string) => ({ file, bytes: new TextEncoder().encode(text) });

const seeds = readdirSync('seeds').map((file) => ({ file, bytes: readFileSync(`seeds/${file}`) }));

/** With the tokens of the sentences read out, as a comparison wants them. */
function plain(prepared: ReturnType<typeof prepare>): unknown {
  const { article } = prepared;
  const sentences = article?.sentences.map((sentence) => ({ ...sentence }));
  return { ...prepared, article: article && { ...article, sentences } };
}

test('a prepared article is unpacked as it was', () => {
  for (const seed of seeds) {
    const prepared = prepare(seed);
    expect(prepared.article?.sentences.length).toBeGreaterThan(0);
    expect(plain(unpackPrepared(packPrepared(prepared)))).toEqual(prepared);
  }
});

test('what cannot be an article is unpacked with its problems', () => {
  const prepared = prepare(source('a.txt', ''));
  expect(prepared.problems).toHaveLength(1);
  expect(unpackPrepared(packPrepared(prepared))).toEqual(prepared);
});

test('text that UTF-8 cannot hold comes through', () => {
  const html =
    '<article><h1>Bridge \u{1F309}</h1><p>The town &#xD800; opened a bridge.</p></article>';
  const prepared = prepare(source('a.html', html));
  expect(plain(unpackPrepared(packPrepared(prepared)))).toEqual(prepared);
});

test('mentions are the same from an unpacked article, and unpacked themselves', () => {
  const when = whenOf('2017-03-02');
  const published: Published = { when, basis: 'stated', evidence: [], derivation: [] };
  const counts = seeds.map((seed) => {
    const prepared = prepare(seed);
    const of = ({ article }: typeof prepared) =>
      article
        ? mentionsOf({ article: { ...article, published }, places: ['homs'], about: null })
        : [];
    const mentions = of(prepared);
    expect(of(unpackPrepared(packPrepared(prepared)))).toEqual(mentions);
    const text = prepared.article?.text ?? '';
    expect(unpackMentions(packMentions(mentions), text)).toEqual(mentions);
    return mentions.length;
  });
  expect(Math.max(...counts)).toBeGreaterThan(0);
});
