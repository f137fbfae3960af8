import { describe, expect, it } from 'vitest';
import {
  checkTimeline,
  essentialImportance,
  isEssential,
  kindLabel,
  kinds,
  parseTimeline,
  parseTimelineText,
  TimelineError,
  type Mention,
  type Status,
  type StatusChange,
  type Timeline,
  type TimelineEvent,
} from '../../src/model/index.ts';
import { whenOf } from '../../src/time/index.ts';
import { sampleTimeline } from './sample-timeline.ts';

const event = (timeline: Timeline): TimelineEvent => timeline.events[0] ?? expect.fail('no event');
const mention = (timeline: Timeline): Mention =>
  event(timeline).mentions[0] ?? expect.fail('no mention');
const article = (timeline: Timeline) => timeline.articles[0] ?? expect.fail('no article');

const change = (status: Status): StatusChange => ({
  status,
  article: 'a1',
  when: whenOf('2016-03-28'),
});

/** What is wrong with the sample timeline once it is broken in one place. */
function flawsAfter(breakIt: (timeline: Timeline) => void): string[] {
  const timeline = sampleTimeline();
  breakIt(timeline);
  return checkTimeline(timeline).map(({ path, message }) => `${path}: ${message}`);
}

describe('parseTimeline', () => {
  it('takes a sound timeline and gives it back unchanged', () => {
    expect(parseTimeline(sampleTimeline())).toEqual(sampleTimeline());
    expect(parseTimelineText(JSON.stringify(sampleTimeline()))).toEqual(sampleTimeline());
  });

  it('takes a timeline with nothing in it', () => {
    const empty = { version: 1, title: 'Nothing', articles: [], events: [], holdings: [] };
    expect(parseTimeline(empty)).toEqual(empty);
  });

  const refused: readonly (readonly [string, unknown, RegExp])[] = [
    ['a later version', { ...sampleTimeline(), version: 2 }, /has version 2.*reads version 1/],
    ['what is no timeline', { hello: 'world' }, /^not a timeline: /],
    ['null', null, /^not a timeline: the file/],
    ['a field too many', { ...sampleTimeline(), colour: 'red' }, /^not a timeline: colour/],
    ['an empty title', { ...sampleTimeline(), title: '' }, /^not a timeline: title/],
  ];

  it.each(refused)('refuses %s, saying where', (_, data, message) => {
    expect(() => parseTimeline(data)).toThrow(TimelineError);
    expect(() => parseTimeline(data)).toThrow(message);
  });

  it('refuses text that is not JSON', () => {
    expect(() => parseTimelineText('{"version": 1')).toThrow(
      new TimelineError('not a timeline: the file is not JSON'),
    );
  });

  it('names the first flaw and counts the others', () => {
    const timeline = sampleTimeline();
    mention(timeline).quote = 'Something else';
    mention(timeline).trigger.text = 'rejected';
    expect(() => parseTimeline(timeline)).toThrow(
      /^broken timeline: events\[0\]\.mentions\[0\]: the text at 33–91 is not “Something else” \(and 1 more\)$/,
    );
  });

  it('refuses addresses that are not http or https', () => {
    const timeline = sampleTimeline();
    article(timeline).url = 'javascript:alert(1)';
    expect(() => parseTimeline(timeline)).toThrow(/articles\.0\.url/);
  });

  it('refuses importance outside 0 to 1, and NaN', () => {
    for (const importance of [-0.1, 1.1, NaN]) {
      const timeline = sampleTimeline();
      event(timeline).importance = importance;
      expect(() => parseTimeline(timeline)).toThrow(/events\.0\.importance/);
    }
  });
});

