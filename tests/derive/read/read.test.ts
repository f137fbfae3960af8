import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  articleExtensions,
  dropDuplicates,
  maxBytes,
  readArticle,
} from '../../../src/derive/read/index.ts';
import { createReport } from '../../../src/derive/types.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function read(file: string, bytes: Uint8Array) {
  const report = createReport();
  const article = readArticle({ file, bytes }, report);
  return { article, problems: report.problems.map(({ problem }) => problem) };
}

const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
};

describe('readArticle on plain text', () => {
  it('keeps the text as decoded, line ends, control characters and NBSP included', () => {
    const text = 'One\r\ntwo\u00a0three\n\n\tfour\u0000 “five”\r\n';
    expect(read('a.txt', utf8(text)).article?.text).toBe(text);
  });

  it('drops a byte order mark and nothing else', () => {
    expect(read('a.txt', utf8('\ufeffFloods in the north.\n')).article?.text).toBe(
      'Floods in the north.\n',
    );
  });

  it.each([
    ['little-endian', true],
    ['big-endian', false],
  ])('reads UTF-16 %s by its mark and without one', (_, littleEndian) => {
    const text = 'The café opened on Monday.\r\n';
    expect(read('a.txt', utf16(`\ufeff${text}`, littleEndian)).article?.text).toBe(text);
    expect(read('a.txt', utf16(text, littleEndian)).article?.text).toBe(text);
  });

  it('reads what is not UTF-8 as Windows-1252', () => {
    const bytes = Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x61, 0x94, 0x85]);
    expect(read('a.txt', bytes).article?.text).toBe('Café “a”…');
  });

  it('reads UTF-8 cut off inside a character as UTF-8', () => {
    const bytes = utf8('“Yes,” he said – “no,” she said…').slice(0, -1);
    expect(read('a.txt', bytes).article?.text).toMatch(/^“Yes,” he said – “no,” she said/);
  });

  it('gives any text back unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!text.startsWith('\ufeff'));
        const { article, problems } = read('a.txt', utf8(`word ${text}`));
        if (article) expect(article.text).toBe(`word ${text}`);
        else expect(problems).toHaveLength(1);
      }),
    );
  });
});

describe('readArticle refuses with one sentence', () => {
  it.each([
    ['an empty file', 'a.txt', new Uint8Array(), 'The file is empty.'],
    ['a blank file', 'a.txt', utf8(' \r\n\t \n'), 'The file is blank: it holds only white space.'],
    ['a PDF', 'a.txt', utf8('%PDF-1.7 \n1 0 obj'), 'The file is a PDF, not text.'],
    ['figures without words', 'a.txt', utf8('12 34 56\n'), 'The file holds no words.'],
    ['a page without words', 'a.html', utf8('<p>&nbsp;</p>'), 'The file holds no words.'],
  ])('%s', (_, file, bytes, problem) => {
    expect(read(file, bytes)).toEqual({ article: null, problems: [problem] });
  });

  it('a binary file', () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251);
    expect(read('a.txt', bytes)).toEqual({
      article: null,
      problems: ['The file is binary, not text.'],
    });
  });

  it('a file over the limit, naming its size and the limit', () => {
    const { article, problems } = read('a.txt', new Uint8Array(maxBytes * 5).fill(0x61));
    expect(article).toBeNull();
    expect(problems).toEqual(['The file is too large: 50 MB, and the limit is 10 MB.']);
  });

  it('a file of another kind, naming the kinds there are', () => {
    const { problems } = read('a.docx', utf8('words'));
    expect(problems).toHaveLength(1);
    for (const extension of articleExtensions) expect(problems[0]).toContain(extension);
  });
});

describe('readArticle on identity', () => {
  it('gives an id that depends on the file name alone', () => {
    const a = read('north/Floods & Storms.txt', utf8('first')).article;
    const b = read('north/Floods & Storms.txt', utf8('second')).article;
    const c = read('south/Floods & Storms.txt', utf8('first')).article;
    expect(a?.id).toMatch(/^floods-storms-[0-9a-f]{8}$/);
    expect(b?.id).toBe(a?.id);
    expect(c?.id).not.toBe(a?.id);
    expect(c?.sha256).toBe(a?.sha256);
  });

  it('gives an id to a name without Latin letters', () => {
    expect(read('洪水.txt', utf8('words')).article?.id).toMatch(/^article-[0-9a-f]{8}$/);
  });
});

describe('readArticle on Markdown', () => {
  it('keeps the whole file as text and reads the front matter', () => {
    const text =
      '---\ntitle: "Floods: the north"\nauthors: [Ann Lee, Bo Ek]\ndate: 2019-03-04\nsource: https://example.org/a\nsite: The Example\n---\n\n# Floods\n';
    const { article } = read('a.md', utf8(text));
    expect(article?.text).toBe(text);
    expect(article?.metadata).toEqual({
      title: 'Floods: the north',
      author: 'Ann Lee, Bo Ek',
      published: '2019-03-04',
      url: 'https://example.org/a',
      publisher: 'The Example',
    });
  });

  it('reports front matter that is not YAML and reads on', () => {
    const { article, problems } = read('a.md', utf8('---\n a: [\n---\nText.\n'));
    expect(article?.metadata).toEqual({});
    expect(problems).toEqual(['The front matter is not valid YAML; it is left unread.']);
  });

  it('takes no address that is not of the web', () => {
    const { article } = read('a.md', utf8('---\nurl: "javascript:alert(1)"\n---\nText.\n'));
    expect(article?.metadata.url).toBeUndefined();
  });
});

describe('dropDuplicates', () => {
  it('keeps the first by file name and reports the others by name', () => {
    const report = createReport();
    const articles = ['b.txt', 'c.txt', 'a.txt'].flatMap(
      (file) =>
        readArticle({ file, bytes: utf8(file === 'c.txt' ? 'other' : 'same') }, report) ?? [],
    );
    expect(dropDuplicates(articles, report).map(({ file }) => file)).toEqual(['c.txt', 'a.txt']);
    expect(report.problems).toEqual([
      { file: 'b.txt', problem: 'The file is identical to a.txt and is left out.' },
    ]);
  });
});
