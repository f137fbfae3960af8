import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { narrow } from '../../../src/app/modes/explore/print/written-list.ts';
import { documentHtml } from '../../../src/export/document.ts';
import { sample } from '../support/sample.ts';

const written = () =>
  parseHTML(`<main id="document">${documentHtml(sample)}</main>`).document.querySelector(
    'main',
  ) as Element;

const headings = (list: Element) =>
  [...list.querySelectorAll('h2, section > h3')].map(({ textContent }) => textContent);

describe('narrow', () => {
  it('keeps what is shown under its headings, and the sources', () => {
    const list = written();
    narrow(list, (event) => event === 'fall');
    expect(list.querySelectorAll('li[data-event]')).toHaveLength(1);
    expect(headings(list)).toEqual(['2021', 'June 2021', 'Sources']);
  });

  it('leaves everything where everything is shown', () => {
    const list = written();
    narrow(list, () => true);
    expect(list.innerHTML).toBe(written().innerHTML);
  });
});