describe('checkTimeline', () => {
  it('finds nothing wrong with a sound timeline', () => {
    expect(checkTimeline(sampleTimeline())).toEqual([]);
  });

  const broken: readonly (readonly [string, (timeline: Timeline) => void, RegExp])[] = [
    ['a quote that is not the text', (t) => (mention(t).quote = 'x'), /mentions\[0\]: the text at/],
    ['a trigger that is not the text', (t) => (mention(t).trigger.text = 'x'), /trigger: the text/],
    [
      'a timex that is not the text',
      (t) => ((mention(t).timex ?? expect.fail()).text = 'x'),
      /timex: the text/,
    ],
    [
      'a cue that is not the text',
      (t) => ((mention(t).attribution ?? expect.fail()).cue.text = 'x'),
      /cue: the text/,
    ],
    [
      'a trigger outside its quote',
      (t) => (mention(t).trigger = { start: 0, end: 7, text: 'Council' }),
      /the trigger lies outside/,
    ],
    [
      'a prefix that is not the text before',
      (t) => (mention(t).prefix = 'x'),
      /prefix: the text before the quote is another/,
    ],
    [
      'a suffix that is not the text after',
      (t) => (mention(t).suffix = 'x'),
      /suffix: the text after the quote is another/,
    ],
    [
      'a mention in furniture',
      (t) => ((article(t).regions[1] ?? expect.fail()).type = 'furniture'),
      /lies in furniture/,
    ],
    ['a mention of no article', (t) => (mention(t).article = 'a9'), /no such article: a9/],
    [
      'an event at odds with all its mentions',
      (t) => (event(t).when = whenOf('2016-03-29')),
      /no mention is consistent with 2016-03-29/,
    ],
    [
      'a date that ends before it begins',
      (t) => (event(t).when = { edtf: '2016', earliest: '2016-12-31', latest: '2016-01-01' }),
      /ends before it begins/,
    ],
    [
      'a bound that is no date',
      (t) => (event(t).when = { edtf: '2016', earliest: 'soon', latest: '2016-12-31' }),
      /earliest: not a date: soon/,
    ],
    ['an id used twice', (t) => t.events.push(structuredClone(event(t))), /id used twice: e1/],
    [
      'regions that overlap',
      (t) => ((article(t).regions[1] ?? expect.fail()).start = 3),
      /out of order or outside/,
    ],
    [
      'a region beyond the text',
      (t) => ((article(t).regions[2] ?? expect.fail()).end = 9999),
      /out of order or outside/,
    ],
    [
      'a publication date of unknown basis',
      (t) => (article(t).published.basis = 'unknown'),
      /basis unknown does not go/,
    ],
    [
      'a basis without a publication date',
      (t) => (article(t).published.when = null),
      /basis inferred does not go/,
    ],
    [
      'evidence that is not the text',
      (t) => ((article(t).published.evidence[0] ?? expect.fail()).text = 'x'),
      /evidence\[0\]: the text/,
    ],
    [
      'a holding opened by no event',
      (t) => ((t.holdings[0] ?? expect.fail()).opens = 'e9'),
      /holdings\[0\]: no such event: e9/,
    ],
    ['a copy of no article', (t) => (article(t).copyOf = 'a9'), /copyOf: no such article: a9/],
    ['a copy of itself', (t) => (article(t).copyOf = 'a1'), /copyOf: not the first of its group/],
    [
      'a history that ends with another status',
      (t) => (event(t).history = [change('claimed'), change('denied')]),
      /history: ends with denied, but the event is reported/,
    ],
    [
      'a history in which nothing changes',
      (t) => (event(t).history = [change('reported'), change('reported')]),
      /history\[1\]: still reported: no change/,
    ],
    [
      'a history from an article that does not mention the event',
      (t) => (event(t).history = [{ ...change('claimed'), article: 'a9' }, change('reported')]),
      /history\[0\]\.article: no mention is from it: a9/,
    ],
    [
      'another date that agrees',
      (t) => (event(t).otherWhens = [whenOf('2016-03-27')]),
      /otherWhens\[0\]: agrees with 2016-03-27/,
    ],
    [
      'another date that no mention gives',
      (t) => (event(t).otherWhens = [whenOf('2016-03-25')]),
      /otherWhens\[0\]: no mention gives 2016-03-25/,
    ],
  ];

  it.each(broken)('finds %s', (_, breakIt, message) => {
    expect(flawsAfter(breakIt).join('\n')).toMatch(message);
  });

  it('takes a change of status, a date that contradicts, and a copy', () => {
    const timeline = sampleTimeline();
    const dayBefore = whenOf('2016-03-26');
    timeline.articles.push({ ...article(timeline), id: 'a2', copyOf: 'a1' });
    event(timeline).history = [change('planned'), change('reported')];
    event(timeline).mentions.push({ ...mention(timeline), when: dayBefore });
    event(timeline).otherWhens = [dayBefore];
    expect(parseTimeline(timeline)).toEqual(timeline);
  });

  it('takes an event whose mention has a wider date', () => {
    expect(flawsAfter((t) => (mention(t).when = whenOf('2016-03')))).toEqual([]);
  });
});

describe('kinds and importance', () => {
  it('every kind has a label of its own', () => {
    expect(new Set(kinds.map(({ id }) => kindLabel(id))).size).toBe(kinds.length);
  });

  it('an event is essential from the threshold on', () => {
    expect(isEssential({ importance: essentialImportance })).toBe(true);
    expect(isEssential({ importance: essentialImportance - 0.01 })).toBe(false);
  });
});
