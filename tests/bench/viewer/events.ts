import { dayMs, hourMs, minuteMs } from '../../../src/time/index.ts';
import { seeded } from '../../support/synthetic.ts';

/**
 * Made-up events for benchmarks, the same for the same number: news over ten years in bursts of very
 * unequal weight with a fast rise and a long tail, the greatest in the middle of the time, over an even
 * ground of a fifth of all. Three in ten last, from two hours to 120 days.
 */
export interface BenchEvent {
  readonly title: string;
  /** Whole minutes, ms. */
  readonly start: number;
  /** `null` for a point in time. */
  readonly end: number | null;
}

/** The ten years the events lie in, ms. */
export const domain = { start: Date.UTC(2015, 0, 1), end: Date.UTC(2025, 0, 1) } as const;

const shares = { ground: 0.2, lasting: 0.3, rising: 0.2 } as const;

const words = (
  'council vote budget river flood storm court judge appeal minister talks border union strike harbour ferry ' +
  'rail bridge tunnel power grid outage solar wind probe launch orbit crew comet vaccine trial clinic school ' +
  'exam teacher museum festival film author market bank rate merger shares tariff export wheat drought harvest ' +
  'forest fire mayor senate treaty summit envoy ceasefire convoy camp census data breach factory engine airline ' +
  'crash rescue inquiry report verdict ruling protest march election recount coalition reform pension police ' +
  'arrest witness final coach transfer relay quake island reef glacier heat snow alert first second late rare'
).split(' ');

/** A title of 20 to 60 letters. */
function title(random: () => number): string {
  const length = 20 + Math.floor(random() * 41);
  let text = '';
  while (text.length < length) {
    const word = words[Math.floor(random() * words.length)] ?? '';
    text += text === '' ? word.replace(/^./, (letter) => letter.toUpperCase()) : ` ${word}`;
  }
  return text.slice(0, length).trim();
}

interface Burst {
  readonly at: number;
  /** Time constant of its tail, ms. */
  readonly tail: number;
  /** Its weight and those of all before it. */
  readonly upTo: number;
}

function burstsFor(count: number, random: () => number): Burst[] {
  const span = domain.end - domain.start;
  let sum = 0;
  return Array.from({ length: 12 + Math.floor(Math.sqrt(count) / 4) }, (_, i) => {
    sum += 1 / (i + 1);
    if (i === 0) return { at: domain.start + span / 2, tail: 30 * dayMs, upTo: sum };
    return { at: domain.start + random() * span, tail: (2 + 58 * random()) * dayMs, upTo: sum };
  });
}

function momentIn(bursts: readonly Burst[], random: () => number): number {
  const anywhere = () => domain.start + random() * (domain.end - domain.start);
  if (random() < shares.ground) return anywhere();
  const weight = random() * (bursts.at(-1)?.upTo ?? 0);
  const burst = bursts.find(({ upTo }) => upTo >= weight);
  if (!burst) return anywhere();
  const far = -Math.log(1 - random()) * burst.tail;
  const at = random() < shares.rising ? burst.at - 0.3 * far : burst.at + far;
  return at >= domain.start && at < domain.end ? at : anywhere();
}

const wholeMinutes = (ms: number) => Math.floor(ms / minuteMs) * minuteMs;

/** The length of an event that lasts, ms: short ones are as common as long ones, by order of size. */
function lengthOf(random: () => number): number {
  const [least, most] = [Math.log(2 * hourMs), Math.log(120 * dayMs)];
  return Math.max(minuteMs, wholeMinutes(Math.exp(least + random() * (most - least))));
}

/** So many events, in the order of time. */
export function benchEvents(count: number): BenchEvent[] {
  const random = seeded(20_240_601);
  const bursts = burstsFor(count, random);
  const events = Array.from({ length: count }, (): BenchEvent => {
    const start = wholeMinutes(momentIn(bursts, random));
    const lasts = random() < shares.lasting;
    const end = lasts ? Math.min(domain.end, start + lengthOf(random)) : null;
    return { title: title(random), start, end };
  });
  return events.sort((a, b) => a.start - b.start);
}
