import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readTimeml } from '../../../src/cli/timeml/read.ts';
import { escaped, writeTimeml } from '../../../src/cli/timeml/write.ts';
import { tagText } from '../../../src/derive/tag/index.ts';

const xml = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2013-03-22" functionInDocument="CREATION_TIME">March 22</TIMEX3></DCT>
<TITLE>In <TIMEX3 value="1999">1999</TIMEX3></TITLE><TEXT>A &amp; B <EVENT eid="e1">met</EVENT> on <TIMEX3 type="DATE" value="2013-03-22">Friday </TIMEX3>.</TEXT></TimeML>`;

describe('readTimeml', () => {
  it('reads the text without tags, its annotations, title and creation time', () => {
    const document = readTimeml(xml, 'hand');
    expect(document.text).toBe('A & B met on Friday .');
    expect(document.created).toBe('2013-03-22');
    expect(document.createdText).toBe('March 22');
    expect(document.title).toBe('In 1999');
    expect(document.timexes).toEqual([{ start: 13, end: 19, type: 'DATE', value: '2013-03-22' }]);
  });

  it.each([
    ['<TimeML/>', 'a: no <TEXT>'],
    ['<TEXT>It fell.', 'a: no <TEXT>'],
    ['<TEXT>On <TIMEX3 tid="t1">Friday</TEXT>', 'a: <TIMEX3> is not closed'],
    ['<TEXT>On Friday</TIMEX3></TEXT>', 'a: </TIMEX3> closes nothing'],
  ])('names what is wrong with %s', (source, problem) => {
    expect(() => readTimeml(source, 'a')).toThrow(problem);
  });

  it('reads no comment as text', () => {
    expect(readTimeml('<TEXT>On <!-- not > this --> Friday</TEXT>', 'a').text).toBe('On  Friday');
  });
});

describe('writeTimeml', () => {
  const source = { id: 'a & b', created: '2016-03-28', text: 'He said "5 < 6" \r\non Sunday.' };
  const timexes = tagText(source.text, { published: null });

  it('writes what readTimeml reads', () => {
    const document = readTimeml(writeTimeml(source, timexes), 'a');
    expect(document.created).toBe('2016-03-28');
    expect(document.text).toBe(source.text);
    expect(document.timexes).toEqual(
      timexes.map(({ start, end, type, value }) => ({ start, end, type, value })),
    );
  });

  it('numbers the timexes, and says how they are bent', () => {
    const text = 'It lasted nearly two years, until May 2015.';
    const written = writeTimeml(
      { id: 'a', created: null, text },
      tagText(text, { published: null }),
    );
    expect(written).toContain(
      '<TIMEX3 tid="t1" type="DURATION" value="P2Y" mod="APPROX">nearly two years</TIMEX3>',
    );
    expect(written).toContain('<TIMEX3 tid="t2" type="DATE" value="2015-05">May 2015</TIMEX3>');
    expect(written).toContain('<DCT></DCT>');
  });

  it('keeps the words and the value of the creation time, and the title', () => {
    const kept = { ...source, createdText: 'March 28', title: 'The <bridge>' };
    const document = readTimeml(writeTimeml(kept, []), 'a');
    expect(document).toMatchObject({
      created: '2016-03-28',
      createdText: 'March 28',
      title: 'The <bridge>',
    });
  });

  it('replaces what XML cannot hold without moving anything', () => {
    expect(escaped('a\0b\ud800c\u{1F600}')).toBe('a\uFFFDb\uFFFDc\u{1F600}');
  });

  it('gives well-formed XML and the same text for any text', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(texts, texts, (id, text) => {
        const found = tagText(`on May 5, 2016 ${text}`, { published: null });
        const document = { id, created: null, text: `on May 5, 2016 ${text}` };
        const written = writeTimeml(document, found);
        const { document: parsed } = parseHTML(written.replace(/^.*\n/, ''));
        expect(parsed.querySelectorAll('timex3')).toHaveLength(found.length);
        const inner = written.slice(written.indexOf('<TEXT>') + 6, written.indexOf('</TEXT>'));
        const bare = inner.replace(
          /<TIMEX3 tid="t\d+" type="[A-Z]+" value="[^"<>&]+"(?: mod="[A-Z_]+")?>|<\/TIMEX3>/g,
          '',
        );
        expect(bare).toBe(escaped(document.text));
        expect(bare).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#13);)/);
      }),
      { numRuns: 100 },
    );
  });
});
