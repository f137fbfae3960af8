import { describe, expect, it } from 'vitest';
import { tag } from './support.ts';

/** A made-up war, told with its own dates; published long after. */
const opening =
  'The League declared war on 3 April 1841. By the end of 1841 it held the coast. In 1842 the rebels rose, and in June 1842 they took the fort. ';

const values = (text: string) => tag(opening + text, '2012-06-05').map((timex) => timex.value);

describe('a text that tells a history', () => {
  it('takes the year from the passage, not from the publication date', () => {
    expect(values('In May 1843 they besieged the port. On 14 July it fell.').slice(-2)).toEqual([
      '1843-05',
      '1843-07-14',
    ]);
  });

  it('moves on to the next year where the text does', () => {
    const text =
      'In November 1843 the siege began. In January it was lifted. On 4 March 1844 peace came.';
    expect(values(text).slice(-3)).toEqual(['1843-11', '1844-01', '1844-03-04']);
  });

  it('does not follow an aside to another century', () => {
    const text =
      'In June 1843 the port fell. Letters found in 1990 show why. On 8 August the army left. In 1844 peace came.';
    expect(values(text)).toContain('1843-08-08');
  });

  it('calls the winter after a summer by the year it ends in', () => {
    const found = tag(`${opening}In August 1843 the port fell. The winter was hard.`, '2012-06-05');
    expect(found.at(-1)?.value).toBe('1844-WI');
    expect(found.at(-1)?.when?.edtf).toBe('1843-12/1844-02');
  });

  it('reads “former” and “future” as references, which news does not', () => {
    expect(values('The former king fled.').at(-1)).toBe('PAST_REF');
    expect(tag('The former king fled.')).toEqual([]);
  });

  it('takes “at the time” and “this period” from the passage', () => {
    expect(values('In June 1843 the port fell. At the same time the fort fell.').slice(-2)).toEqual(
      ['1843-06', '1843-06'],
    );
    expect(
      values('Of the two, the former was an option. He left, this time to Rome.'),
    ).toHaveLength(4);
  });

  it('leaves a day without a date where none was named', () => {
    expect(values('In 1843 the port fell. On the same day the king fled.').at(-1)).toBe(
      'XXXX-XX-XX',
    );
  });
});

describe('a news text with a background paragraph', () => {
  const dates = (text: string) => tag(text, '2016-03-28').map((timex) => timex.when?.edtf);

  it('leans on the year the paragraph is in', () => {
    const text =
      'The army said on Monday that it was near. In 1991 it took over. In February it was beaten.';
    expect(dates(text)).toEqual(['2016-03-28', '1991', '1991-02']);
  });

  it('leans on the publication date again in the next paragraph, and where the text is of the present', () => {
    expect(dates('In 1991 it took over.\n\nIt was beaten in February.')).toEqual([
      '1991',
      '2016-02',
    ]);
    expect(dates('In 1991 it took over. It left on Friday. It was beaten in February.')).toEqual([
      '1991',
      '2016-03-25',
      '2016-02',
    ]);
    expect(dates('In 1991 it took over. It will return in May.')).toEqual(['1991', '2016-05']);
  });

  it('still resolves weekdays against the publication date', () => {
    const text = 'The town fell in May 2015. It was retaken on Sunday, the army said on Monday.';
    expect(tag(text, '2016-03-28').map((timex) => timex.when?.edtf)).toEqual([
      '2015-05',
      '2016-03-27',
      '2016-03-28',
    ]);
  });
});
