import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTimelineText, type Timeline } from '../../src/model/index.ts';
import { runBuilt } from './support/built-command.ts';
import { article, folderOf } from './support/folder.ts';
import { runCommand } from './support/recording-effects.ts';

/** Bad input through the command, as a person would meet it. */

const timelineIn = (folder: string): Timeline =>
  parseTimelineText(readFileSync(join(folder, 'out.json'), 'utf8'));

const derive = (folder: string) => runCommand(['derive', 'articles', '--out', 'out.json'], folder);

/** The lines of standard error that speak of a file. */
const linesOn = (file: string, stderr: string) =>
  stderr
    .split('\n')
    .filter((line) => line.startsWith(`${file}: `) || line.startsWith(`${file} at `));

const utf16 = (text: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('folders', () => {
  it('a missing folder is the person’s mistake, said in one sentence', async () => {
    const folder = folderOf({});
    const { code, stdout, stderr } = await runBuilt(['build', 'nowhere'], folder);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: 'sourceline: there is no folder nowhere.\n',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('an empty folder writes nothing', async () => {
    const folder = folderOf({});
    mkdirSync(join(folder, 'articles'));
    const { code, stderr } = await runCommand(['build', 'articles'], folder);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'sourceline: there are no articles in articles.\n',
    });
    expect(readdirSync(folder)).toEqual(['articles']);
  });

  it('a folder without one usable file names each, and leaves the last timeline alone', async () => {
    const folder = folderOf({
      'articles/empty.txt': '',
      'articles/photo.jpg': 'x',
      'out.json': 'the last one',
    });
    const { code, stderr } = await derive(folder);
    expect(code).toBe(1);
    expect(linesOn('empty.txt', stderr)).toHaveLength(1);
    expect(linesOn('photo.jpg', stderr)).toHaveLength(1);
    expect(stderr).toMatch(/^sourceline: .*articles/m);
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('the last one');
  });

  it.each(['/proc/sourceline/site', 'articles/a.txt/site', 'articles/a.txt'])(
    'a folder that cannot be written to is named: %s',
    async (out) => {
      const folder = folderOf({ 'articles/a.txt': article });
      const { code, stderr } = await runCommand(['build', 'articles', '--out', out], folder);
      expect(code).toBe(1);
      expect(stderr).toContain(`sourceline: cannot write ${out}`);
      expect(stderr).not.toContain('bug');
      expect(readFileSync(join(folder, 'articles/a.txt'), 'utf8')).toBe(article);
    },
  );

  it('a site is not written among the articles it is made from', async () => {
    const folder = folderOf({ 'articles/a.txt': article });
    const { code, stderr } = await runCommand(
      ['build', 'articles', '--out', './articles/'],
      folder,
    );
    expect(code).toBe(1);
    expect(stderr).toContain('cannot write to ./articles/: it holds the articles');
    expect(readdirSync(join(folder, 'articles'))).toEqual(['a.txt']);
  });

  it('a page of the person’s own is not written over', async () => {
    const folder = folderOf({ 'articles/a.txt': article, 'public/index.html': '<h1>My page</h1>' });
    const { code, stderr } = await runCommand(['build', 'articles', '--out', 'public'], folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/public.index\.html was not written by Sourceline/);
    expect(readdirSync(join(folder, 'public'))).toEqual(['index.html']);
  });
});

describe('files', () => {
  it('one bad file after another is named, and the rest is built', async () => {
    const folder = folderOf({
      'articles/good.txt': article,
      'articles/empty.txt': '',
      'articles/blank.txt': ' \n\n ',
      'articles/binary.txt': Uint8Array.from({ length: 5000 }, (_, i) => (i * 167) % 256),
      'articles/report.txt': '%PDF-1.7\n\u0000\u0001',
      'articles/picture.png': 'x',
      'articles/.hidden.txt': article,
    });
    const { code, stderr } = await derive(folder);
    expect(code).toBe(0);
    for (const file of ['empty.txt', 'blank.txt', 'binary.txt', 'report.txt', 'picture.png']) {
      expect(linesOn(file, stderr), file).toHaveLength(1);
    }
    expect(stderr).not.toContain('hidden');
    expect(timelineIn(folder).articles.map(({ file }) => file)).toEqual(['good.txt']);
  });

  it('a file of 50 MB is refused by its size, without being read', async () => {
    const folder = folderOf({ 'articles/good.txt': article, 'articles/huge.txt': '' });
    truncateSync(join(folder, 'articles/huge.txt'), 50 * 1024 * 1024);
    const { code, stderr } = await derive(folder);
    expect(code).toBe(0);
    expect(linesOn('huge.txt', stderr)).toEqual([
      'huge.txt: The file is too large: 50 MB, and the limit is 10 MB.',
    ]);
  });

  it('UTF-16 and Windows-1252 give the same text as UTF-8', async () => {
    const quoted = article.replace('Anna Holm', '“Anna” Grün – the mayor’s');
    const windows = Buffer.from(
      quoted.replace('“', '\x93').replace('”', '\x94').replace('–', '\x96').replace('’', '\x92'),
      'latin1',
    );
    const texts: string[] = [];
    for (const bytes of [quoted, utf16(quoted), windows]) {
      const folder = folderOf({ 'articles/a.txt': bytes });
      expect((await derive(folder)).code).toBe(0);
      texts.push(timelineIn(folder).articles[0]?.text ?? '');
    }
    expect(texts).toEqual([quoted, quoted, quoted]);
  });

  it('an article without any date invents none', async () => {
    const folder = folderOf({
      'articles/undated.txt':
        'A quiet harbour\n\nFishermen blocked the harbour on Tuesday. The old pier collapsed in May 1998.\n',
    });
    const { code } = await derive(folder);
    expect(code).toBe(0);
    const { articles, events } = timelineIn(folder);
    expect(articles[0]?.published).toMatchObject({ when: null, basis: 'unknown' });
    const certain = events.filter(({ when }) => when.earliest !== null && when.latest !== null);
    expect(certain.map(({ when }) => when.edtf)).toEqual(['1998-05']);
  });

  it('two identical articles count once, and it is said', async () => {
    const one = folderOf({ 'articles/a.txt': article });
    const two = folderOf({ 'articles/a.txt': article, 'articles/b.txt': article });
    await derive(one);
    const { code, stderr } = await derive(two);
    expect(code).toBe(0);
    expect(linesOn('b.txt', stderr)).toHaveLength(1);
    expect(timelineIn(two).events).toEqual(timelineIn(one).events);
  });

  it('corrections that are not JSON are named with their path', async () => {
    const folder = folderOf({ 'articles/a.txt': article, 'data/curation.json': '{"events": [' });
    const { code, stderr } = await derive(folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^sourceline: .*curation\.json is not JSON: .*\.\n$/);
  });

  it('corrections of the wrong shape are named with their place', async () => {
    const folder = folderOf({
      'articles/a.txt': article,
      'data/curation.json': '{"events": [{"quote": 7}]}',
    });
    const { code, stderr } = await derive(folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^sourceline: .*curation\.json.*events\.0\.quote.*\.\n$/);
  });

  it('names with control characters and bidi marks reach the terminal spelled out', async () => {
    const folder = folderOf({
      'articles/good.txt': article,
      'articles/\u202etxt.\u001b[31m.txt': '',
    });
    const { stderr } = await derive(folder);
    expect(stderr).toContain('<U+202E>txt.<U+001B>[31m.txt: ');
    expect(stderr).not.toMatch(/[\u202e\u001b]/);
  });
});

describe('the same input', () => {
  it('gives the same bytes, in whatever order the files were written', async () => {
    const other = article.replace(/bridge/g, 'tunnel').replace('Anna Holm', 'Piet Vos');
    const a = folderOf({ 'articles/one.txt': article, 'articles/two.txt': other });
    const b = folderOf({ 'articles/two.txt': other });
    writeFileSync(join(b, 'articles/one.txt'), article);
    await derive(a);
    await derive(b);
    const bytes = [a, b].map((folder) => readFileSync(join(folder, 'out.json')));
    expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(true);
  });
});
