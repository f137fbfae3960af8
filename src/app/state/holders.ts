import type { Holding } from '../../model/index.ts';
import { compareWhen, whenExtent } from '../../time/index.ts';

/** Number of holding colours of the theme. */
const colours = 6;

/** Who holds the place the timeline is most about, for the vertical timeline's line. */
export interface Holders {
  readonly place: string;
  /** From 1: the theme's colour of a holder. */
  readonly colourOf: (holder: string) => number;
  /** The holding that an event opens, if one does. */
  readonly openedBy: (event: string) => Holding | null;
  /** Who holds the place at an instant in ms; `null` where it is not known. */
  readonly at: (ms: number) => Holding | null;
}

const begin = ({ from }: Holding) => (from ? whenExtent(from).start : -Infinity);
const finish = ({ to }: Holding) => (to ? whenExtent(to).end : Infinity);

const order = (a: Holding, b: Holding) =>
  a.from && b.from
    ? compareWhen(a.from, b.from)
    : Number(b.from === null) - Number(a.from === null);

/** The place with the most holdings, the first named of equals; `null` where nothing is held. */
export function holdersOf(holdings: readonly Holding[]): Holders | null {
  const places = new Map<string, Holding[]>();
  for (const holding of holdings) {
    if (holding.sort !== undefined && holding.sort !== 'place') continue;
    places.set(holding.place, [...(places.get(holding.place) ?? []), holding]);
  }
  const [main] = [...places].sort(([, a], [, b]) => b.length - a.length);
  if (!main) return null;
  const [place, own] = main;
  const sorted = [...own].sort(order);
  const holders = [...new Set(sorted.map(({ holder }) => holder))];
  return {
    place,
    colourOf: (holder) => (Math.max(0, holders.indexOf(holder)) % colours) + 1,
    openedBy: (event) => sorted.find(({ opens }) => opens === event) ?? null,
    at: (ms) => sorted.findLast((one) => begin(one) <= ms && ms < finish(one)) ?? null,
  };
}
