import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { drawingToSvg } from '../../src/export/svg.ts';
import { layout, timelineExtent, type Drawing } from '../../src/layout/index.ts';
import type { Holding, TimelineEvent } from '../../src/model/index.ts';
import { whenOf } from '../../src/time/index.ts';
import { plainFonts, plainMeasure } from '../support/drawing.ts';
import { rowsOf } from '../support/rows.ts';
import { plainPalette } from '../support/palette.ts';
import { syntheticTimeline } from '../support/synthetic.ts';
import { timelineEvent } from '../support/timeline-event.ts';

function draw(events: readonly TimelineEvent[], holdings: readonly Holding[] = []): Drawing {
  return layout({
    events: rowsOf(events),
    holdings,
    window: timelineExtent(rowsOf(events), holdings),
    width: 900,
    height: 600,
    measure: plainMeasure,
    fonts: plainFonts,
  });
}

function svgOf(drawing: Drawing, title = 'Northport'): string {
  return drawingToSvg(drawing, { title, palette: plainPalette, fonts: plainFonts });
}

function parse(svg: string) {
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

describe('drawingToSvg', () => {
  const hostile = `</title><script>alert(1)</script> "x" onload='y' & ]]> \u0000\ud800`;

  it('has a title, a description and the size of the drawing', () => {
    const drawing = draw([timelineEvent({ title: 'Harbour opens', when: '2020-05-04' })]);
    const svg = svgOf(drawing);
    expect(svg).toContain('<title id="title">Northport</title>');
    expect(svg).toContain('<desc id="desc">1 event, 30 April 2020 to 8 May 2020.</desc>');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="900"/);
  });

  it('keeps hostile titles, places and holders as text', () => {
    const event = timelineEvent({ title: hostile, kind: 'control', importance: 0.9 });
    const holding: Holding = {
      id: 'h',
      place: hostile,
      holder: hostile,
      from: event.when,
      to: whenOf('2020-06'),
      opens: event.id,
      closes: null,
    };
    const svg = svgOf(draw([event], [holding]), hostile);
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/\u0000|\p{Surrogate}/u);
    expect(parse(svg).querySelector('script')).toBeNull();
    expect(parse(svg).querySelector('title')?.textContent).toContain('<script>alert(1)</script>');
  });

  it('asks for nothing from elsewhere', () => {
    const svg = svgOf(draw(syntheticTimeline({ count: 80 }).events));
    expect(svg).not.toMatch(/href=|@import|url\((?!#)|<image|<foreignObject|<style/);
  });

  it('draws every mark, label line and pill of the drawing', () => {
    const { events, holdings } = syntheticTimeline({ count: 150, lanes: 6 });
    const drawing = draw(events, holdings);
    const document = parse(svgOf(drawing));
    const texts = [...document.querySelectorAll('text')].map((node) => node.textContent);
    for (const label of drawing.labels) {
      for (const { text } of label.lines) expect(texts).toContain(text);
    }
    for (const { text } of drawing.pills) expect(texts).toContain(text);
    expect(document.querySelectorAll('g > title').length).toBe(drawing.marks.length);
  });

  it('refers only to what it defines', () => {
    const { events, holdings } = syntheticTimeline({ count: 120, lanes: 3 });
    const svg = svgOf(draw(events, holdings));
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each([
    ['claimed', /<g clip-path="url\(#m0-clip\)" stroke=/],
    ['planned', /stroke-dasharray="3 2.5"/],
    ['disputed', /clip-path="url\(#m0-clip\)"\/>/],
    ['denied', /<line [^>]*stroke-width="1.5"/],
  ] as const)('tells a %s event apart without colour', (status, shape) => {
    expect(svgOf(draw([timelineEvent({ status })]))).toMatch(shape);
  });

  it('gives the same file for the same drawing', () => {
    const drawing = draw(syntheticTimeline({ count: 60 }).events);
    expect(svgOf(drawing)).toBe(svgOf(drawing));
  });
});
