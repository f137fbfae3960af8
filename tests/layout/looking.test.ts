import { describe, expect, it } from 'vitest';
import {
  densityOf,
  eventBox,
  hitTest,
  lanesBy,
  layout,
  neighbourOf,
  openingWindow,
  timelineExtent,
  total,
} from '../../src/layout/index.ts';
import { dayMs } from '../../src/time/index.ts';
import { plainFonts, plainMeasure } from '../support/drawing.ts';
import { rowsOf } from '../support/rows.ts';
import { timelineEvent } from '../support/timeline-event.ts';

const at = (iso: string) => Date.parse(iso);

const events = [
  timelineEvent({ id: 'late', kind: 'control', when: '2020-09-01' }),
  timelineEvent({ id: 'early', kind: 'control', when: '2020-02-01' }),
  timelineEvent({ id: 'middle', kind: 'control', when: '2020-05' }),
  timelineEvent({ id: 'said', kind: 'statement', when: '2020-08-20' }),
  timelineEvent({ id: 'undated', kind: 'statement', when: 'XXXX-08-20' }),
];
const window = { start: at('2020-01-01'), end: at('2021-01-01') };

describe('timelineExtent', () => {
  it('holds every event with a margin, undated and open sides apart', () => {
    const list = [...events, timelineEvent({ when: '../2020-10-10' })];
    const { start, end } = timelineExtent(rowsOf(list), []);
    expect(start).toBeLessThan(at('2020-02-01'));
    expect(end).toBeGreaterThan(at('2020-10-11'));
    expect(end).toBeLessThan(at('2021-01-01'));
  });

  it('is a week at least', () => {
    const { start, end } = timelineExtent(rowsOf([timelineEvent({ when: '2020-05-04' })]), []);
    expect(end - start).toBeGreaterThanOrEqual(7 * dayMs);
  });
});

describe('openingWindow', () => {
  it('leaves a lone event far off out of view, but never an essential one', () => {
    const far = timelineEvent({ when: '1920-01-01' });
    const near = openingWindow(rowsOf([...events, far]), []);
    expect(near.start).toBeGreaterThan(at('2019-01-01'));
    const essential = openingWindow(rowsOf([...events, { ...far, importance: 0.9 }]), []);
    expect(essential.start).toBeLessThan(at('1920-01-01'));
  });

  it('shows all of a timeline without gaps', () => {
    const monthly = Array.from({ length: 24 }, (_, i) =>
      timelineEvent({
        when: `${2019 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      }),
    );
    const { start, end } = openingWindow(rowsOf(monthly), []);
    expect(start).toBeLessThan(at('2019-01-15'));
    expect(end).toBeGreaterThan(at('2020-12-15'));
  });
});

describe('neighbourOf', () => {
  it('goes along a lane in the order of time', () => {
    expect(neighbourOf(rowsOf(events), 'early', 'later', window)).toBe('middle');
    expect(neighbourOf(rowsOf(events), 'late', 'earlier', window)).toBe('middle');
    expect(neighbourOf(rowsOf(events), 'late', 'later', window)).toBeNull();
  });

  it('goes to the nearest in time in the lane below or above', () => {
    expect(neighbourOf(rowsOf(events), 'middle', 'below', window)).toBe('said');
    expect(neighbourOf(rowsOf(events), 'said', 'above', window)).toBe('late');
    expect(neighbourOf(rowsOf(events), 'late', 'above', window)).toBeNull();
  });

  it('begins at the middle of the view', () => {
    expect(neighbourOf(rowsOf(events), null, 'later', window)).toBe('middle');
  });
});

describe('densityOf', () => {
  it('counts every dated event once, by kind', () => {
    const { bins, most } = densityOf(rowsOf(events), window, 12);
    expect(bins.reduce((sum, bin) => sum + total(bin), 0)).toBe(4);
    expect(bins[1]?.get('control')).toBe(1);
    expect(most).toBe(1);
  });
});

describe('hitTest', () => {
  const drawing = layout({
    events: rowsOf(events),
    holdings: [],
    window,
    width: 1000,
    measure: plainMeasure,
    fonts: plainFonts,
  });

  it('finds a mark within 12 px of its middle, and a label', () => {
    const mark = drawing.marks.find(({ id }) => id === 'late');
    const label = drawing.labels.find(({ id }) => id === 'late');
    if (!mark || !label) throw new Error('not drawn');
    const x = (mark.x0 + mark.x1) / 2;
    expect(hitTest(drawing, x, mark.y - 12)).toEqual({ type: 'event', id: 'late' });
    expect(hitTest(drawing, label.x0 + 5, label.y0 + 5)).toEqual({ type: 'event', id: 'late' });
    expect(hitTest(drawing, x, mark.y - 40)).toBeNull();
  });

  it('gives the box of mark and label together', () => {
    const box = eventBox(drawing, 'late');
    const mark = drawing.marks.find(({ id }) => id === 'late');
    const label = drawing.labels.find(({ id }) => id === 'late');
    expect(box?.x0).toBe(Math.min(mark?.x0 ?? 0, label?.x0 ?? 0));
    expect(eventBox(drawing, 'undated')).toBeNull();
  });
});

describe('lanesBy', () => {
  const list = ['Arden', 'Bree', 'Arden', 'Cole'].map((place, i) =>
    timelineEvent({ id: `at-${i}`, places: [place, 'Everywhere'], when: `2020-0${i + 1}` }),
  );
  const nowhere = timelineEvent({ id: 'nowhere', places: [], when: '2020-09' });

  it('has each event once: in the lane of the first name it has that has a lane, else with the rest', () => {
    const lanes = lanesBy(rowsOf([...list, nowhere]), 'place');
    const found = lanes.map(({ label, rows, table }) => [
      label,
      Array.from(rows, (row) => table.id(row)),
    ]);
    expect(Object.fromEntries(found)).toEqual({
      Arden: ['at-0', 'at-2'],
      Bree: ['at-1'],
      Cole: ['at-3'],
      'Other or no place': ['nowhere'],
    });
  });

  it('puts the names beyond the foremost into one lane', () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      timelineEvent({ participants: [`Person ${i % 15}`], when: '2020-05-04' }),
    );
    const lanes = lanesBy(rowsOf(many), 'participant');
    expect(lanes.at(-1)?.label).toBe('Others');
    expect(lanes.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(30);
    expect(lanes.length).toBeLessThan(12);
  });
});
