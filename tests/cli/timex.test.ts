import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { runBuilt } from './support/built-command.ts';
import { folderOf } from './support/folder.ts';
import { recordingEffects } from './support/recording-effects.ts';

async function timex(input: unknown) {
  const stdin = () => Promise.resolve(typeof input === 'string' ? input : JSON.stringify(input));
  const { effects, written } = recordingEffects('/', { stdin });
  return { code: await run(['timex'], effects), ...written };
}

type Timexes = Record<
  string,
  { start: number; end: number; text: string; type: string; value: string }[]
>;

describe('sourceline timex', () => {
  it('resolves dates against the day each text was written', async () => {
    const text = 'The dam was opened on 3 May 2012.';
    const { code, stdout } = await timex([
      { id: 'a', dct: '2016-03-28', text: 'He left yesterday.' },
      { id: 'b', dct: '20160328T101500', text: 'He left yesterday.' },
      { id: 'c', dct: null, text },
      { id: 4, text },
    ]);
    const found = JSON.parse(stdout) as Timexes;
    expect(code).toBe(0);
    expect(found['a']).toEqual([
      { start: 8, end: 17, text: 'yesterday', type: 'DATE', value: '2016-03-27' },
    ]);
    expect(found['b']).toEqual(found['a']);
    expect(found['c']?.[0]?.value).toBe('2012-05-03');
    expect(found['4']).toEqual(found['c']);
  });

  it('gives an empty object for no texts, and an empty list for a text without dates', async () => {
    expect((await timex([])).stdout).toBe('{}\n');
    expect((await timex([{ id: 'a', text: '' }])).stdout).toBe('{"a":[]}\n');
  });

  it('keeps ids that name properties of objects', async () => {
    const { stdout } = await timex([
      { id: '__proto__', text: 'x' },
      { id: 'constructor', text: 'x' },
    ]);
    expect(stdout).toBe('{"__proto__":[],"constructor":[]}\n');
  });

  const mistakes: readonly (readonly [unknown, RegExp])[] = [
    ['{"a"', /^sourceline: the input is not JSON: /],
    [{ id: 'a' }, /^sourceline: the input is wrong: /],
    [[{ id: 'a', text: 7 }], /^sourceline: the input is wrong at 0\.text: /],
    [[{ id: 'a', text: '', dct: 'March 2016' }], /the dct of “a” is not a day .*“March 2016”/],
    [[{ id: 'a', text: '', dct: '2016-02-30' }], /the dct of “a” is not a day .*“2016-02-30”/],
    [
      [
        { id: 'a', text: '' },
        { id: 'a', text: '' },
      ],
      /the input has the id “a” twice/,
    ],
  ];

  it.each(mistakes)('ends with 1 and one sentence for %j', async (input, sentence) => {
    const { code, stdout, stderr } = await timex(input);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it('reads standard input and writes standard output, as a pipe does', async () => {
    const input = JSON.stringify([{ id: 'é', dct: '2016-03-28', text: 'Émile left yesterday.' }]);
    const { code, stdout, stderr } = await runBuilt(['timex'], folderOf({}), input);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect((JSON.parse(stdout) as Timexes)['é']?.[0]?.text).toBe('yesterday');
  });
});
