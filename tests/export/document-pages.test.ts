import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { documentHtml } from '../../src/export/document.ts';
import { listFolder, mostOnPage, pagedDocument } from '../../src/export/document-pages.ts';
import { siteFiles } from '../../src/export/site.ts';
import { sample } from '../app/support/sample.ts';
import { syntheticTimeline } from '../support/synthetic.ts';

const read = (html: string) =>
  parseHTML(`<!doctype html><html><body><main>${html}</main></body></html>`).document;

const idsIn = (html: string) =>
  [...read(html).querySelectorAll('li[data-event]')].map((li) => li.getAttribute('data-event'));

describe('pagedDocument', () => {
  const timeline = syntheticTimeline({ count: 5200 });
  const { front, pages } = pagedDocument(timeline);

  it('leaves the list of a timeline of some hundred events whole', () => {
    expect(pagedDocument(sample)).toEqual({ front: documentHtml(sample), pages: [] });
  });

  it('holds every event once in its pages, in the order of the whole list', () => {
    const ids = pages.flatMap(({ html }) => idsIn(html));
    expect(ids).toEqual(idsIn(documentHtml(timeline)));
    for (const { html } of pages) expect(idsIn(html).length).toBeLessThanOrEqual(mostOnPage);
  });

  it('shows the most important events of each period first, and leads to all of them', () => {
    const document = read(front);
    const sections = [...document.querySelectorAll('section')];
    const years = new Set(timeline.events.map(({ when }) => when.edtf.slice(0, 4)));
    expect(sections.length).toBeGreaterThanOrEqual(Math.min(3, years.size));
    const names = new Set(pages.map(({ name }) => `${listFolder}/${name}`));
    const links = [...document.querySelectorAll('.more a')].map((a) => a.getAttribute('href'));
    expect(new Set(links)).toEqual(names);
    const best = Math.max(...timeline.events.map(({ importance }) => importance));
    const shown = new Set(idsIn(front));
    const found = timeline.events.find(({ importance }) => importance === best);
    expect(shown.has(found?.id ?? '')).toBe(true);
    expect(shown.size).toBeLessThan(700);
  });

  it('leads each quote to a source that is there', () => {
    const sources = read(pages.find(({ name }) => name === 'sources.html')?.html ?? '');
    const [first] = pages;
    for (const link of [...read(first?.html ?? '').querySelectorAll('.quotes a')].slice(0, 50)) {
      const [page, target = ''] = (link.getAttribute('href') ?? '').split('#');
      expect(page).toBe('sources.html');
      expect(sources.getElementById(target)).not.toBeNull();
    }
  });

  it('numbers the quotes through all pages', () => {
    const numbers = pages.flatMap(({ html }) =>
      [...read(html).querySelectorAll('.quotes > li')].map((li) =>
        Number(li.getAttribute('value')),
      ),
    );
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('becomes pages of a site with a policy, without script, in the style of the viewer', () => {
    const page = `<html><head><!--sourceline:head--></head><main><!--sourceline:document--></main><!--sourceline:data--></html>`;
    const files = siteFiles(
      timeline,
      '{}',
      new Map([
        ['index.html', Buffer.from(page)],
        ['assets/viewer-x.css', Buffer.from('')],
      ]),
    );
    const html = String(files.get(`${listFolder}/1.html`));
    expect(html).toContain('Content-Security-Policy');
    expect(html).not.toMatch(/<script/);
    expect(html).toContain('href="../../assets/viewer-x.css"');
    expect(String(files.get('index.html')).length).toBeLessThan(html.length);
  });
});
