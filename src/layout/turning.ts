import { bareChoice, setChoices, take, type Choice, type LaneTask } from './choices.ts';
import { markSize, reachOf, type Spot } from './item.ts';
import type { Slots } from './slots.ts';

/**
 * Events from which a line rises to the holdings band are placed first and together, so that no
 * line crosses a label: a few of them, weighed against each other.
 */

/** More than this many are not weighed; their lines pass behind labels. */
const mostWeighed = 14;

/** Ways to set a label that are weighed, best first. */
const mostForms = 5;

const weights = {
  /** A line through a label. */
  crossing: 9,
  /** A label shorter than it could be. */
  worseForm: 4,
  /** A slot of its own height. */
  taller: 0.5,
  /** Before rather than after the mark. */
  before: 0.4,
  /** No label at all; for an essential event only where none has room. */
  silent: 24,
  silentEssential: 400,
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

/** A short title looks the same in several forms. */
function distinct(forms: readonly (readonly Choice[])[]): readonly (readonly Choice[])[] {
  const seen = new Set<string>();
  return forms.filter(([first]) => {
    const key = `${first?.box?.width}×${first?.box?.height}`;
    return !seen.has(key) && seen.add(key);
  });
}

function candidatesOf(task: LaneTask, index: number, most: number): Candidate[] {
  const item = task.lane.items[index];
  if (!item) return [];
  const list: Candidate[] = [];
  const forms = distinct([...setChoices(task, item, 'tight')]).slice(0, mostForms);
  for (const [form, choices] of forms.entries()) {
    for (const choice of choices) {
      for (let slot = 0; slot + choice.height <= most; slot += 1) {
        const before = choice.side === -1 ? weights.before : 0;
        list.push({
          choice,
          slot,
          cost: slot + choice.height * weights.taller + form * weights.worseForm + before,
        });
      }
    }
  }
  const bare = bareChoice(task, item);
  const silent = item.essential ? weights.silentEssential : weights.silent;
  for (let slot = 0; slot < most; slot += 1) {
    list.push({ choice: bare, slot, cost: silent + slot });
  }
  return list;
}

/** Partial arrangements kept while searching. */
const beamWidth = 40;

interface Partial {
  readonly chosen: readonly number[];
  readonly cost: number;
}

function joinCost(
  players: readonly Player[],
  chosen: readonly number[],
  player: Player,
  candidate: Candidate,
  limit: number,
): number {
  let cost = candidate.cost;
  for (let j = 0; j < chosen.length && cost < limit; j += 1) {
    const earlier = players[j];
    const theirs = earlier?.candidates[chosen[j] ?? -1];
    if (earlier && theirs) cost += pairCost(player.x, candidate, earlier.x, theirs);
  }
  return cost;
}

/** The cheapest arrangement found placing one after the other in the given order. */
function search(players: readonly Player[]): Partial {
  let beam: Partial[] = [{ chosen: [], cost: 0 }];
  for (const player of players) {
    const grown: { from: Partial; pick: number; cost: number }[] = [];
    let limit = Infinity;
    for (const from of beam) {
      for (const [pick, candidate] of player.candidates.entries()) {
        const most = limit - from.cost;
        const cost = from.cost + joinCost(players, from.chosen, player, candidate, most);
        if (cost >= limit) continue;
        grown.push({ from, pick, cost });
        if (grown.length < 4 * beamWidth) continue;
        grown.sort((a, b) => a.cost - b.cost);
        grown.length = beamWidth;
        limit = grown.at(-1)?.cost ?? Infinity;
      }
    }
    grown.sort((a, b) => a.cost - b.cost);
    beam = grown
      .slice(0, beamWidth)
      .map(({ from, pick, cost }) => ({ chosen: [...from.chosen, pick], cost }));
  }
  return beam[0] ?? { chosen: [], cost: Infinity };
}

/** Chooses a place for each, weighed together: from the left and from the right, the better of both. */
function settle(players: readonly Player[]): void {
  const orders = players.length === 1 ? [players] : [players, [...players].reverse()];
  const found = orders.map((order) => ({ order, best: search(order) }));
  const [winner] = found.sort((a, b) => a.best.cost - b.best.cost);
  for (const [i, player] of (winner?.order ?? []).entries()) {
    player.chosen = winner?.best.chosen[i] ?? 0;
  }
}

/** Groups, from the left, of those that can get in each other's way at all. */
function clusters(players: readonly Player[]): Player[][] {
  const reach = (player: Player, key: 'x0' | 'x1', pick: (...n: number[]) => number) =>
    player.candidates.reduce((far, { choice }) => pick(far, choice[key]), player.x);
  const groups: Player[][] = [];
  let right = -Infinity;
  for (const player of [...players].sort((a, b) => a.x - b.x)) {
    const left = reach(player, 'x0', Math.min) - 2 * markSize.apart - lineHalf;
    if (left >= right) groups.push([player]);
    else groups.at(-1)?.push(player);
    right = Math.max(right, reach(player, 'x1', Math.max));
  }
  return groups;
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

/** Where the lane's turning events go, by index, chosen together. */
export function settleTurning(task: LaneTask, most: number): ReadonlyMap<number, Spot> {
  const { items, order } = task.lane;
  const spots = new Map<number, Spot>();
  const turning = order.filter((i) => task.setting.turning.has(items[i]?.id ?? ''));
  if (turning.length === 0 || turning.length > mostWeighed) return spots;
  const reach = Math.min(most, turning.length * 2 + 2);
  const players = turning.flatMap((index) => {
    const item = items[index];
    const candidates = candidatesOf(task, index, reach);
    if (!item || candidates.length === 0) return [];
    const { a, b } = reachOf(item, task.scale);
    return [{ index, x: (a + b) / 2, candidates, chosen: 0 }];
  });
  for (const cluster of clusters(players)) settle(cluster);
  for (const player of agreed(players)) {
    const found = at(player);
    if (found) spots.set(player.index, { ...found.choice, slot: found.slot });
  }
  return spots;
}

/** Takes the slots of turning events, and those that their lines pass. */
export function takeTurning(
  task: LaneTask,
  settled: ReadonlyMap<number, Spot>,
  slots: Slots,
): void {
  for (const spot of settled.values()) take(slots, spot.slot, spot);
  for (const [index, spot] of settled) {
    const item = task.lane.items[index];
    if (!item) continue;
    const { a, b } = reachOf(item, task.scale);
    const x = (a + b) / 2;
    for (let slot = 0; slot < spot.slot; slot += 1) {
      // A line that could not avoid a label passes behind it and takes nothing.
      if (slots.free(slot, 1, x - lineHalf, x + lineHalf)) {
        slots.take(slot, 1, x - lineHalf, x + lineHalf);
      }
    }
  }
}
