import { describe, expect, it } from 'vitest';
import {
  agreementOf,
  dateGiven,
  dateFinding,
  sourceNames,
  sourcesOf,
} from '../../../src/app/state/evidence.ts';
import type { Mention, TimelineEvent } from '../../../src/model/index.ts';
import { whenOf } from '../../../src/time/index.ts';
import { article, event, mention, sample } from '../support/sample.ts';

const articles = new Map(sample.articles.map((one) => [one.id, one]));

function sampleEvent(id: string): TimelineEvent {
  const found = sample.events.find((one) => one.id === id);
  if (!found) throw new Error(`no event ${id}`);
  return found;
}

const note = article('note', 'It rained on Monday. It rained on Tuesday. It did not rain.');
const monday = mention(note, 'It rained on Monday.', 'rained', '2021-05-31', {
  words: 'on Monday',
});
const tuesday = mention(note, 'It rained on Tuesday.', 'rained', '2021-06-01', {
  words: 'on Tuesday',
});
const denial = mention(note, 'It did not rain.', 'rain', null, { polarity: 'negative' });

describe('dateGiven', () => {
  const told = (edtf: string | null, words?: string) =>
    dateGiven({
      mention: mention(note, 'It rained on Monday.', 'rained', edtf, words ? { words } : {}),
      article: article('note', note.text, '2021-06-01'),
      index: 0,
    });

  it('is the date that the words of a sentence mean', () => {
    expect(told('2021-05-31', 'on Monday')).toBe('31 May 2021');
  });

  it('says that a sentence names no date, and that the article’s is taken', () => {
    expect(told('2021-06-01~')).toBe(
      'the sentence names no date (the article’s is taken: about 1 June 2021)',
    );
  });

  it('says that a sentence names no date, and that the text around it gives one', () => {
    expect(told('2021-05-31')).toBe(
      'the sentence names no date (that of the text around it is taken: 31 May 2021)',
    );
  });

  it('is none where there is no date', () => {
    expect(told(null)).toBeNull();
  });
});

describe('agreementOf', () => {
  it('says that all agree where every date fits', () => {
    expect(agreementOf(sampleEvent('fall'))).toEqual({ tone: 'agree', label: '2 mentions agree' });
  });

  it('has nothing to compare for one mention', () => {
    expect(agreementOf(sampleEvent('warn'))).toEqual({ tone: 'single', label: '1 mention' });
  });

  it('counts a mention with another date, and one that denies it, as not agreeing', () => {
    const rain = event('rain', '2021-05-31', [monday, tuesday, denial]);
    expect(agreementOf(rain)).toEqual({
      tone: 'differ',
      label: '1 of 3 mentions in 1 article agree',
    });
  });

  it('lets “about” a date be a few days off, and no more', () => {
    const loose = { ...monday, when: whenOf('2021-06-01~') };
    const far = { ...monday, when: whenOf('2021-06-20~') };
    expect(agreementOf(event('rain', '2021-05-31', [monday, loose])).tone).toBe('agree');
    expect(agreementOf(event('rain', '2021-05-31', [monday, far])).tone).toBe('differ');
  });

  it('counts articles that reprint one text as one voice', () => {
    const wire = article('wire', note.text, '2021-06-07', { copyOf: 'note' });
    const rain = event('rain', '2021-05-31', [monday, { ...monday, article: 'wire' }]);
    const articlesById = new Map([note, wire].map((one) => [one.id, one]));
    expect(agreementOf(rain, articlesById).label).toBe('2 mentions in 2 articles, 1 voice, agree');
  });

  it('never says that mentions of a disputed event agree', () => {
    const { mentions } = sampleEvent('fall');
    const disputed = event('x', '2021-06-06', mentions, { status: 'disputed' });
    expect(agreementOf(disputed).tone).toBe('differ');
  });
});

describe('sourcesOf', () => {
  it('puts the mention that gives the date first', () => {
    const rain = event('rain', '2021-06-01', [denial, monday, tuesday]);
    const order = sourcesOf(rain, new Map([[note.id, note]])).map(({ mention }) => mention);
    expect(order).toEqual([tuesday, denial, monday]);
  });
});

describe('dateFinding', () => {
  it('gives the steps of the mention whose date is the event’s, and compares the others', () => {
    const fall = sampleEvent('fall');
    const { basis, steps, others } = dateFinding(fall, sourcesOf(fall, articles));
    expect(basis?.article.id).toBe('north');
    expect(steps).toEqual(['“on Sunday” names the day']);
    expect(others).toMatchObject([{ words: 'at the weekend', date: '5–6 June 2021', fits: true }]);
  });

  it('tells nothing twice: words, publication date and result stand beside the steps', () => {
    const told = {
      ...tuesday,
      derivation: [
        '“on Tuesday”: the most recent Tuesday',
        'published Monday, 7 June 2021 → Tuesday, 1 June 2021',
      ],
    };
    const rain = event('rain', '2021-06-01', [told]);
    const { steps } = dateFinding(rain, sourcesOf(rain, new Map([[note.id, note]])));
    expect(steps).toEqual(['the most recent Tuesday']);
  });

  it('leaves a date out that the words say already', () => {
    const month = mention(note, 'It rained on Monday.', 'rained', '2021-05', { words: 'Monday' });
    const spelt = { ...month, timex: { ...month.timex, text: 'May 2021' } as Mention['timex'] };
    const rain = event('rain', '2021-05-31', [monday, spelt]);
    const { others } = dateFinding(rain, sourcesOf(rain, new Map([[note.id, note]])));
    expect(others).toMatchObject([{ words: 'May 2021', date: null, fits: true }]);
  });

  it('says which mention differs', () => {
    const rain = event('rain', '2021-05-31', [monday, tuesday]);
    const sources = sourcesOf(rain, new Map([[note.id, note]]));
    expect(dateFinding(rain, sources).others).toMatchObject([{ fits: false }]);
  });

  it('says once what an article says twice, and nothing of a mention without words that fits', () => {
    const vague = { ...monday, timex: null, when: whenOf('2021-05-31~') };
    const rain = event('rain', '2021-05-31', [monday, tuesday, tuesday, vague]);
    const { others } = dateFinding(rain, sourcesOf(rain, new Map([[note.id, note]])));
    expect(others.map(({ words }) => words)).toEqual(['on Tuesday']);
  });

  it('takes the sharpest mention that fits where none has the very date', () => {
    const rain = event('rain', '2021-05/2021-06', [tuesday, monday]);
    const sources = sourcesOf(rain, new Map([[note.id, note]]));
    expect(dateFinding(rain, sources).basis?.mention).toBe(tuesday);
  });

  it('has no basis where no mention has a date', () => {
    const rain = event('rain', '2021-05-31', [denial]);
    const { basis, steps } = dateFinding(rain, sourcesOf(rain, new Map([[note.id, note]])));
    expect({ basis, steps }).toEqual({ basis: null, steps: [] });
  });
});

describe('sourceNames', () => {
  it('names each source once', () => {
    const rain = event('rain', '2021-05-31', [monday, tuesday]);
    expect(sourceNames(sourcesOf(rain, new Map([[note.id, note]])))).toEqual(['The note Courier']);
  });
});
