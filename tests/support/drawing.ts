import { fontSet, type Box, type Drawing, type Measure } from '../../src/layout/index.ts';

/** Widths without a browser: every letter is as wide as half its size, give or take. */
export const plainMeasure: Measure = (text, { size }) => Array.from(text).length * size * 0.52;

export const plainFonts = fontSet({ serif: 'serif', sans: 'sans-serif' });

/** Whether two boxes share more than a hair. */
export function overlapping(a: Box, b: Box): boolean {
  const hair = 0.01;
  return a.x0 < b.x1 - hair && b.x0 < a.x1 - hair && a.y0 < b.y1 - hair && b.y0 < a.y1 - hair;
}

interface Named extends Box {
  readonly name: string;
}

/** Everything in a drawing that must not touch: labels, pills, marks (a block holds its own label). */
export function solids(drawing: Drawing): Named[] {
  const labels = drawing.labels.map((label) => ({ ...label, name: `label ${label.id}` }));
  const pills = drawing.pills.map((pill) => ({ ...pill, name: `pill ${pill.id}` }));
  const marks = drawing.marks.map((mark) => ({
    name: `mark ${mark.id}`,
    x0: mark.x0,
    x1: mark.x1,
    y0: mark.y - mark.height / 2,
    y1: mark.y + mark.height / 2,
  }));
  return [...labels, ...pills, ...marks];
}

/** Pairs that overlap and must not, by name. */
export function clashes(drawing: Drawing): string[] {
  const boxes = solids(drawing).sort((a, b) => a.x0 - b.x0);
  const found: string[] = [];
  const blocks = new Set(
    drawing.marks.filter(({ shape }) => shape === 'block').map(({ id }) => `mark ${id}`),
  );
  const own = (a: string, b: string) =>
    a.split(' ')[1] === b.split(' ')[1] && (blocks.has(a) || blocks.has(b));
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      if (b.x0 >= a.x1) break;
      if (overlapping(a, b) && !own(a.name, b.name)) found.push(`${a.name} × ${b.name}`);
    }
  }
  return found;
}
