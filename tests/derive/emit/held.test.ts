import { describe, expect, test } from 'vitest';
import { changeOf, officeIn } from '../../../src/derive/emit/held.ts';
import { mergeMentions } from '../../../src/derive/merge/index.ts';
import { rankEvents } from '../../../src/derive/rank/index.ts';
import { control, mention, type Given } from '../support.ts';

const party = (name: string, role: 'agent' | 'patient') => ({ name, role });

const change = (given: Given) => {
  const [event] = rankEvents(mergeMentions([mention({ on: '2020-05-04', ...given })], []), []);
  return event ? changeOf(event) : expect.fail('no event');
};

const trigger = (text: string) => ({ trigger: { start: 0, end: text.length, text } });

describe('officeIn', () => {
  test.each([
    ['Anna Holt resigned as mayor of Arden on Monday.', 'mayor of Arden'],
    ['Arden Steel chief executive Jan Berg quit.', 'chief executive of Arden Steel'],
    ['The mayor resigned.', null],
    ['The council appointed Anna Holt, former president of the Arden Court, as mediator.', null],
    ['Anna Holt was appointed deputy mayor of Arden.', null],
  ])('%s', (quote, office) => expect(officeIn(quote)).toBe(office));
});

describe('changeOf', () => {
  test('an appointment fills an office', () => {
    expect(
      change({
        action: 'appoint',
        quote: 'The board named Anna Holt chief executive of Arden Steel.',
        ...trigger('named'),
        participants: [party('board', 'agent'), party('Anna Holt', 'patient')],
      }),
    ).toEqual({
      sort: 'office',
      place: 'chief executive of Arden Steel',
      gainer: 'Anna Holt',
      loser: null,
    });
  });

  test('a succession has who comes and who goes; a resignation only who goes', () => {
    const quote = 'Anna Holt succeeded Jan Berg as mayor of Arden.';
    const both = [party('Anna Holt', 'agent'), party('Jan Berg', 'patient')];
    expect(
      change({ action: 'appoint', quote, ...trigger('succeeded'), participants: both }),
    ).toMatchObject({ gainer: 'Anna Holt', loser: 'Jan Berg' });
    expect(change({ action: 'resign', quote, participants: both })).toMatchObject({
      gainer: null,
      loser: 'Anna Holt',
    });
  });

  test("an office that is nobody's in the sentence, and nobody with a name, change nothing", () => {
    const resigned = { action: 'resign', quote: 'The mayor resigned.' };
    expect(change({ ...resigned, participants: [party('Anna Holt', 'agent')] })).toBeNull();
    expect(
      change({ ...resigned, quote: 'He resigned as mayor of Arden.', participants: [] }),
    ).toBeNull();
  });

  test('a completed purchase changes the owner, a bid does not', () => {
    const deal = {
      action: 'acquire',
      participants: [party('Kite Group', 'agent'), party('Arden Steel', 'patient')],
    };
    expect(change({ ...deal, quote: 'Kite Group completed its purchase of Arden Steel.' })).toEqual(
      {
        sort: 'company',
        place: 'Arden Steel',
        gainer: 'Kite Group',
        loser: null,
      },
    );
    expect(change({ ...deal, quote: 'Kite Group agreed to buy Arden Steel.' })).toBeNull();
  });

  test('what is only planned changes nothing', () => {
    const [event] = rankEvents(
      mergeMentions([control('Army', 'Arden', '2020-05-04', { status: 'planned' })], []),
      [],
    );
    expect(event && changeOf(event)).toBeNull();
  });
});
