import { describe, expect, it } from 'vitest';
import {
  dropLines,
  layout,
  timelineExtent,
  zoomWindow,
  type Drawing,
  type LayoutInput,
} from '../../src/layout/index.ts';
import type { Holding, TimelineEvent } from '../../src/model/index.ts';
import { whenOf } from '../../src/time/index.ts';
import { clashes, plainFonts, plainMeasure } from '../support/drawing.ts';
import { rowsOf } from '../support/rows.ts';
import { syntheticEvents } from '../support/synthetic.ts';
import { timelineEvent } from '../support/timeline-event.ts';

function draw(events: readonly TimelineEvent[], options: Partial<LayoutInput> = {}): Drawing {
  const holdings = options.holdings ?? [];
  return layout({
    events: rowsOf(events),
    holdings,
    window: timelineExtent(rowsOf(events), holdings),
    width: 1000,
    height: 700,
    measure: plainMeasure,
    fonts: plainFonts,
    ...options,
  });
}

const markOf = (drawing: Drawing, { id }: TimelineEvent) =>
  drawing.marks.find((mark) => mark.id === id);

const wordsOf = (drawing: Drawing, { id }: TimelineEvent) =>
  drawing.labels.find((label) => label.id === id)?.lines.map(({ text }) => text);

describe('layout: marks', () => {
  const first = timelineEvent({ when: '2019-01-01' });
  const last = timelineEvent({ when: '2021-01-01' });

  it('draws a day as a dot and a month as a soft bar as long as the month', () => {
    const day = timelineEvent({ when: '2020-05-04' });
    const month = timelineEvent({ when: '2020-06' });
    const drawing = draw([first, day, month, last]);
    expect(markOf(drawing, day)).toMatchObject({ shape: 'dot', soft: false });
    const bar = markOf(drawing, month);
    expect(bar).toMatchObject({ shape: 'bar', soft: true });
    const span = drawing.window.end - drawing.window.start;
    const length = ((drawing.plot.x1 - drawing.plot.x0) * 30 * 86_400_000) / span;
    expect((bar?.x1 ?? 0) - (bar?.x0 ?? 0)).toBeCloseTo(length, 6);
  });

  it('draws a range as a sharp bar, and fades the ends that are not sure', () => {
    const range = timelineEvent({ when: '2020-05-04/2020-08-01' });
    const about = timelineEvent({ when: '2020-05-04~/2020-08-01' });
    const months = timelineEvent({ when: '2020-03/2020-08' });
    const drawing = draw([first, range, about, months, last]);
    expect(markOf(drawing, range)).toMatchObject({ soft: false, fadeIn: 0, fadeOut: 0 });
    expect(markOf(drawing, about)?.fadeIn).toBeGreaterThan(0);
    expect(markOf(drawing, about)?.fadeOut).toBe(0);
    expect(markOf(drawing, months)?.fadeOut).toBeGreaterThan(0);
  });

  it('draws a date that is open on one side with a tail there', () => {
    const by = timelineEvent({ when: '../2020-05-04' });
    const since = timelineEvent({ when: '2020-05-04/..' });
    const drawing = draw([first, by, since, last]);
    expect(markOf(drawing, by)).toMatchObject({ openStart: true, openEnd: false });
    expect(markOf(drawing, since)).toMatchObject({ openStart: false, openEnd: true });
  });

  it('rings the marks of events that several articles report', () => {
    const lone = timelineEvent({ when: '2020-02-04', sources: 1 });
    const two = timelineEvent({ when: '2020-05-04', sources: 2 });
    const many = timelineEvent({ when: '2020-08-04', sources: 5 });
    const drawing = draw([first, lone, two, many, last]);
    expect([lone, two, many].map((event) => markOf(drawing, event)?.rings)).toEqual([0, 1, 2]);
  });

  it('counts events whose date cannot be placed apart, and draws the others', () => {
    const undated = timelineEvent({ when: 'XXXX-05-12' });
    const drawing = draw([first, undated, last]);
    expect(drawing.undated).toBe(1);
    expect(drawing.marks.map(({ id }) => id).sort()).toEqual([first.id, last.id].sort());
  });

  it('draws an empty timeline', () => {
    const drawing = draw([]);
    expect(drawing.marks).toEqual([]);
    expect(drawing.axis.ticks.length).toBeGreaterThan(0);
  });

  it('draws years before the common era and beyond 9999', () => {
    const drawing = draw([
      timelineEvent({ when: '-0043-03-15' }),
      timelineEvent({ when: 'Y12000' }),
    ]);
    expect(drawing.marks).toHaveLength(2);
    for (const { x0, x1 } of drawing.marks) expect(Number.isFinite(x0 + x1)).toBe(true);
  });
});

