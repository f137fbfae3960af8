import { expect, it } from 'vitest';
import { rehearsalIndex } from '../../../src/app/opening/rehearsal.ts';
import { openingView } from '../../../src/app/state/opening-view.ts';
import { layout } from '../../../src/layout/index.ts';
import { plainFonts, plainMeasure } from '../../support/drawing.ts';

it('the rehearsal has all that an opening view draws: dots, bars, labels and pills', () => {
  const { table, holdings } = rehearsalIndex();
  const { events, window } = openingView(table, holdings);
  const size = { width: 870, height: 420, fonts: plainFonts, measure: plainMeasure };
  const { marks, labels, pills } = layout({ events, holdings, window, rest: window, ...size });
  expect(new Set(marks.map(({ shape }) => shape)).size).toBeGreaterThan(1);
  expect(labels.length).toBeGreaterThan(3);
  expect(pills.length).toBeGreaterThan(0);
});
