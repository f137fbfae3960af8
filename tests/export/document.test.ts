import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { documentHtml } from '../../src/export/document.ts';
import { outlineOf } from '../../src/export/outline.ts';
import { article, event, mention, sample, timeline } from '../app/support/sample.ts';

function read(html: string) {
  return parseHTML(`<!doctype html><html><body><main>${html}</main></body></html>`).document;
}

const words = (element: { textContent: string | null } | null) =>
  element?.textContent?.replace(/\s+/g, ' ').trim();

describe('documentHtml', () => {
  const page = read(documentHtml(sample));

  it('has one title, and a heading for every event', () => {
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    const headings = [...page.querySelectorAll('.events > li h3, .events > li h4')].map(words);
    expect(headings).toEqual([
      'Council warns of rust',
      'Bridge at Marlow falls',
      'Bridge is to be rebuilt',
    ]);
  });

  it('skips no level of heading', () => {
    const levels = [...page.querySelectorAll('h1,h2,h3,h4')].map((h) => Number(h.tagName[1]));
    for (const [i, level] of levels.entries()) {
      expect(level - (levels[i - 1] ?? level)).toBeLessThanOrEqual(1);
    }
  });

  it('gives dates to machines where HTML has a form for them', () => {
    expect(page.querySelector('time[datetime="2021-06-06"]')?.textContent).toBe(
      'Sunday, 6 June 2021',
    );
    expect(words(page.querySelector('main'))).toContain('By 2023');
  });

  it('quotes each mention word for word, with its timex and its trigger', () => {
    const [first] = [...page.querySelectorAll('blockquote')].slice(1);
    expect(first?.textContent).toBe('The old bridge at Marlow fell on Sunday.');
    expect(first?.querySelector('mark')?.textContent).toBe('fell');
    expect(first?.querySelector('u')?.textContent).toBe('on Sunday');
  });

  it('numbers the quotes through, and leads each to its source', () => {
    const numbers = [...page.querySelectorAll('.quotes > li')].map((li) =>
      li.getAttribute('value'),
    );
    expect(numbers).toEqual(['1', '2', '3', '4']);
    for (const link of page.querySelectorAll('.quotes a')) {
      const target = link.getAttribute('href')?.slice(1) ?? '';
      expect(page.getElementById(target)).not.toBeNull();
    }
  });

  it('says who says so, and what is not reported as fact', () => {
    expect(words(page.querySelector('main'))).toContain('says the mayor');
    expect(words(page.querySelector('main'))).toContain('Politics · planned');
  });

  it('has no style in place and no script, so that a strict policy lets it through', () => {
    expect(documentHtml(sample)).not.toMatch(/style=|<script|on\w+=/);
  });

  it('shows hostile text as text', () => {
    const nasty = `<img src=x onerror="alert(1)"> & </li></ol><script>alert('2')</script>\u0000\ud800 fell`;
    const source = article('evil', nasty, '2021-06-07', {
      title: '"><svg onload=alert(1)>',
      publisher: '<b>Bold</b>',
      url: 'https://evil.example/"onmouseover="alert(1)',
    });
    const html = documentHtml(
      timeline(
        [source],
        [
          event('x', '2021-06-07', [mention(source, nasty, 'fell', '2021-06-07')], {
            title: '<script>alert(3)</script>',
          }),
        ],
        { title: '</title><script>' },
      ),
    );
    const hostile = read(html);
    expect(hostile.querySelectorAll('script, img, svg, b')).toHaveLength(0);
    expect([...hostile.querySelectorAll('*')].flatMap((e) => e.getAttributeNames())).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^on/)]),
    );
    expect(hostile.querySelector('blockquote')?.textContent).toContain('<img src=x onerror');
    expect(html).not.toMatch(/[\0\ud800]/u);
  });

  it('says so where there is no event', () => {
    expect(documentHtml(timeline([], []))).toContain('No events were found.');
  });
});

describe('outlineOf', () => {
  const place = (...dates: string[]) =>
    outlineOf({ articles: [], events: dates.map((date) => event(date, date, [])) }).map(
      ({ heading, events, months }) => [
        heading,
        ...events.map((item) => item.event.id),
        ...months.map((month) => [month.heading, ...month.events.map((item) => item.event.id)]),
      ],
    );

  it('groups by year and month, in the order of time', () => {
    expect(place('2016-03-27', '2015-05', '2016-03', '2016-12-01/2016-12-03')).toEqual([
      ['2015', ['May 2015', '2015-05']],
      ['2016', ['March 2016', '2016-03', '2016-03-27'], ['December 2016', '2016-12-01/2016-12-03']],
    ]);
  });

  it('keeps dates coarser than a month under their year, decade or none', () => {
    expect(place('2016', '2016-03/2016-05', '199X', 'XXXX-05-12')).toEqual([
      ['1990s', '199X'],
      ['2016', '2016', '2016-03/2016-05'],
      ['Date unknown', 'XXXX-05-12'],
    ]);
  });

  it('puts a date with one open side where its other side is', () => {
    expect(place('../2016-03-28', '2017-01-05/..')).toEqual([
      ['2017', ['January 2017', '2017-01-05/..']],
      ['2016', ['March 2016', '../2016-03-28']],
    ]);
  });
});
