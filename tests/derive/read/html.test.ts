import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/derive/read/index.ts';
import { createReport } from '../../../src/derive/types.ts';

function read(html: string) {
  const report = createReport();
  const article = readArticle({ file: 'a.html', bytes: new TextEncoder().encode(html) }, report);
  return {
    text: article?.text ?? '',
    metadata: article?.metadata ?? {},
    problems: report.problems,
  };
}

const sentence = (n: number) =>
  `The council of district ${n} said on Monday that the river had risen by two metres, and that many people had been moved to higher ground by boat.`;

const page = (head: string, body = '') => `<!doctype html><html><head>${head}</head><body>
  <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
  <article><h1>River rises again</h1>${[1, 2, 3, 4].map((n) => `<p>${sentence(n)}</p>`).join('')}${body}</article>
  <footer>All rights reserved</footer></body></html>`;

describe('readHtml', () => {
  it('takes the headline and the paragraphs, a blank line between them, without the site’s chrome', () => {
    const { text } = read(page('<title>River rises again</title>'));
    expect(text).toBe(['River rises again', ...[1, 2, 3, 4].map(sentence)].join('\n\n'));
  });

  it('keeps line breaks and joins what only the source breaks', () => {
    const { text } = read(page('', `<p>${sentence(5)}<br>Second\n   line &amp; more.</p>`));
    expect(text).toContain(`${sentence(5)}\nSecond line & more.`);
  });

  it('reads JSON-LD first, then meta elements', () => {
    const { metadata } = read(
      page(`<title>River rises again | The Example</title>
        <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle",
        "headline":"River rises","datePublished":"2019-03-04T10:00:00Z","author":[{"name":"Ann Lee"}],
        "publisher":{"@type":"Organization","name":"The Example"}}]}</script>
        <meta property="article:published_time" content="2020-01-01">
        <link rel="canonical" href="https://example.org/river">`),
    );
    expect(metadata).toEqual({
      title: 'River rises',
      publisher: 'The Example',
      author: 'Ann Lee',
      url: 'https://example.org/river',
      published: '2019-03-04T10:00:00Z',
    });
  });

  it('takes the date of the article’s own time element, not of one elsewhere', () => {
    const elsewhere = '<aside><time datetime="2024-01-01">today</time></aside>';
    expect(read(elsewhere + page('')).metadata.published).toBeUndefined();
    const own = page('', '<time datetime="2019-03-04">4 March</time>');
    expect(read(elsewhere + own).metadata.published).toBe('2019-03-04');
  });

  it('takes the time below the headline that is not of a change', () => {
    const stamp = (words: string) =>
      page('').replace('</h1>', `</h1><p class="stamp">${words}</p>`);
    const [first, last] = ['2019-03-04T06:41:00+01:00', '2019-03-05T11:32:00+01:00'].map(
      (time) => `<time datetime="${time}">5 hours ago</time>`,
    );
    expect(read(stamp(`Last update ${last} · First published ${first}`)).metadata.published).toBe(
      '2019-03-04T06:41:00+01:00',
    );
    expect(read(stamp(`Updated ${last}`)).metadata.published).toBeUndefined();
  });

  it('keeps what a description list says its dates are, and the copyright', () => {
    const dates =
      '<dl><dt>Published</dt><dd>3 June 2020</dd><dt>Last updated</dt><dd>5 June 2020</dd></dl>';
    const { text } = read(
      page('')
        .replace('</h1>', `</h1>${dates}`)
        .replace('</body>', '<footer>© 2021 Example</footer></body>'),
    );
    expect(text).toContain('Published 3 June 2020');
    expect(text).toContain('Last updated 5 June 2020');
    expect(text.trimEnd().endsWith('© 2021 Example')).toBe(true);
  });

  it('keeps the lines with a date that stand between the headline and the text', () => {
    const stamped = (line: string) =>
      page('').replace('</h1>', `</h1><div class="meta"><span>${line}</span></div>`);
    const { text } = read(stamped('By Ann Lee in Karsk MARCH 4 2019'));
    expect(text.split('\n\n').slice(0, 3)).toEqual([
      'River rises again',
      'By Ann Lee in Karsk MARCH 4 2019',
      sentence(1),
    ]);
  });

  it('strips the site’s name from the title', () => {
    const { metadata } = read(
      page(
        '<title>River rises - The Example</title><meta property="og:site_name" content="The Example"><meta property="og:title" content="River rises - The Example">',
      ),
    );
    expect(metadata.title).toBe('River rises');
  });

  it('names as publisher the site that the title of the page names behind the headline', () => {
    const { metadata } = read(
      page(
        '<title>River rises - World - The Example</title><meta property="og:title" content="River rises">',
      ),
    );
    expect(metadata.publisher).toBe('The Example');
  });

  it('runs nothing and keeps no markup', () => {
    const { text } = read(
      page(
        '',
        `<p onclick="x()">${sentence(6)}<script>globalThis.hacked = 1</script><img src=x onerror="x()"></p>`,
      ),
    );
    expect(text).toContain(sentence(6));
    expect(text).not.toMatch(/<|onerror|hacked/);
    expect('hacked' in globalThis).toBe(false);
  });

  it('survives broken metadata', () => {
    const { metadata } = read(page('<script type="application/ld+json">{"@type": </script>'));
    expect(metadata.title).toBe('River rises again');
  });

  it.each([
    ['text without a tag', `River rises\n\n${sentence(1)}`, 'River rises'],
    [
      'paragraphs without a page around them',
      `<p>River rises</p><p>${sentence(1)}</p>`,
      'River rises',
    ],
    ['text after a comment', `<!-- saved --> River rises. ${sentence(1)}`, 'River rises. '],
    ['a head without a page', `<title>River rises</title><p>${sentence(1)}</p>`, 'River rises'],
  ])('reads %s', (_, html, start) => {
    const { text, problems } = read(html);
    expect(problems).toEqual([]);
    expect(text.startsWith(start)).toBe(true);
    expect(text).toContain(sentence(1));
  });

  it.each([
    [
      'elements nested a hundred thousand deep',
      `${'<div>'.repeat(100_000)}<p>Floods &amp; rain</p>`,
    ],
    ['a hundred thousand bare brackets', `<p>Floods &amp; rain</p>${'<'.repeat(100_000)}`],
  ])('reads %s without their structure, and says so', (_, html) => {
    const { text, problems } = read(
      `<html><body><script>var x = "<p>no</p>";</script>${html}</body></html>`,
    );
    expect(text.split('\n')[0]).toBe('Floods & rain');
    expect(problems).toHaveLength(1);
  });
});
