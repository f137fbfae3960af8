import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../../src/app/state/whole-archive.ts';
import { fullTextOf } from '../../../src/app/state/full-text.ts';
import { scanEvents } from '../../../src/app/state/scan.ts';
import { queryTerms } from '../../../src/app/state/search.ts';
import { tableOf } from '../../../src/table/index.ts';
import { timelineEvent } from '../../support/timeline-event.ts';
import { sample } from '../support/sample.ts';

const archive = archiveOf(sample);
const text = await fullTextOf(archive);
const found = (query: string) => text.find(query).rows.map((row) => archive.table.id(row));

describe('fullTextOf', () => {
  it('finds events by title, sentence, participant, place and source', () => {
    expect(found('falls')).toEqual(['fall']);
    expect(found('collapsed')).toEqual(['fall']);
    expect(found('ünal')).toEqual(['warn']);
    expect(found('south courier')).toEqual(expect.arrayContaining(['fall', 'plan']));
  });

  it('takes the beginning of a word, in any case and without accents', () => {
    expect(found('ZOE')).toEqual(['warn']);
    expect(found('rebu')).toEqual(['plan']);
  });

  it('wants every word', () => {
    expect(found('bridge mayor')).toEqual(['plan']);
    expect(text.find('bridge dragonfly').rows).toEqual([]);
  });

  it('puts a find in the title before one in a sentence, and the important before the rest', () => {
    expect(found('bridge')).toEqual(['fall', 'plan']);
  });

  it('finds articles by their own text', () => {
    expect(text.find('collapsed').articles).toEqual(['south']);
  });

  it('takes words nearly so spelt only where nothing else is found, and says so', () => {
    const { rows, loose, terms } = text.find('brigde');
    expect(loose).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
    expect(terms).toContain('bridge');
    expect(text.find('bridge').loose).toBe(false);
  });

  it('finds nothing for a query without words', () => {
    expect(text.find(' – !')).toMatchObject({ rows: [], articles: [] });
  });
});

describe('scanEvents', () => {
  const { table } = tableOf([
    timelineEvent({ id: 'a', when: '2001', title: 'İzmir bridge opens' }),
    timelineEvent({ id: 'b', when: '2002', title: 'A bridge too far', places: ['Arden Bay'] }),
    timelineEvent({ id: 'c', when: '2003', title: 'Drawbridge stuck', participants: ['Zoë'] }),
  ]);
  const scan = (query: string) =>
    scanEvents(table, queryTerms(query))
      .map((row) => table.id(row))
      .sort();

  it('finds beginnings of words in titles and names, and wants every word', () => {
    expect(scan('bridge')).toEqual(['a', 'b']);
    expect(scan('bay')).toEqual(['b']);
    expect(scan('bridge bay')).toEqual(['b']);
    expect(scan('zoe')).toEqual(['c']);
    expect(scan('too far arden')).toEqual(['b']);
    expect(scan('dragon')).toEqual([]);
  });
});
