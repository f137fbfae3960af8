import { expect, test } from 'vitest';
import { entryStamp } from '../../src/text/index.ts';

test.each([
  ['08.30', { clock: 510, weekday: null }],
  ['11:05 pm', { clock: 1385, weekday: null }],
  ['12:10 a.m. GMT', { clock: 10, weekday: null }],
  ['Fri 08.30', { clock: 510, weekday: 5 }],
  ['Thursday, 23:40', { clock: 1420, weekday: 4 }],
  ['10h15', { clock: 615, weekday: null }],
])('%s stands over an entry', (line, stamp) => {
  expect(entryStamp(line)).toEqual(stamp);
});

test.each(['25:10', 'Page 10:15', 'Friday', '10:15 the fire brigade was called out'])(
  '%s does not',
  (line) => {
    expect(entryStamp(line)).toBeNull();
  },
);
