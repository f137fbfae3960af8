import { describe, expect, test } from 'vitest';
import { mergeMentions } from '../../../src/derive/merge/index.ts';
import { article, control, mention } from '../support.ts';

const dates = (mentions: Parameters<typeof mergeMentions>[0]) =>
  mergeMentions(mentions, []).map(({ when, mentions: all }) => `${when.edtf} ${all.length}`);

describe('mergeMentions', () => {
  test('a month and a day in it are one event on the day', () => {
    expect(
      dates([control('Army', 'Arden', '2020-03'), control('Army', 'Arden', '2020-03-29')]),
    ).toEqual(['2020-03-29 2']);
  });

  test('two recaptures of one town months apart stay two', () => {
    expect(
      dates([control('Army', 'Arden', '2020-03-29'), control('Army', 'Arden', '2021-01-05')]),
    ).toEqual(['2020-03-29 1', '2021-01-05 1']);
  });

  test('a country takes what its forces take', () => {
    const taken = (by: string) => control(by, 'Arden', '2020-03-29');
    expect(dates([taken('Syria'), taken('Syrian troops')])).toEqual(['2020-03-29 2']);
    expect(dates([taken('Syria'), taken('Iraqi troops')])).toHaveLength(2);
  });

  test('one place taken by two sides is never one event', () => {
    expect(
      dates([control('Army', 'Arden', '2020-03'), control('Rebels', 'Arden', '2020-03')]),
    ).toHaveLength(2);
  });

  test('a loss by one side is the gain of the other', () => {
    const loss = control(null, 'Arden', '2020-03-29', {
      action: 'lose',
      control: { place: 'Arden', gainer: null, loser: 'Rebels' },
    });
    const [event, ...others] = mergeMentions([control('Army', 'Arden', '2020-03-29'), loss], []);
    expect(others).toEqual([]);
    expect(event?.control).toEqual({ place: 'Arden', gainer: 'Army', loser: 'Rebels' });
  });

  test('what went on over two days that are named is of both, though another names one of them', () => {
    const timex = { type: 'DATE' as const, value: '2020-03-26', start: 1, end: 23 };
    const both = { ...timex, text: 'Thursday and Friday' };
    const week = { ...timex, text: 'this week' };
    const talks = (on: string, more: object = {}) => control('Army', 'Arden', on, more);
    const days = '2020-03-26/2020-03-27';
    expect(dates([talks(days, { timex: both }), talks('2020-03-27')])).toEqual([`${days} 2`]);
    expect(dates([talks(days, { timex: week }), talks('2020-03-27')])).toEqual(['2020-03-27 2']);
  });

  test('a date counted in weeks gives way to the day that others give, and contradicts none near it', () => {
    const timex = { type: 'DURATION' as const, value: 'P3W', start: 1000, end: 1017 };
    const counted = { ...timex, text: 'three weeks after' };
    const closed = { participants: [{ name: 'Arden Bank', role: 'patient' as const }] };
    const words = ['arden', 'bank', 'closed', 'doors'];
    const told = [
      mention({ ...closed, on: '2020-03-26~', words, start: 1000, timex: counted }),
      mention({ ...closed, on: '2020-03-29', words }),
    ];
    const [event, ...others] = mergeMentions(told, []);
    expect(others).toEqual([]);
    expect(event?.when.edtf).toBe('2020-03-29');
    expect(event?.otherWhens).toBeUndefined();
  });

  test('names learned from brackets are one party', () => {
    const said = (name: string) =>
      mention({
        kind: 'statement',
        action: 'say',
        on: '2020-03-29',
        words: ['miners', 'strike', 'pits', 'wages'],
        participants: [{ name, role: 'agent' }],
      });
    const articles = [article('x', 'The Northern Miners Union (NMU) met.')];
    expect(mergeMentions([said('Northern Miners Union'), said('NMU')], articles)).toHaveLength(1);
    expect(mergeMentions([said('Northern Miners Union'), said('NMU')], [])).toHaveLength(2);
  });

  test('a soft date gives way to a firm one of the days before', () => {
    const parties = {
      participants: [
        { name: 'Army', role: 'agent' as const },
        { name: 'Depot', role: 'patient' as const },
      ],
      words: ['army', 'hit', 'depot', 'fuel', 'night', 'arden'],
    };
    expect(
      dates([
        mention({ on: '2020-03-29~', soft: 'published', ...parties }),
        mention({ on: '2020-03-28', ...parties }),
      ]),
    ).toEqual(['2020-03-28 2']);
  });

  test('a claim that an article doubts is a claim, and one that another vouches for is not', () => {
    const killed = (more: object) => control('Army', 'Arden', '2020-03-29', more);
    const status = (...all: ReturnType<typeof killed>[]) => mergeMentions(all, [])[0]?.status;
    expect(status(killed({ article: 'x', status: 'claimed' }), killed({ article: 'x' }))).toBe(
      'claimed',
    );
    expect(status(killed({ article: 'x', status: 'claimed' }), killed({ article: 'y' }))).toBe(
      'reported',
    );
  });

  test('what did not happen is not what did', () => {
    const done = {
      on: '2020-03-29',
      action: 'strike',
      words: ['union', 'called', 'strike', 'ports', 'arden'],
    };
    expect(dates([mention(done), mention({ ...done, polarity: 'negative' })])).toHaveLength(2);
  });

  test('other people the same thing happens to are another event', () => {
    const died = (name: string) =>
      mention({ on: '2020-03-29', action: 'die', participants: [{ name, role: 'patient' }] });
    expect(dates([died('Anna Holt'), died('Marcus Webb')])).toHaveLength(2);
  });

  test('the word of a source that is elsewhere said to claim stays a claim', () => {
    const cue = { start: 0, end: 4, text: 'said' };
    const told = (more: object) =>
      mention({ on: '2020-03-29', action: 'kill', attribution: { source: 'Front', cue }, ...more });
    const [, quoted] = mergeMentions(
      [told({ on: '2020-03-02', status: 'claimed' }), told({ article: 'y' })],
      [],
    );
    expect(quoted?.status).toBe('claimed');
  });

  test('a slip in a name is the name told more often', () => {
    const titles = ['Harbor army', 'Harbor army', 'Harbor arm'].map((name, i) => {
      const title = `${name} takes Arden`;
      return control(name, 'Arden', `202${i}-03-29`, { title });
    });
    const last = mergeMentions(titles, []).at(-1);
    expect(last?.control?.gainer).toBe('Harbor army');
  });

  test('what founds no event adds none', () => {
    expect(mergeMentions([mention({ on: '2020-03-29', founding: false })], [])).toEqual([]);
  });

  test('the order of the mentions does not matter', () => {
    const all = [
      control('Army', 'Arden', '2020-03'),
      control('Army', 'Arden', '2020-03-29'),
      control('Rebels', 'Arden', '2020-12'),
      mention({ on: '2020-05-05', places: ['Arden'] }),
    ];
    const said = (given: typeof all) =>
      mergeMentions(given, []).map(({ title, when }) => `${when.edtf} ${title}`);
    expect(said([...all].reverse())).toEqual(said(all));
  });
});
