/** A column of short texts, kept as one long text: a million strings of their own would cost far more. */
export interface TextColumn {
  readonly length: number;
  /** The texts one after the other, a line each. */
  readonly joined: string;
  at(i: number): string;
  /** The first row that holds exactly this text; -1 if none does. */
  indexOf(text: string): number;
}

const lineBreak = '\n';

/** Texts as one text, a line each; line breaks within become spaces. */
export function joinLines(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(lineBreak, ' ')).join(lineBreak);
}

/** Where each line begins, and after the last where one more would. */
function lineStarts(joined: string, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let at = 0;
  for (let i = 1; i <= count; i += 1) {
    const end = joined.indexOf(lineBreak, at);
    at = end === -1 ? joined.length + 1 : end + 1;
    starts[i] = at;
  }
  return starts;
}

/** First row that begins after a place. */
function rowAfter(starts: Uint32Array, place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Reads a column of `count` lines. Throws RangeError if there are more or fewer. */
export function textColumn(joined: string, count: number): TextColumn {
  const starts = lineStarts(joined, count);
  const ends = count === 0 ? joined === '' : starts[count] === joined.length + 1;
  const full = count === 0 || (starts[count - 1] ?? 0) <= joined.length;
  if (!ends || !full) throw new RangeError(`not ${count} lines`);
  return {
    length: count,
    joined,
    at: (i) => joined.slice(starts[i], (starts[i + 1] ?? 1) - 1),
    indexOf(text) {
      if (count === 0 || text.includes(lineBreak)) return -1;
      for (let from = 0; ;) {
        const at = joined.indexOf(text, from);
        if (at === -1) return -1;
        const row = rowAfter(starts, at) - 1;
        const whole = starts[row] === at && starts[row + 1] === at + text.length + 1;
        if (whole) return row;
        from = at + 1;
      }
    },
  };
}
