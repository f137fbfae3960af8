import { isFree, setChoices, take, type Choice, type LaneTask } from './choices.ts';
import { markSize, reachOf, type Spot } from './item.ts';
import type { Slots } from './slots.ts';

/**
 * Events from which a line rises to the holdings band are placed first and together, so that no
 * line crosses a label: a few of them, weighed against each other.
 */

/** More than this many are not weighed; their lines pass behind labels. */
const mostWeighed = 14;

const weights = {
  /** A line through a label. */
  crossing: 9,
  /** A label shorter than it could be. */
  worseForm: 6,
  /** Before rather than after the mark. */
  before: 0.4,
  /** Two in one place: never kept. */
  overlap: 1000,
} as const;

/** Half the width in px that a line keeps clear. */
const lineHalf = 3;

interface Candidate {
  readonly choice: Choice;
  readonly slot: number;
  readonly cost: number;
}

interface Player {
  readonly index: number;
  readonly x: number;
  readonly candidates: readonly Candidate[];
  chosen: number;
}

const at = (player: Player): Candidate | undefined => player.candidates[player.chosen];

function crosses(x: number, upTo: number, { choice, slot }: Candidate): boolean {
  const near = markSize.apart + lineHalf;
  return slot < upTo && x > choice.x0 - near && x < choice.x1 + near;
}

function overlaps(a: Candidate, b: Candidate): boolean {
  const apart = 2 * markSize.apart;
  return (
    a.slot < b.slot + b.choice.height &&
    b.slot < a.slot + a.choice.height &&
    a.choice.x0 < b.choice.x1 + apart &&
    b.choice.x0 < a.choice.x1 + apart
  );
}

function pairCost(ax: number, a: Candidate, bx: number, b: Candidate): number {
  if (overlaps(a, b)) return weights.overlap;
  return weights.crossing * (Number(crosses(ax, a.slot, b)) + Number(crosses(bx, b.slot, a)));
}

function candidatesOf(task: LaneTask, index: number, most: number): Candidate[] {
  const item = task.lane.items[index];
  if (!item) return [];
  const list: Candidate[] = [];
  for (const [form, choices] of setChoices(task, item, 'tight').entries()) {
    for (const choice of choices) {
      for (let slot = 0; slot + choice.height <= most; slot += 1) {
        const before = choice.side === -1 ? weights.before : 0;
        list.push({ choice, slot, cost: slot + form * weights.worseForm + before });
      }
    }
  }
  return list;
}

/** Partial arrangements kept while searching. */
const beamWidth = 48;

interface Partial {
  readonly chosen: readonly number[];
  readonly cost: number;
}

/** The cheapest arrangement found placing one after the other in the given order. */
function search(players: readonly Player[]): Partial {
  let beam: Partial[] = [{ chosen: [], cost: 0 }];
  for (const player of players) {
    const grown = beam.flatMap(({ chosen, cost }) =>
      player.candidates.map((candidate, i) => {
        let sum = cost + candidate.cost;
        for (const [j, other] of chosen.entries()) {
          const earlier = players[j];
          const theirs = earlier?.candidates[other];
          if (earlier && theirs) sum += pairCost(player.x, candidate, earlier.x, theirs);
        }
        return { chosen: [...chosen, i], cost: sum };
      }),
    );
    beam = grown.sort((a, b) => a.cost - b.cost).slice(0, beamWidth);
  }
  return beam[0] ?? { chosen: [], cost: Infinity };
}

/** Chooses a place for each, weighed together: from the left and from the right, the better of both. */
function settle(players: readonly Player[]): void {
  const rightward = [...players].sort((a, b) => a.x - b.x);
  const orders = [rightward, [...rightward].reverse()];
  const found = orders.map((order) => ({ order, best: search(order) }));
  const [winner] = found.sort((a, b) => a.best.cost - b.best.cost);
  for (const [i, player] of (winner?.order ?? []).entries()) {
    player.chosen = winner?.best.chosen[i] ?? 0;
  }
}

/** Those that still stand in each other's way are left to the ordinary order. */
function agreed(players: readonly Player[]): Player[] {
  const kept: Player[] = [];
  for (const player of players) {
    const mine = at(player);
    const clash = kept.some((other) => {
      const theirs = at(other);
      return mine && theirs && overlaps(mine, theirs);
    });
    if (mine && !clash) kept.push(player);
  }
  return kept;
}

/** Places the lane's turning events; takes their slots and those of their lines. */
export function settleTurning(task: LaneTask, slots: Slots, most: number): Map<number, Spot> {
  const { items, order } = task.lane;
  const turning = order.filter((i) => task.setting.turning.has(items[i]?.id ?? ''));
  const spots = new Map<number, Spot>();
  if (turning.length === 0 || turning.length > mostWeighed) return spots;
  const reach = Math.min(most, turning.length * 3 + 2);
  const players = turning.flatMap((index) => {
    const item = items[index];
    const candidates = candidatesOf(task, index, reach);
    if (!item || candidates.length === 0) return [];
    const { a, b } = reachOf(item, task.scale);
    return [{ index, x: (a + b) / 2, candidates, chosen: 0 }];
  });
  settle(players);
  for (const player of agreed(players)) {
    const found = at(player);
    if (!found || !isFree(slots, found.slot, found.choice)) continue;
    take(slots, found.slot, found.choice);
    spots.set(player.index, { ...found.choice, slot: found.slot });
  }
  for (const player of players) {
    const spot = spots.get(player.index);
    if (!spot) continue;
    for (let slot = 0; slot < spot.slot; slot += 1) {
      // A line that could not avoid a label passes behind it and takes nothing.
      if (!slots.free(slot, 1, player.x - lineHalf, player.x + lineHalf)) continue;
      slots.take(slot, 1, player.x - lineHalf, player.x + lineHalf);
    }
  }
  return spots;
}
