import fc from 'fast-check';

/** Random EDTF texts drawn from the grammar that `parseEdtf` reads. */

const two = (n: number) => String(n).padStart(2, '0');
const year = fc.integer({ min: 1, max: 9998 }).map((n) => String(n).padStart(4, '0'));
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc.integer({ min: 1, max: 28 }).map(two);
const grouping = fc.constantFrom('21', '22', '23', '24', '33', '34', '35', '36', '40', '41');
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `T${two(hour)}:${two(minute)}Z`);
const marks = fc.constantFrom('', '', '', '~', '?', '%');

const date = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, grouping).map((parts) => parts.join('-')),
  fc.tuple(year, month, day).map((parts) => parts.join('-')),
  fc.tuple(year, month, day, clock).map(([y, m, d, time]) => `${y}-${m}-${d}${time}`),
  year.map((y) => `${y.slice(0, 3)}X`),
  year.map((y) => `${y.slice(0, 2)}XX`),
);

const marked = fc.tuple(date, marks).map((parts) => parts.join(''));

/** Texts of one date, of an interval whose ends are in order, and of one that is open. */
export const edtfText = fc.oneof(
  marked,
  fc.tuple(year, month, day, marks).map(([y, m, d, mark]) => `${y}-${m}-${d}/9999${mark}`),
  marked.map((text) => `../${text}`),
  marked.map((text) => `${text}/..`),
);
