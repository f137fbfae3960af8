import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { workHere } from '../../../src/cli/work/here.ts';
import { article, folderOf } from '../support/folder.ts';
import { memoryStore } from '../support/memory-store.ts';
import { recordingEffects } from '../support/recording-effects.ts';

/** A folder with a cache of its own: how often a run began work on articles, and what it wrote. */
function place() {
  const cwd = folderOf({ 'seeds/a.txt': article, 'seeds/b.txt': '' });
  const { store } = memoryStore();
  let version = '1';
  const derive = async (...args: readonly string[]) => {
    let works = 0;
    const { effects, written } = recordingEffects(cwd, {
      cache: () => ({ store, version }),
      work: () => {
        works += 1;
        return workHere();
      },
    });
    expect(await run(['derive', ...args], effects)).toBe(0);
    const json = readFileSync(join(cwd, 'data/timeline.json'), 'utf8');
    return { works, json, problems: written.stderr };
  };
  const write = (file: string, text: string) => writeFileSync(join(cwd, file), text);
  return { derive, write, upgrade: () => (version = '2') };
}

describe('wholeFrom', () => {
  test('what was derived before is given again, bytes and problems, without any work', async () => {
    const { derive } = place();
    const first = await derive();
    expect(first.problems).toContain('b.txt');
    expect(await derive()).toEqual({ ...first, works: 0 });
  });

  const changes: Readonly<Record<string, (at: ReturnType<typeof place>) => void>> = {
    'an article changes': ({ write }) => write('seeds/a.txt', `${article}\nIt rained on Friday.\n`),
    'an article is added': ({ write }) => write('seeds/c.txt', article.replaceAll('bridge', 'dam')),
    'the corrections change': ({ write }) =>
      write('data/curation.json', '{"articles":[{"file":"a.txt","published":"2016-03-29"}]}'),
    'the code changes': ({ upgrade }) => upgrade(),
  };
  test.each(Object.keys(changes))('derives anew when %s, as from nothing', async (name) => {
    const at = place();
    await at.derive();
    changes[name]?.(at);
    const again = await at.derive();
    expect(again.works).toBe(1);
    expect(again).toEqual(await at.derive('--no-cache'));
  });

  test('derives anew for another title', async () => {
    const { derive } = place();
    await derive();
    const titled = await derive('--title', 'Bridges');
    expect(titled.works).toBe(1);
    expect(titled.json).toContain('"title": "Bridges"');
  });
});