describe('layout: lanes', () => {
  it('has a lane for each kind present, in the order of the kinds', () => {
    const events = (['statement', 'control', 'health'] as const).map((kind) =>
      timelineEvent({ kind }),
    );
    expect(draw(events).lanes.map(({ label }) => label)).toEqual([
      'Control',
      'Health',
      'Statements',
    ]);
  });

  it('puts all in one lane without a name where asked', () => {
    const events = (['statement', 'control'] as const).map((kind) => timelineEvent({ kind }));
    const { lanes } = draw(events, { lanes: 'none' });
    expect(lanes.map(({ name }) => name)).toEqual([null]);
  });

  it('names lanes beside them where wide, above them where narrow', () => {
    const events = [timelineEvent({ kind: 'control' })];
    const wide = draw(events).lanes[0];
    const narrow = draw(events, { width: 380 }).lanes[0];
    expect(draw(events).plot.x0).toBeGreaterThan(wide?.name?.x ?? Infinity);
    expect(draw(events, { width: 380 }).plot.x0).toBe(narrow?.name?.x);
  });

  it('puts lanes without essential events together where they crowd, all where none has room', () => {
    const kinds = ['control', 'conflict', 'health', 'culture', 'sport', 'statement'] as const;
    const events = kinds.flatMap((kind, i) => [
      timelineEvent({ kind, when: '2020-05-04', importance: i < 2 ? 0.9 : 0.1 }),
      timelineEvent({ kind, when: '2020-08-04' }),
    ]);
    const names = (height: number) =>
      draw(events, { width: 390, height }).lanes.map(({ label }) => label);
    expect(names(900)).toHaveLength(6);
    expect(names(420)).toEqual(['Control', 'Conflict', 'More kinds']);
    expect(names(230)).toEqual(['']);
  });

  it('lets a lane rest on its name while nothing of it is in view', () => {
    const events = [
      timelineEvent({ kind: 'control', when: '2019-02-01' }),
      timelineEvent({ kind: 'health', when: '2021-02-01' }),
    ];
    const window = { start: Date.parse('2021-01-01'), end: Date.parse('2021-03-01') };
    const { lanes } = draw(events, { window, rest: window });
    expect(lanes.map(({ idle }) => idle)).toEqual([true, false]);
  });

  it('leaves out what is not essential where asked, without counting it', () => {
    const essential = timelineEvent({ importance: 0.9 });
    const drawing = draw([essential, timelineEvent({ importance: 0.1 })], { essentialOnly: true });
    expect(drawing.marks.map(({ id }) => id)).toEqual([essential.id]);
    expect(drawing.pills).toEqual([]);
  });
});

describe('layout: labels', () => {
  it('names date and sources below an essential title', () => {
    const event = timelineEvent({
      title: 'Harbour opens',
      when: '2020-05-04',
      importance: 0.9,
      sources: 3,
    });
    expect(wordsOf(draw([event]), event)).toEqual(['Harbour opens', '4 May 2020 · 3 sources']);
  });

  it('says in words that an event is a claim', () => {
    const event = timelineEvent({ status: 'claimed', importance: 0.9 });
    expect(wordsOf(draw([event]), event)?.[1]).toMatch(/^Claim · /);
  });

  it('labels the more important first where there is no room for all', () => {
    const events = Array.from({ length: 60 }, (_, i) =>
      timelineEvent({ when: '2020-05-04', importance: i / 130, title: `Report number ${i}` }),
    );
    const drawing = draw(events, { height: 300 });
    const shown = new Set(drawing.labels.map(({ id }) => id));
    const labelled = drawing.marks.filter(({ id }) => shown.has(id));
    const bare = drawing.marks.filter(({ id }) => !shown.has(id));
    const least = Math.min(...labelled.map(({ placed }) => placed.importance));
    expect(drawing.pills.length).toBeGreaterThan(0);
    for (const { placed } of bare) expect(placed.importance).toBeLessThan(least);
  });

  it('shows every essential event of a crowd', () => {
    const events = syntheticEvents({ count: 400, seed: 5, essential: 0.03, lanes: 3 });
    const drawing = draw(events, { height: 900 });
    const shown = new Set(drawing.marks.map(({ id }) => id));
    const essential = events.filter(({ importance }) => importance >= 0.5);
    expect(essential.filter(({ id }) => !shown.has(id))).toEqual([]);
  });

  it('cuts no title where its line is free beyond the room labels are meant to have', () => {
    const title = 'Council of the eastern districts orders the harbour shut';
    const ends = ['2018-06-01', '2021-01-01'].map((when) => timelineEvent({ when }));
    const told = Array.from({ length: 4 }, () =>
      timelineEvent({ when: '2020-12-01', title, importance: 0.9 }),
    );
    const drawing = draw([...ends, ...told], { width: 800, height: 280 });
    // The first shares its line with the mark of the other end.
    const alone = told.slice(1);
    expect(alone.map((event) => wordsOf(drawing, event))).toEqual(alone.map(() => [title]));
    expect(clashes(drawing)).toEqual([]);
  });

  it('keeps the words of a long bar in view', () => {
    const long = timelineEvent({ when: '2019-01/2020-12', title: 'Talks' });
    const extent = timelineExtent(rowsOf([long]), []);
    const window = zoomWindow(extent, 6, Date.parse('2020-03-01'));
    const drawing = draw([long], { window, extent });
    const label = drawing.labels[0];
    expect(label?.x0).toBeGreaterThanOrEqual(drawing.plot.x0);
    expect(label?.x1).toBeLessThanOrEqual(drawing.plot.x1);
  });

  it('turns labels away from the edge of a view at rest', () => {
    const events = [
      timelineEvent({ when: '2019-01-01' }),
      timelineEvent({ when: '2020-02-26', title: 'Ferry runs aground off the cape' }),
      timelineEvent({ when: '2022-01-01' }),
    ];
    const window = { start: Date.parse('2020-01-01'), end: Date.parse('2020-03-01') };
    const moving = draw(events, { window });
    const resting = draw(events, { window, rest: window });
    expect(moving.labels).toEqual([]);
    expect(resting.labels[0]).toMatchObject({ align: 'end' });
    expect(resting.labels[0]?.lines[0]?.text).toBe('Ferry runs aground off the cape');
  });
});

