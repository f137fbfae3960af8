import { describe, expect, test } from 'vitest';
import { holdings, type ControlEvent } from '../../../src/derive/emit/holdings.ts';
import { whenOf } from '../../../src/time/index.ts';

const event = (
  id: string,
  on: string,
  gainer: string | null,
  loser: string | null = null,
): ControlEvent => ({
  id,
  when: whenOf(on),
  sort: 'place',
  place: 'Arden',
  gainer,
  loser,
  placeKey: 'arden',
  gainerKey: gainer,
  loserKey: loser,
});

const spans = (...events: ControlEvent[]) =>
  holdings(events).map(({ holder, from, to, opens, closes }) => [
    holder,
    from?.edtf ?? null,
    to?.edtf ?? null,
    opens,
    closes,
  ]);

describe('holdings', () => {
  test('run from one change of control to the next, the last one open', () => {
    expect(spans(event('e2', '2020-12', 'Rebels'), event('e1', '2020-03-29', 'Army'))).toEqual([
      ['Army', '2020-03-29', '2020-12', 'e1', 'e2'],
      ['Rebels', '2020-12', null, 'e2', null],
    ]);
  });

  test('call one party by one name, that which most of its changes have', () => {
    const known = (id: string, on: string, name: string) => ({
      ...event(id, on, name),
      gainerKey: name.endsWith('rebels') ? 'rebels' : 'army',
    });
    const called = spans(
      known('e1', '2020', 'Army'),
      known('e2', '2021', 'rebels'),
      known('e3', '2022', 'Troops'),
      known('e4', '2023', 'the rebels'),
      known('e5', '2024', 'Troops'),
    ).map(([holder]) => holder);
    expect(called).toEqual(['Troops', 'rebels', 'Troops', 'rebels', 'Troops']);
  });

  test('before the first change the holder is unknown, unless it says who lost the place', () => {
    expect(spans(event('e1', '2020', 'Army', 'Rebels'))[0]).toEqual([
      'Rebels',
      null,
      '2020',
      null,
      'e1',
    ]);
  });

  test('a loss that nobody gains by leaves the place with nobody', () => {
    expect(spans(event('e1', '2020', 'Army'), event('e2', '2021', null, 'Army'))).toEqual([
      ['Army', '2020', '2021', 'e1', 'e2'],
    ]);
  });

  test('who takes a place again goes on holding it', () => {
    expect(spans(event('e1', '2020', 'Army'), event('e2', '2021', 'Army'))).toHaveLength(1);
  });
});
