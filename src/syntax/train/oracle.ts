import type { Configuration } from '../configuration.ts';

/** The moves of the arc-hybrid system. */
export const moves = { shift: 0, left: 1, right: 2 } as const;

/** A gold tree: for each token its head (the root is `size`), and the children of each head. */
export interface GoldTree {
  readonly heads: Int32Array;
  readonly children: readonly (readonly number[])[];
}

/** The tree of a list of heads in which -1 is the root. */
export function goldTree(heads: readonly number[]): GoldTree {
  const size = heads.length;
  const children = Array.from({ length: size + 1 }, (): number[] => []);
  const own = Int32Array.from(heads, (head) => (head < 0 ? size : head));
  own.forEach((head, child) => children[head]?.push(child));
  return { heads: own, children };
}

/**
 * How many gold arcs each move makes unreachable (the dynamic oracle of Goldberg and Nivre 2013).
 * @param onStack whether each token is on the stack
 * @returns the costs of shift, left and right; Infinity for a move that cannot be made
 */
export function costs(
  state: Configuration,
  gold: GoldTree,
  onStack: Uint8Array,
): [number, number, number] {
  const s0 = state.onStack(0);
  const b0 = state.next;
  const ahead = s0 < 0 ? 0 : countFrom(gold.children[s0] ?? [], b0);
  const head = s0 < 0 ? -1 : (gold.heads[s0] ?? -1);
  const left = ahead + (head === state.onStack(1) || head > b0 ? 1 : 0);
  const right = ahead + (head >= b0 ? 1 : 0);
  return [
    state.canShift ? shiftCost(gold, b0, s0, onStack) : Infinity,
    state.canLeft ? left : Infinity,
    state.canRight ? right : Infinity,
  ];
}

const countFrom = (tokens: readonly number[], from: number): number =>
  tokens.filter((token) => token >= from).length;

function shiftCost(gold: GoldTree, b0: number, s0: number, onStack: Uint8Array): number {
  const lost = (gold.children[b0] ?? []).filter((child) => onStack[child] === 1).length;
  const head = gold.heads[b0] ?? -1;
  return lost + (head >= 0 && head !== s0 && onStack[head] === 1 ? 1 : 0);
}
