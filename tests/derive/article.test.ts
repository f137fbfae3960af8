import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/derive/article.ts';

const prepared = (text: string) =>
  prepare({ file: 'long.txt', bytes: new TextEncoder().encode(text) });

describe('preparing an article', () => {
  it('reports a sentence that is too long, and reads it in parts', () => {
    const clause = 'the army left the town and the rebels came back to it';
    const long = `${Array.from({ length: 30 }, () => clause).join('; ')}.`;
    const { article, problems } = prepared(`Army leaves town\n\n${long}\n\nIt was over.\n`);
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'long.txt',
        problem: 'a sentence of more than 200 words is read in parts',
      }),
    ]);
    const [problem] = problems;
    expect(article?.text.slice(problem?.start, problem?.end)).toBe(long);
    const inLong = article?.sentences.filter(
      ({ start, end }) => start >= (problem?.start ?? 0) && end <= (problem?.end ?? 0),
    );
    expect(inLong?.length).toBe(2);
    for (const { tokens } of inLong ?? []) expect(tokens.length).toBeLessThanOrEqual(200);
  });

  it('has nothing to report of sentences of common length', () => {
    expect(prepared('The army left the town on Monday.\n').problems).toEqual([]);
  });
});
