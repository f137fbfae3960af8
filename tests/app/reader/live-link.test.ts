import { describe, expect, it } from 'vitest';
import { liveLink, pageLink } from '../../../src/app/reader/live-link.ts';

describe('liveLink', () => {
  it('names the sentence in the live page', () => {
    expect(liveLink('https://news.example/a?id=1#top', { quote: 'It fell, on Sunday.' })).toBe(
      'https://news.example/a?id=1#:~:text=It%20fell%2C%20on%20Sunday.',
    );
  });

  it('writes the dash, which has a meaning of its own there, as a code', () => {
    expect(liveLink('https://news.example/', { quote: 'a well-known hall' })).toContain(
      'well%2Dknown',
    );
  });

  it('names a long sentence by its first and last words', () => {
    const quote = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    expect(liveLink('https://news.example/', { quote })).toBe(
      'https://news.example/#:~:text=word0%20word1%20word2%20word3%20word4%20word5,' +
        'word54%20word55%20word56%20word57%20word58%20word59',
    );
  });

  it('seeks one paragraph only', () => {
    const link = liveLink('https://news.example/', { quote: 'First line.\nSecond line.' });
    expect(link).not.toContain('Second');
  });

  it.each([null, '', 'news.example/a', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/x'])(
    'gives no link for %s',
    (url) => {
      expect(liveLink(url, { quote: 'x' })).toBeNull();
      expect(pageLink(url)).toBeNull();
    },
  );
});
