import type { Box } from '../../layout/index.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** From an event to its card, px. */
const gap = 10;

/** From the card to the edge of the chart, px. */
const edge = 4;

const overlap = (from: number, to: number, low: number, high: number) =>
  Math.max(0, Math.min(to, high) - Math.max(from, low));

/** What of boxes a card would cover, px². */
const covered = (x: number, y: number, { width, height }: Size, boxes: readonly Box[]) =>
  boxes.reduce(
    (sum, { x0, x1, y0, y1 }) =>
      sum + overlap(x, x + width, x0, x1) * overlap(y, y + height, y0, y1),
    0,
  );

/**
 * Where a card about an event stands in a chart, px: below the event where it can, never over it, and
 * where it hides the least of the labels.
 */
export function cardPlace(
  card: Size,
  event: Box,
  chart: Size,
  labels: readonly Box[],
): { readonly x: number; readonly y: number } {
  const { x0, x1, y0, y1 } = event;
  const within = (at: number, size: number, room: number) =>
    Math.max(edge, Math.min(at, room - size - edge));
  const [below, above] = [y1 + gap, y0 - gap - card.height];
  const [after, before] = [x1 + gap, x0 - gap - card.width];
  const columns = [x0 - 6, x1 - card.width + 6, (x0 + x1 - card.width) / 2];
  const rows = [y0, (y0 + y1 - card.height) / 2, y1 - card.height];
  const places = [
    ...[below, above].flatMap((y) => columns.map((x) => ({ x, y }))),
    ...[after, before].flatMap((x) => rows.map((y) => ({ x, y }))),
  ].map(({ x, y }) => ({
    x: within(x, card.width, chart.width),
    y: within(y, card.height, chart.height),
  }));
  const cost = ({ x, y }: { x: number; y: number }) =>
    covered(x, y, card, labels) + (covered(x, y, card, [event]) > 0 ? 1e9 : 0);
  return places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
}
