/**
 * Counting what code does, in steps and not in time: the same work gives the same count on every machine.
 * A step is an element that an array method visits or copies, a character that is looked at, a call of a
 * regular expression, or an element read of an array under `watched`.
 */

let steps = 0;

/** The same array, each of whose reads by index is a step. */
export function watched<T>(array: readonly T[]): readonly T[] {
  return new Proxy(array, {
    get(target, key, receiver) {
      if (typeof key === 'string' && key >= '0' && key < ':') steps += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

type Methods = Record<string, (this: unknown, ...args: unknown[]) => unknown>;

/** Methods of a prototype, each with what a call of it costs. */
interface Counted {
  readonly prototype: object;
  readonly names: readonly string[];
  readonly cost: (self: { length: number }, result: unknown) => number;
}

const lengthOf = (result: unknown) =>
  Array.isArray(result) || typeof result === 'string' ? result.length : 1;

const counted: readonly Counted[] = [
  {
    prototype: Array.prototype,
    names: 'map filter some every find findIndex flatMap forEach reduce sort includes join'.split(
      ' ',
    ),
    cost: (self) => 1 + self.length,
  },
  { prototype: Array.prototype, names: ['slice'], cost: (_, result) => 1 + lengthOf(result) },
  { prototype: Array.prototype, names: ['push', 'at'], cost: () => 1 },
  { prototype: String.prototype, names: ['charCodeAt', 'charAt'], cost: () => 1 },
  { prototype: String.prototype, names: ['slice'], cost: (_, result) => 1 + lengthOf(result) },
  { prototype: RegExp.prototype, names: ['exec', 'test'], cost: () => 1 },
];

/** Puts the counting methods in place; gives what puts the old ones back. */
function replaced({ prototype, names, cost }: Counted): () => void {
  const methods = prototype as Methods;
  const old = names.map((name): [string, Methods[string]] => [
    name,
    methods[name] as Methods[string],
  ]);
  for (const [name, method] of old) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(this: { length: number }, ...args: unknown[]) {
        const result: unknown = method?.apply(this, args);
        steps += cost(this, result);
        return result;
      },
    });
  }
  return () => {
    for (const [name, value] of old) {
      Object.defineProperty(prototype, name, { configurable: true, writable: true, value });
    }
  };
}

/** The steps that `work` takes. */
export function stepsOf(work: () => void): number {
  const restore = counted.map(replaced);
  steps = 0;
  try {
    work();
  } finally {
    restore.forEach((back) => back());
  }
  return steps;
}
