import type { EventTable } from '../../table/index.ts';
import { civil, dayMs, dayStart, edtfLabel, extent, isoDay, parseEdtf } from '../../time/index.ts';

/** A stretch of the calendar to choose from: a month, year, decade or century, named in EDTF. */
export interface Period {
  readonly edtf: string;
  readonly label: string;
  /** Instants in ms, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const steps = ['month', 'year', 'decade', 'century'] as const;
type Step = (typeof steps)[number];

/** Years of a step; a month is one too, cut in twelve. */
const yearsIn: Readonly<Record<Step, number>> = { month: 1, year: 1, decade: 10, century: 100 };

/** More than this is no choice any more. */
const most = 40;

const beginOf = (step: Step, ms: number): number => {
  const { year, month } = civil(ms);
  const size = yearsIn[step];
  return dayStart(Math.floor(year / size) * size, step === 'month' ? month : 1);
};

function nextOf(step: Step, begin: number): number {
  const { year, month } = civil(begin);
  return step === 'month' ? dayStart(year, month + 1) : dayStart(year + yearsIn[step]);
}

/** A year and month of EDTF; years it has no short form for are written as a span of days. */
function edtfOf(step: Step, begin: number, end: number): string {
  const [year = ''] = /^\d{4}(?=-)/.exec(isoDay(begin)) ?? [];
  if (!year) return `${isoDay(begin)}/${isoDay(end - dayMs)}`;
  if (step === 'month') return isoDay(begin).slice(0, 7);
  return { year, decade: `${year.slice(0, 3)}X`, century: `${year.slice(0, 2)}XX` }[step];
}

function periodsBy(step: Step, first: number, last: number): Period[] {
  const out: Period[] = [];
  for (let start = beginOf(step, first); start <= last && out.length <= most;) {
    const end = nextOf(step, start);
    const edtf = edtfOf(step, start, end);
    out.push({ edtf, label: edtfLabel(edtf), start, end });
    start = end;
  }
  return out;
}

/**
 * The periods that the events of a table can be told apart by: the finest step that gives no more
 * than forty, in order; the coarsest where none does.
 */
export function periodsOf({ columns, placed }: EventTable): Period[] {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < placed; row += 1) {
    const start = columns.start[row] ?? NaN;
    const end = columns.end[row] ?? NaN;
    first = Math.min(first, Number.isFinite(start) ? start : end - 1);
    last = Math.max(last, Number.isFinite(end) ? end - 1 : start);
  }
  if (first > last) return [];
  const all = steps.map((step) => periodsBy(step, first, last));
  return all.find((periods) => periods.length <= most) ?? all.at(-1) ?? [];
}

/** A period named in EDTF; `null` if it is none, or open. */
export function periodAt(edtf: string): Period | null {
  const parsed = parseEdtf(edtf);
  if (!parsed) return null;
  const { start, end } = extent(parsed);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return null;
  return { edtf, label: edtfLabel(edtf), start, end };
}
