/** Milliseconds of processor time that a piece of work takes, the best of three: other work on the machine adds to it. */
export function cost(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

/** How many times as much a piece of work costs on eight times the input: 8 in linear time, 64 in quadratic time. */
export function growth(work: (text: string) => void, unit: string, count: number): number {
  work(unit.repeat(count));
  const small = cost(() => work(unit.repeat(count)));
  const large = cost(() => work(unit.repeat(8 * count)));
  return large / Math.max(small, 3);
}
