import { describe, expect, it } from 'vitest';
import { reachOf, shareUrls } from '../../../src/app/modes/explore/share-urls.ts';

const window = { start: Date.parse('2016-03-12'), end: Date.parse('2016-03-31') };

describe('shareUrls', () => {
  it('leads to the embed page of a site in any folder', () => {
    const page = { href: 'https://host.example/a/b/?q=secret#x', selfContained: false };
    expect(shareUrls(page, { event: 'e1', window, theme: 'dark' })).toEqual({
      embedUrl:
        'https://host.example/a/b/embed.html?event=e1&from=2016-03-12&to=2016-03-31&theme=dark',
      fullUrl: 'https://host.example/a/b/?event=e1&from=2016-03-12&to=2016-03-31',
      selfContained: false,
    });
  });

  it('tells a single file by its address that it is embedded', () => {
    const page = { href: 'https://host.example/report.html?list=1', selfContained: true };
    expect(shareUrls(page, { event: null })).toEqual({
      embedUrl: 'https://host.example/report.html?mode=embed',
      fullUrl: 'https://host.example/report.html',
      selfContained: true,
    });
  });
});

describe('reachOf', () => {
  it.each([
    ['file:///home/reader/timeline.html', 'disk'],
    ['http://127.0.0.1:8000/a/', 'computer'],
    ['http://127.1/', 'computer'],
    ['http://localhost:5173/', 'computer'],
    ['http://site.localhost/', 'computer'],
    ['http://[::1]:8000/', 'computer'],
    ['http://0.0.0.0:8000/', 'computer'],
    ['https://host.example/localhost/', 'web'],
    ['https://localhost.example/', 'web'],
    ['http://128.0.0.1/', 'web'],
  ])('knows from where %s can be opened: %s', (href, reach) => {
    expect(reachOf(href)).toBe(reach);
  });
});