describe('layout: holdings', () => {
  const events = ['2019-02', '2019-11-20', '2020-08', '2020-11-02'].map((when) =>
    timelineEvent({ when, kind: 'control', importance: 0.9, title: 'Board takes the old harbour' }),
  );
  const holdings = events.map((event, i): Holding => ({
    id: `h${i}`,
    place: 'Harbour',
    holder: i % 2 === 0 ? 'Board' : 'Union',
    from: event.when,
    to: events[i + 1]?.when ?? null,
    opens: event.id,
    closes: events[i + 1]?.id ?? null,
  }));

  it('has soft edges where the date is only a month, sharp ones where it is a day', () => {
    const [band] = draw(events, { holdings }).bands;
    const fades = band?.bars.map(({ fadeIn }) => fadeIn > 0);
    expect(fades).toEqual([true, false, true, false]);
  });

  it('gives the same holder the same colour', () => {
    const [band] = draw(events, { holdings }).bands;
    expect(band?.bars.map(({ colour }) => colour)).toEqual([0, 1, 0, 1]);
  });

  it('drops a line to each event that changed it, through no label', () => {
    for (const width of [700, 900, 1100, 1400]) {
      const drawing = draw(events, { holdings, width });
      expect(drawing.drops).toHaveLength(4);
      for (const { x, y0, y1 } of drawing.drops) {
        const through = drawing.labels.filter(
          (label) => label.x0 < x && x < label.x1 && label.y0 < y1 - 1 && label.y1 > y0,
        );
        expect(through.map(({ id }) => id)).toEqual([]);
      }
      expect(clashes(drawing)).toEqual([]);
    }
  });

  it('breaks a line off where it would run through words', () => {
    const box = { x0: 100, x1: 200, y0: 60, y1: 80 };
    const drop = { id: 'a', kind: 'control' as const, x: 150, y0: 20, y1: 120 };
    const [label] = draw(events, { holdings }).labels;
    if (!label) throw new Error('no label');
    const lines = dropLines({ drops: [drop], labels: [{ ...label, ...box }] });
    expect(lines.map(({ y0, y1 }) => [y0, y1])).toEqual([
      [20, 57],
      [83, 120],
    ]);
    const beside = dropLines({ drops: [{ ...drop, x: 210 }], labels: [{ ...label, ...box }] });
    expect(beside).toEqual([{ ...drop, x: 210 }]);
  });

  it('leaves a holder out whose name has no room', () => {
    const short = {
      ...holdings[0],
      from: whenOf('2019-02-01'),
      to: whenOf('2019-02-03'),
    } as Holding;
    const [band] = draw(events, { holdings: [short] }).bands;
    expect(band?.bars[0]?.label).toBeNull();
  });
});

describe('layout: height', () => {
  it('keeps to the height it is given where the names of many lanes stand above them', () => {
    const kinds = ['disaster', 'politics', 'diplomacy', 'justice', 'business', 'other'] as const;
    const events = [...kinds, 'conflict' as const, 'crime' as const].flatMap((kind, i) =>
      [0.9, 0.2, 0.1].map((importance, k) =>
        timelineEvent({
          kind,
          importance: i < kinds.length ? importance : 0.1,
          when: `2023-0${1 + k}-1${i}`,
        }),
      ),
    );
    for (const height of [620, 640, 660]) {
      const drawing = draw(events, { width: 610, height, fill: true });
      expect(drawing.lanes.length).toBeGreaterThan(5);
      expect(drawing.height).toBeLessThanOrEqual(height);
    }
  });
});
