import { describe, expect, it } from 'vitest';
import { readConllu } from '../../../src/syntax/train/conllu.ts';
import { inPresent, thirdPerson } from '../../../src/syntax/train/present.ts';
import { variantsOf } from '../../../src/syntax/train/variants.ts';

const sentence = [
  '# text = The rebels seized a town and the army was beaten.',
  '1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_',
  '2\trebels\trebel\tNOUN\tNNS\t_\t3\tnsubj\t_\t_',
  '3\tseized\tseize\tVERB\tVBD\t_\t0\troot\t_\t_',
  '4\ta\ta\tDET\tDT\t_\t5\tdet\t_\t_',
  '5\ttown\ttown\tNOUN\tNN\t_\t3\tobj\t_\t_',
  '6\tand\tand\tCCONJ\tCC\t_\t10\tcc\t_\t_',
  '7\tthe\tthe\tDET\tDT\t_\t8\tdet\t_\t_',
  '8\tarmy\tarmy\tNOUN\tNN\t_\t10\tnsubj:pass\t_\t_',
  '9\twas\tbe\tAUX\tVBD\t_\t10\taux:pass\t_\t_',
  '10\tbeaten\tbeat\tVERB\tVBN\t_\t3\tconj\t_\tSpaceAfter=No',
  '11\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_',
].join('\n');

const treebank = Array.from({ length: 400 }, () => readConllu(sentence)).flat();

describe('sentences written otherwise', () => {
  it('are the same choice each time, and each has a tree', () => {
    const variants = variantsOf(treebank, 1);
    expect(variants).toEqual(variantsOf(treebank, 1));
    for (const { tokens } of variants) {
      expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
      for (const { head } of tokens) expect(head).toBeLessThan(tokens.length);
    }
  });

  it('come as headlines: no articles, the present tense, passives without their auxiliary', () => {
    const written = new Set(
      variantsOf(treebank, 1).map(({ tokens }) => tokens.map(({ form }) => form).join(' ')),
    );
    expect(written).toContain('rebels seize town and army beaten');
    expect(written).toContain('Rebels Seize Town and Army Beaten');
    expect(written).toContain('REBELS SEIZE TOWN AND ARMY BEATEN');
  });
});

describe('the present tense', () => {
  it('takes the person of the subject', () => {
    const told = (subject: string, xpos: string): string | undefined =>
      inPresent(
        readConllu(sentence.replaceAll('rebels', subject).replace('\tNNS\t', `\t${xpos}\t`))[0]
          ?.tokens ?? [],
      )[2]?.form;
    expect(told('rebels', 'NNS')).toBe('seize');
    expect(told('army', 'NN')).toBe('seizes');
  });

  it.each([
    ['have', 'has'],
    ['deny', 'denies'],
    ['play', 'plays'],
    ['pass', 'passes'],
    ['go', 'goes'],
    ['kill', 'kills'],
  ])('writes %s as %s', (base, written) => {
    expect(thirdPerson(base)).toBe(written);
  });
});
