/** Something that may still be on its way: at once where it is at hand, else as soon as it comes. */
export class Arrival<T> {
  #value = $state.raw<T | null>(null);
  #failure = $state.raw<unknown>(null);

  constructor(given: T | Promise<T>) {
    if (!(given instanceof Promise)) {
      this.#value = given;
      return;
    }
    given.then(
      (value) => (this.#value = value),
      (error: unknown) => (this.#failure = error),
    );
  }

  /** `null` until it has come. */
  get value(): T | null {
    return this.#value;
  }

  /** Why it does not come. */
  get failure(): unknown {
    return this.#failure;
  }
}

/** What is made of something, at once where it is at hand. */
export function after<T, U>(given: T | Promise<T>, make: (value: T) => U): U | Promise<U> {
  return given instanceof Promise ? given.then(make) : make(given);
}

/** All of a list, at once where each is at hand. */
export function together<T>(given: readonly (T | Promise<T>)[]): T[] | Promise<T[]> {
  return given.some((one) => one instanceof Promise) ? Promise.all(given) : (given as T[]);
}
