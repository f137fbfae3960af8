import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookOf } from '../../../src/app/reader/look.ts';
import { articleBlocks, marksOf, pieces, type Mark } from '../../../src/app/reader/passages.ts';
import { regionTypes } from '../../../src/model/index.ts';
import { article, sample } from '../support/sample.ts';

const [north] = sample.articles;
const fall = sample.events.find(({ id }) => id === 'fall');
const [first] = fall?.mentions ?? [];
if (!north || !fall || !first) throw new Error('the sample has changed');

const span = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const mark: fc.Arbitrary<Mark> = span.map((one) => ({ role: 'timex', ...one }));

describe('pieces', () => {
  it('cuts a sentence at its trigger and its timex', () => {
    const cut = pieces(north.text, first, marksOf({ event: fall, mention: first }));
    expect(cut.map(({ text, marks }) => [text, marks.map(({ role }) => role).join()])).toEqual([
      ['The old bridge at Marlow ', 'quote'],
      ['fell', 'quote,trigger'],
      [' ', 'quote'],
      ['on Sunday', 'quote,timex'],
      ['.', 'quote'],
    ]);
  });

  it('joined are exactly the text of the span, whatever the marks', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(mark), (text, marks) => {
        const whole = { start: 0, end: text.length };
        expect(
          pieces(text, whole, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('carry every mark that covers them, and no other', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 8 }), (marks) => {
        const text = 'x'.repeat(60);
        for (const piece of pieces(text, { start: 0, end: 60 }, marks)) {
          const covering = marks.filter(
            ({ start, end }) => start < end && start <= piece.start && piece.end <= end,
          );
          expect(piece.marks).toEqual(covering);
        }
      }),
    );
  });
});

describe('articleBlocks', () => {
  const text =
    'Home | News\nRain stops\n\nIt stopped raining.\nThen it snowed.\nRead also: sun\n© 2021';
  const at = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const source = article('rain', text, '2021-06-07', {
    regions: [
      { type: 'furniture', ...at('Home | News') },
      { type: 'headline', ...at('Rain stops') },
      { type: 'related', ...at('Read also: sun') },
      { type: 'furniture', ...at('© 2021') },
    ],
  });

  it('folds what is not used into one block a stretch, and keeps the rest as paragraphs', () => {
    const shape = articleBlocks(source, []).map(({ unused, type, paragraphs }) => [
      unused ? 'unused' : type,
      paragraphs.length,
    ]);
    expect(shape).toEqual([
      ['unused', 1],
      ['headline', 1],
      ['body', 2],
      ['unused', 2],
    ]);
  });

  it('keeps another headline open where a mention stands in it', () => {
    const marks: Mark[] = [{ role: 'quote', ...at('Read also: sun') }];
    const last = articleBlocks(source, marks).slice(-2);
    expect(last.map(({ unused, type }) => [unused, type])).toEqual([
      [false, 'related'],
      [true, 'furniture'],
    ]);
  });

  it('leaves out nothing but white space between lines', () => {
    const regions = fc
      .array(fc.tuple(fc.nat(80), fc.constantFrom(...regionTypes)), { maxLength: 6 })
      .map((cuts) =>
        cuts
          .sort(([a], [b]) => a - b)
          .map(([start, type], i, all) => ({ type, start, end: all[i + 1]?.[0] ?? start })),
      );
    const lines = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\t'), maxLength: 80 });
    fc.assert(
      fc.property(lines, regions, (body, found) => {
        const fitting = found.filter(({ end }) => end <= body.length);
        const blocks = articleBlocks(article('x', body, null, { regions: fitting }), []);
        const shown = blocks.flatMap(({ paragraphs }) =>
          paragraphs.flatMap((paragraph) => paragraph.pieces.map((piece) => piece.text)),
        );
        expect(shown.join('').replace(/\s/g, '')).toBe(body.replace(/\s/g, ''));
      }),
    );
  });
});

describe('lookOf', () => {
  const marks: Mark[] = [
    { role: 'quote', start: 0, end: 20, event: 'a', kind: 'control', at: 0 },
    { role: 'trigger', start: 0, end: 10, event: 'a', kind: 'control', at: 0 },
    { role: 'trigger', start: 0, end: 4, event: 'b', kind: 'crime', at: 0 },
  ];
  const piece = { start: 0, end: 4, text: 'rain', marks };

  it('shows the shortest trigger where several meet, and the one in focus before it', () => {
    expect(lookOf(piece, null).trigger?.event).toBe('b');
    const focused = lookOf(piece, { event: 'a', at: 0 });
    expect(focused).toMatchObject({ current: true, kind: 'control' });
    expect(focused.trigger?.event).toBe('a');
  });
});
