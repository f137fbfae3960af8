import { candidatesOf, type Candidates, type DurationClass } from './candidates.ts';
import { take, type LaneTask } from './choices.ts';
import { isDot, markReach, type Scale } from './item.ts';
import type { LanePlan, Placing } from './lane-plan.ts';
import type { LaneRows } from './lanes.ts';
import { placeEvent } from './place-event.ts';
import { placeCrowd } from './place-lane.ts';
import type { Setting } from './setting.ts';
import { emptySlots, type Slots } from './slots.ts';

/**
 * A lane of very many events, planned tile by tile as the reader comes there. Tiles are fixed
 * stretches of time, so that a tile looks the same from wherever it is reached. What stands in a tile
 * may reach half a tile beyond it, not further: so even tiles never touch each other, and odd ones
 * need to know only the two beside them. Long events have wider tiles, which are planned first.
 */

/** A tile is at least so wide, px, and less than twice as wide. */
const leastTile = 512;

/** Tiles are so many times as long as the longest event in them, which then reaches less than half of
 * one beyond it: there is room for rings, halo and tail as well. */
const tileToEvent = 2.5;

/**
 * Parts of a tile in each of which the most important are chosen, and how many for each slot: about as
 * many as can find room. Few of the long ones do.
 */
const choice = { short: { bins: 12, each: 3 }, long: { bins: 8, each: 1.5 } } as const;

/** For each slot, so much of a tile in px is offered to one label. */
const labelRoom = 150;

/** Tiles of one length, ms, and the classes of events in them, from the first to before the last. */
interface Level {
  readonly length: number;
  readonly first: number;
  readonly last: number;
}

/** Short events share the short tiles; each class of longer ones has its own. */
function levelsOf(classes: readonly DurationClass[], perMs: number): Level[] {
  // Powers of two, so that zoom steps share what is chosen for a tile.
  const length = 2 ** Math.ceil(Math.log2(leastTile / perMs));
  const found = classes.findIndex(({ longest }) => tileToEvent * longest > length);
  const short = found === -1 ? classes.length : found;
  const long = classes.slice(short).map(({ longest }, i) => ({
    length: tileToEvent * longest,
    first: short + i,
    last: short + i + 1,
  }));
  return [{ length, first: 0, last: short }, ...long];
}

export class TiledLane implements LanePlan {
  readonly complete = false;
  readonly slots: number;
  readonly #setting: Setting;
  readonly #lane: LaneRows;
  readonly #scale: Scale;
  readonly #candidates: Candidates;
  readonly #levels: readonly Level[];
  readonly #tiles = new Map<string, readonly Placing[]>();

  /** In: a lane, the scale of a zoom step, and how many slots its events may take. */
  constructor(setting: Setting, lane: LaneRows, scale: Scale, slots: number) {
    this.slots = slots;
    this.#setting = setting;
    this.#lane = lane;
    this.#scale = scale;
    this.#candidates = candidatesOf(lane);
    this.#levels = levelsOf(this.#candidates.classes, scale.perMs);
  }

  within = (x0: number, x1: number): Placing[] => {
    const found: Placing[] = [];
    for (const level of this.#levels.keys()) {
      this.#reaching(level, x0, x1, (placing) => {
        if (placing.x0 <= x1 && placing.x1 >= x0) found.push(placing);
      });
    }
    return found;
  };

  /** Where the nth tile of a level begins, px of the scale. */
  #edge(level: number, nth: number): number {
    const { perMs, zero } = this.#scale;
    return (nth * (this.#levels[level]?.length ?? 1) - zero) * perMs;
  }

  /** Goes through what stands in the tiles of a level that may reach into a stretch. */
  #reaching(level: number, x0: number, x1: number, see: (placing: Placing) => void): void {
    const { perMs, zero } = this.#scale;
    const { length = 1 } = this.#levels[level] ?? {};
    const nthAt = (px: number) => (zero + px / perMs) / length;
    const last = Math.floor(nthAt(x1) + 0.5);
    for (let nth = Math.floor(nthAt(x0) - 0.5); nth <= last; nth += 1) {
      for (const placing of this.#tile(level, nth)) see(placing);
    }
  }

  #tile(level: number, nth: number): readonly Placing[] {
    const key = `${level}:${nth}`;
    const found = this.#tiles.get(key);
    if (found) return found;
    const made = this.#plan(level, nth);
    this.#tiles.set(key, made);
    return made;
  }

  /** Takes the slots of what was planned before a tile and may reach into it. */
  #takeOthers(level: number, nth: number, x0: number, x1: number, slots: Slots): void {
    const see = ({ spot }: Placing) => {
      if (spot.x0 < x1 && spot.x1 > x0) take(slots, spot.slot, spot);
    };
    for (let wider = this.#levels.length - 1; wider > level; wider -= 1) {
      this.#reaching(wider, x0, x1, see);
    }
    if (nth % 2 === 0) return;
    for (const beside of [nth - 1, nth + 1]) for (const one of this.#tile(level, beside)) see(one);
  }

  #plan(level: number, nth: number): Placing[] {
    const { length, first, last } = this.#levels[level] as Level;
    const { perMs } = this.#scale;
    // Long events leave half of the lane to the others.
    const mostPlain = level === 0 ? this.slots : Math.max(1, this.slots >> 1);
    const { bins, each } = level === 0 ? choice.short : choice.long;
    const stretch = { from: nth * length, to: (nth + 1) * length, bins };
    const most = Math.ceil(each * mostPlain);
    const rows = this.#candidates.choose(first, last, stretch, most);
    if (rows.length === 0) return [];
    const items = rows.map((row) => placeEvent(this.#lane.table, row));
    const width = length * perMs;
    const x0 = this.#edge(level, nth);
    const range = { low: x0 - width / 2, high: x0 + width * 1.5 };
    const task: LaneTask = {
      setting: this.#setting,
      lane: { items, order: items.map((_, i) => i) },
      scale: this.#scale,
      drops: false,
      rest: null,
      range,
    };
    const slots = emptySlots();
    this.#takeOthers(level, nth, range.low, range.high, slots);
    const spots = placeCrowd(task, slots, {
      most: this.slots,
      mostPlain,
      labelled: Math.ceil((this.slots * width) / labelRoom),
    });
    return items.flatMap((placed, i): Placing[] => {
      const spot = spots[i];
      if (!spot) return [];
      return [{ placed, spot, ...markReach(placed, isDot(placed, perMs), this.#scale) }];
    });
  }
}
