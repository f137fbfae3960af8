import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { embedSnippet, type SnippetOptions } from '../../src/export/snippet.ts';

const options: SnippetOptions = {
  embedUrl: 'https://host.example/embed.html?event=e1&theme=dark',
  fullUrl: 'https://host.example/?event=e1',
  title: 'A "quoted" <title>',
  height: 480,
  selfContained: false,
};

const read = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;

interface Frame {
  src: string;
  height: string | number;
  contentWindow: object;
  sandbox: { length: number; contains: (word: string) => boolean };
}

/** Runs the snippet's script as the page around it would, and returns what hears its messages. */
function host(html: string, frames: Frame[]) {
  const script = read(html).querySelector('script')?.textContent ?? '';
  let hear: (event: object) => void = () => undefined;
  const run = new Function('addEventListener', 'document', script) as (...args: unknown[]) => void;
  run((_: string, listener: typeof hear) => (hear = listener), { querySelectorAll: () => frames });
  return (event: object) => hear(event);
}

function frame(src: string, sandbox: string): Frame {
  const words = sandbox.split(' ');
  return {
    src,
    height: '480',
    contentWindow: {},
    sandbox: { length: words.length, contains: (word) => words.includes(word) },
  };
}

describe('embedSnippet', () => {
  it('is a titled, lazy, sandboxed frame and a link that work without script', () => {
    const page = read(embedSnippet(options));
    const iframe = page.querySelector('iframe');
    expect(iframe?.getAttribute('src')).toBe(options.embedUrl);
    expect(iframe?.getAttribute('title')).toBe('A "quoted" <title>: timeline');
    expect(iframe?.getAttribute('loading')).toBe('lazy');
    expect(iframe?.getAttribute('height')).toBe('480');
    expect(iframe?.getAttribute('sandbox')).toContain('allow-same-origin');
    expect(page.querySelector('a')?.getAttribute('href')).toBe(options.fullUrl);
  });

  it('gives a single file no origin, as it loads nothing', () => {
    const page = read(embedSnippet({ ...options, selfContained: true }));
    expect(page.querySelector('iframe')?.getAttribute('sandbox')).not.toContain('same-origin');
  });

  describe('the script for the height', () => {
    const good = { type: 'sourceline:height', height: 611.2 };
    const origin = 'https://host.example';
    const setUp = () => {
      const one = frame(options.embedUrl, 'allow-scripts allow-same-origin');
      const two = frame('https://other.example/embed.html', 'allow-scripts');
      return { one, two, hear: host(embedSnippet(options), [one, two]) };
    };

    it('grows the frame the message comes from, and no other', () => {
      const { one, two, hear } = setUp();
      hear({ data: good, origin, source: one.contentWindow });
      expect([one.height, two.height]).toEqual([612, '480']);
    });

    it('knows a frame without an origin of its own', () => {
      const { two, hear } = setUp();
      hear({ data: good, origin: 'null', source: two.contentWindow });
      expect(two.height).toBe(612);
    });

    it.each([
      ['another window', { data: good, origin, source: {} }],
      ['another type', { data: { type: 'resize', height: 600 }, origin }],
      ['no data', { data: null, origin }],
      ['a text for a number', { data: { ...good, height: '600px' }, origin }],
      ['no number', { data: { ...good, height: NaN }, origin }],
      ['a height out of range', { data: { ...good, height: 1e9 }, origin }],
      ['another origin', { data: good, origin: 'https://evil.example' }],
    ])('does nothing on a message with %s', (_, event) => {
      const { one, hear } = setUp();
      hear({ source: one.contentWindow, ...event });
      expect(one.height).toBe('480');
    });
  });
});
