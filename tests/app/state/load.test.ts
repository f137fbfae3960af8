import { describe, expect, it } from 'vitest';
import { fetchTimeline, type LoadSource } from '../../../src/app/state/fetch-timeline.ts';
import { readArchive } from '../../../src/app/state/load.ts';
import { piecesOf } from '../../../src/table/index.ts';
import { sample } from '../support/sample.ts';

const json = JSON.stringify(sample);

const loadArchive = async (src: string | null, source: LoadSource) =>
  readArchive(await fetchTimeline(src, source), source.fetch);

function source(more: Partial<LoadSource> = {}): LoadSource & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    base: 'https://site.example/stories/',
    inline: () => null,
    fetch: (url) => {
      asked.push(url);
      return Promise.resolve(new Response(json));
    },
    ...more,
  };
}

describe('a timeline that is loaded', () => {
  it('reads the file beside the page', async () => {
    const from = source();
    expect(await loadArchive(null, from)).toMatchObject({ title: sample.title });
    expect(from.asked).toEqual(['https://site.example/stories/timeline.json']);
  });

  it('reads the data in the page, asking the network for nothing', async () => {
    const from = source({ inline: () => `\n${json}\n` });
    expect(await loadArchive(null, from)).toMatchObject({ title: sample.title });
    expect(from.asked).toEqual([]);
  });

  it('reads another file of the same site', async () => {
    const from = source();
    await loadArchive('../other.json', from);
    expect(from.asked).toEqual(['https://site.example/other.json']);
  });

  it.each([
    'https://evil.example/timeline.json',
    '//evil.example/timeline.json',
    'data:application/json,{}',
    'javascript:alert(1)',
    'http://site.example/timeline.json',
  ])('refuses what is not of the same site: %s', async (src) => {
    const from = source();
    await expect(loadArchive(src, from)).rejects.toThrow('of its own site only');
    expect(from.asked).toEqual([]);
  });

  it.each([
    [() => Promise.reject(new TypeError('offline')), 'the site does not answer'],
    [() => Promise.resolve(new Response('', { status: 404 })), 'There is no timeline here'],
    [() => Promise.resolve(new Response('', { status: 500 })), 'the site answered 500'],
    [() => Promise.resolve(new Response('<html>')), 'the file is not JSON'],
    [() => Promise.resolve(new Response('{"version":99}')), 'version 99'],
    [() => Promise.resolve(new Response('{}')), 'not a timeline'],
  ])('says in one sentence what is wrong (%#)', async (fetch, sentence) => {
    const failure = loadArchive(null, source({ fetch }));
    await expect(failure).rejects.toThrow(sentence);
    await expect(failure).rejects.toMatchObject({ name: 'LoadError' });
  });

  describe('of a timeline in pieces', () => {
    const pieces = piecesOf(sample);
    const inPieces = (more: Partial<LoadSource> = {}) => {
      const asked: string[] = [];
      const from = source({
        file: './timeline/index.json',
        fetch: (url) => {
          asked.push(url);
          const path = url.replace('https://site.example/stories/timeline/', '');
          const content = pieces.get(path);
          return Promise.resolve(new Response(content, { status: content ? 200 : 404 }));
        },
        ...more,
      });
      return { ...from, asked };
    };

    it('fetches the index at once, and evidence and texts once each when asked for', async () => {
      const from = inPieces();
      const archive = await loadArchive(null, from);
      expect(archive.table.size).toBe(sample.events.length);
      for (const event of sample.events) {
        const evidence = await archive.evidenceOf(archive.table.rowOf(event.id));
        expect(evidence.mentions).toEqual(event.mentions);
      }
      const [article] = sample.articles;
      if (!article) throw new Error('no article');
      expect((await archive.textOf(article.id)).text).toBe(article.text);
      await archive.textOf(article.id);
      expect(from.asked.map((url) => url.replace('https://site.example/stories/', ''))).toEqual([
        'timeline/index.json',
        'timeline/evidence/0.json',
        'timeline/articles/0.json',
      ]);
    });

    it('has at hand what has come', async () => {
      const archive = await loadArchive(null, inPieces());
      await archive.evidenceOf(0);
      expect(archive.evidenceOf(0)).not.toBeInstanceOf(Promise);
    });

    it('says in one sentence that a piece is missing, and asks again the next time', async () => {
      const from = inPieces();
      const archive = await loadArchive(null, from);
      const kept = pieces.get('evidence/0.json') ?? '';
      pieces.delete('evidence/0.json');
      await expect(archive.evidenceOf(0)).rejects.toThrow('evidence/0.json does not exist');
      pieces.set('evidence/0.json', kept);
      expect((await archive.evidenceOf(0)).mentions.length).toBeGreaterThan(0);
    });

    it('says in one sentence that the index is broken', async () => {
      const fetch = () =>
        Promise.resolve(new Response('{"format":"sourceline-index","version":1}'));
      await expect(loadArchive(null, inPieces({ fetch }))).rejects.toThrow(
        /cannot be shown: not an index/,
      );
    });
  });
});
