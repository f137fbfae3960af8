import { describe, expect, test } from 'vitest';
import { mergeMentions } from '../../../src/derive/merge/index.ts';
import { withSentenceDates } from '../../../src/derive/merge/sentence-date.ts';
import type { DetectedMention } from '../../../src/derive/types.ts';
import { article, mention, type Given } from '../support.ts';

/** A mention of a quote, its trigger and date by their words. */
function told(quote: string, word: string, given: Given, date?: string): DetectedMention {
  const start = 100;
  const span = (text: string) => {
    const at = start + quote.indexOf(text);
    return { start: at, end: at + text.length, text };
  };
  return mention({
    article: 'x',
    start,
    quote,
    trigger: span(word),
    timex: date === undefined ? null : { ...span(date), type: 'DATE', value: '' },
    ...given,
  });
}

describe('the day that a sentence names', () => {
  const quote = 'Ruth Ames resigned as head of Arden Steel on Tuesday after the takeover.';
  const resigned = told(quote, 'resigned', { on: '2020-05-06~', soft: 'published', weight: 0.8 });
  const takeover = told(quote, 'takeover', { on: '2020-05-05', titleQuality: 0.2 }, 'Tuesday');

  test('is that of its news, though it was tied to something lesser', () => {
    const [news, lesser] = withSentenceDates([resigned, takeover]);
    expect(news).toMatchObject({ when: { edtf: '2020-05-05' }, timex: { text: 'Tuesday' } });
    expect(news?.soft).toBeUndefined();
    expect(lesser).toMatchObject({ founding: false, when: null });
  });

  test('is also that of the rest, where it is of what is told best', () => {
    const both = 'Four people died when the ferry sank on Monday.';
    const [died, sank] = withSentenceDates([
      told(both, 'died', { on: '2020-05-05~', soft: 'published', titleQuality: 0.3 }),
      told(both, 'sank', { on: '2020-05-04', titleQuality: 0.8 }, 'Monday'),
    ]);
    expect(died).toMatchObject({ founding: false, when: { edtf: '2020-05-04' } });
    expect(sank).toMatchObject({ founding: true, when: { edtf: '2020-05-04' } });
  });

  test('is not, where the sentence says that it was before', () => {
    const other = 'Ruth Ames resigned, after the takeover on Tuesday.';
    const kept = withSentenceDates([
      told(other, 'resigned', { on: '2020-05-06~', soft: 'published', weight: 0.8 }),
      told(other, 'takeover', { on: '2020-05-05', titleQuality: 0.2 }, 'Tuesday'),
    ]);
    expect(kept[0]?.when?.edtf).toBe('2020-05-06~');
  });
});

describe('what happened together', () => {
  test('joins an event to the one that others tell of alone', () => {
    const words = ['police', 'storm', 'bank', 'gate', 'smoke'];
    const quote = 'Police ended the siege on Thursday when they stormed the bank.';
    const ended = told(quote, 'siege', { on: '2020-05-07', action: 'end', kind: 'other', words });
    const stormed = told(quote, 'stormed', {
      action: 'attack',
      aside: true,
      founding: false,
      words,
    });
    const alone = mention({ on: '2020-05-07', action: 'attack', words });
    expect(mergeMentions([ended, stormed, alone], [])).toHaveLength(1);
  });
});

describe('parts of a sum', () => {
  test('clock times that an article gives one by one are one event of the day', () => {
    const left = (start: number, on: string, quote: string) =>
      mention({ article: 'x', start, on, quote, action: 'move', kind: 'movement' });
    const all = [
      left(10, '2020-05-04', 'Two boats left on Monday.'),
      left(100, '2020-05-04T09:00', 'The first left at nine.'),
      left(200, '2020-05-04T11:00', 'The other left at eleven.'),
    ];
    const [event, ...others] = mergeMentions(all, [article('x')]);
    expect(others).toEqual([]);
    expect(event?.when.edtf).toBe('2020-05-04');
    expect(event?.otherWhens).toBeUndefined();
  });
});

describe('roles', () => {
  test('"the mayor" is whom the article calls mayor', () => {
    const text = 'Anna Holt, the mayor of Arden, resigned. The mayor spoke of her regret.';
    const by = (name: string) => ({ participants: [{ name, role: 'agent' as const }] });
    const spoke = { kind: 'statement' as const, action: 'say', on: '2020-05-04', article: 'x' };
    const said = [mention({ ...spoke, ...by('Anna Holt') }), mention({ ...spoke, ...by('mayor') })];
    expect(mergeMentions(said, [article('x', text)])).toHaveLength(1);
    expect(mergeMentions(said, [article('x', 'Nobody.')])).toHaveLength(2);
  });
});
