import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseTimelineText } from '../../src/model/index.ts';
import { runBuilt, start } from './support/built-command.ts';
import { article, folderOf } from './support/folder.ts';
import { smallArticles } from './support/small-articles.ts';

it('a run killed at any moment leaves the timeline whole: the old one or the new one', async () => {
  const folder = folderOf({ 'articles/a.txt': article });
  const args = ['derive', 'articles', '--out', 'out.json', '--title'];
  expect((await runBuilt([...args, 'Old'], folder)).code).toBe(0);
  const began = performance.now();
  expect((await runBuilt([...args, 'Old'], folder)).code).toBe(0);
  const whole = performance.now() - began;
  const titles = new Set<string>();
  // From well before the file is written to after the end of the run.
  for (const share of [0.1, 0.5, 0.8, 0.9, 0.95, 1, 1.05, 1.3]) {
    const running = start([...args, 'New'], folder);
    await wait(whole * share);
    running.process.kill('SIGKILL');
    await running.ended;
    titles.add(parseTimelineText(readFileSync(join(folder, 'out.json'), 'utf8')).title);
  }
  expect([...titles][0]).toBe('Old');
  expect([...titles].every((title) => title === 'Old' || title === 'New')).toBe(true);
  // What a killed run leaves beside it is hidden, and the next run does not mind it.
  expect((await runBuilt([...args, 'Last'], folder)).code).toBe(0);
  expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([
    'articles',
    'out.json',
  ]);
});

it('runs stopped by Ctrl-C while they fill the cache do not change what comes out', async () => {
  const articles = smallArticles(16).map(({ file, bytes }) => [`articles/${file}`, bytes] as const);
  const folder = folderOf(Object.fromEntries(articles));
  const args = ['derive', 'articles', '--out'];
  const began = performance.now();
  expect((await runBuilt([...args, 'whole.json', '--no-cache'], folder)).code).toBe(0);
  const whole = performance.now() - began;
  expect(readdirSync(folder)).not.toContain('.cache');
  for (const share of [0.4, 0.6, 0.8]) {
    const running = start([...args, 'out.json'], folder);
    await wait(whole * share);
    running.process.kill('SIGINT');
    await running.ended;
  }
  for (const out of ['filling.json', 'filled.json']) {
    expect((await runBuilt([...args, out], folder)).code).toBe(0);
    expect(readFileSync(join(folder, out))).toEqual(readFileSync(join(folder, 'whole.json')));
  }
  expect(readdirSync(join(folder, '.cache/sourceline')).length).toBeGreaterThan(10);
});

it('a reader never sees a part of the file while it is written over and over', async () => {
  const folder = folderOf({ 'articles/a.txt': article });
  const args = ['derive', 'articles', '--out', 'out.json'];
  await runBuilt(args, folder);
  let done = false;
  const runs = Promise.all([runBuilt(args, folder), runBuilt(args, folder)]).finally(() => {
    done = true;
  });
  let reads = 0;
  while (!done) {
    parseTimelineText(readFileSync(join(folder, 'out.json'), 'utf8'));
    reads += 1;
    await wait(1);
  }
  expect((await runs).map(({ code }) => code)).toEqual([0, 0]);
  expect(reads).toBeGreaterThan(5);
});
