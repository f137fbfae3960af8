/**
 * Milliseconds of processor time that a piece of work takes, the best of some times: other work on the machine adds to
 * it, though less than to the time of the clock.
 */
export function cost(work: () => unknown, times = 3): number {
  const taken = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    work();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...taken);
}

/** How many times as much a piece of work costs on eight times the input: 8 in linear time, 64 in quadratic time. */
export function growth(work: (text: string) => unknown, unit: string, count: number): number {
  work(unit.repeat(count));
  const small = cost(() => work(unit.repeat(count)));
  const large = cost(() => work(unit.repeat(8 * count)));
  return large / Math.max(small, 3);
}
