import { describe, expect, it } from 'vitest';
import { loadTimeline, type LoadSource } from '../../../src/app/state/load.ts';
import { sample } from '../support/sample.ts';

const json = JSON.stringify(sample);

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

describe('loadTimeline', () => {
  it('reads the file beside the page', async () => {
    const from = source();
    expect(await loadTimeline(null, from)).toEqual(sample);
    expect(from.asked).toEqual(['https://site.example/stories/timeline.json']);
  });

  it('reads the data in the page, asking the network for nothing', async () => {
    const from = source({ inline: () => `\n${json}\n` });
    expect(await loadTimeline(null, from)).toEqual(sample);
    expect(from.asked).toEqual([]);
  });

  it('reads another file of the same site', async () => {
    const from = source();
    await loadTimeline('../other.json', from);
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
    await expect(loadTimeline(src, from)).rejects.toThrow('of its own site only');
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
    const failure = loadTimeline(null, source({ fetch }));
    await expect(failure).rejects.toThrow(sentence);
    await expect(failure).rejects.toMatchObject({ name: 'LoadError' });
  });
});
