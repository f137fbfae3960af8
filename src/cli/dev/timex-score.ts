import type { Annotation } from '../timeml/read.ts';

/**
 * TempEval-3's measures of temporal tagging: strict (same span), relaxed (spans share a character; each
 * expression is paired once) and value (relaxed, with the same value).
 */
export interface Counts {
  readonly gold: number;
  readonly system: number;
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
}

export interface Figures {
  readonly counts: Counts;
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
}

interface Pair {
  readonly gold: Annotation;
  readonly system: Annotation;
  readonly exact: boolean;
}

/** Pairs gold with system annotations: exact spans first, then by size of overlap, then by position. */
export function pairs(gold: readonly Annotation[], system: readonly Annotation[]): Pair[] {
  const candidates = gold.flatMap((g) =>
    system.flatMap((s) => {
      const overlap = Math.min(g.end, s.end) - Math.max(g.start, s.start);
      const exact = g.start === s.start && g.end === s.end;
      return overlap > 0 ? [{ gold: g, system: s, overlap, exact }] : [];
    }),
  );
  candidates.sort(
    (a, b) =>
      Number(b.exact) - Number(a.exact) ||
      b.overlap - a.overlap ||
      a.gold.start - b.gold.start ||
      a.system.start - b.system.start,
  );
  const taken = new Set<Annotation>();
  return candidates.filter(({ gold: g, system: s }) => {
    if (taken.has(g) || taken.has(s)) return false;
    taken.add(g).add(s);
    return true;
  });
}

/** What one document counts for. */
export function count(gold: readonly Annotation[], system: readonly Annotation[]): Counts {
  const paired = pairs(gold, system);
  return {
    gold: gold.length,
    system: system.length,
    strict: paired.filter((pair) => pair.exact).length,
    relaxed: paired.length,
    value: paired.filter((pair) => pair.gold.value === pair.system.value).length,
  };
}

/** The figures over several documents, summed before they are divided; each F1 is between 0 and 1. */
export function figures(all: readonly Counts[]): Figures {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  const counts: Counts = {
    gold: sum('gold'),
    system: sum('system'),
    strict: sum('strict'),
    relaxed: sum('relaxed'),
    value: sum('value'),
  };
  const either = counts.gold + counts.system;
  const f1 = (hits: number) => (either > 0 ? (2 * hits) / either : 0);
  return {
    counts,
    strict: f1(counts.strict),
    relaxed: f1(counts.relaxed),
    value: f1(counts.value),
  };
}
