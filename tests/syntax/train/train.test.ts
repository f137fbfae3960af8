import { describe, expect, it } from 'vitest';
import { analyser } from '../../../src/syntax/analyse.ts';
import { readModel } from '../../../src/syntax/model.ts';
import { readConllu } from '../../../src/syntax/train/conllu.ts';
import { settings } from '../../../src/syntax/train/settings.ts';
import { doJob, trainModel } from '../../../src/syntax/train/train.ts';
import type { Work } from '../../../src/syntax/train/train.ts';

/** A treebank of one pattern: someone does something to someone. */
const treebank = readConllu(
  ['dogs', 'cats', 'birds', 'cows']
    .flatMap((subject) =>
      ['see', 'hear', 'like'].flatMap((verb) =>
        ['mice', 'bees'].map((object) =>
          [
            `# text = ${subject} ${verb} ${object}.`,
            `1\t${subject}\t${subject}\tNOUN\tNNS\t_\t2\tnsubj\t_\t_`,
            `2\t${verb}\t${verb}\tVERB\tVBP\t_\t0\troot\t_\t_`,
            `3\t${object}\t${object}\tNOUN\tNNS\t_\t2\tobj\t_\tSpaceAfter=No`,
            `4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_`,
          ].join('\n'),
        ),
      ),
    )
    .join('\n\n'),
);

const small = {
  ...settings,
  folds: 2,
  tagger: { ...settings.tagger, embedding: 8, hidden: 32, members: 2, epochs: 10, rate: 0.02 },
  parser: { ...settings.parser, embedding: 8, hidden: 32, members: 2, epochs: 10, rate: 0.02 },
};

const work: Work = (jobs) =>
  Promise.resolve(jobs.map((job) => doJob(treebank, small, job, () => undefined)));

describe('training a model', () => {
  it('gives a file that reads what it was trained on', async () => {
    const analyse = analyser(readModel(await trainModel(treebank, small, work)));
    const read = analyse(['cows', 'hear', 'bees', '.']);
    expect(read.map(({ pos }) => pos)).toEqual(['NOUN', 'VERB', 'NOUN', 'PUNCT']);
    expect(read.map(({ rel }) => rel)).toEqual(['nsubj', 'root', 'obj', 'punct']);
    expect(read.map(({ head }) => head)).toEqual([1, -1, 1, 1]);
  });

  it('gives the same file from the same treebank', async () => {
    const [first, second] = [
      await trainModel(treebank, small, work),
      await trainModel(treebank, small, work),
    ];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});
