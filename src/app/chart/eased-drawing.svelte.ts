import type { Drawing } from '../../layout/index.ts';
import { displaced, heightsOf, offsetsBetween } from './displace.ts';
import { reducedMotion } from './motion.ts';

/** How long rows take to slide to their new place, ms. */
const slideMs = 200;

/** More than this would cost frames. */
const mostEased = 1500;

const none: ReadonlyMap<string, number> = offsetsBetween();

const easeOut = (t: number) => 1 - (1 - t) ** 3;

/**
 * A drawing whose rows slide where they would jump. What moves sideways moves at once: only heights
 * are eased, since those change when the zoom step or the lanes' needs do.
 */
export class EasedDrawing {
  #current = $state.raw<Drawing | null>(null);
  #sliding = $state(false);
  #target: Drawing | null = null;
  /** How far each thing was from its place when the slide began, px. */
  #offsets: ReadonlyMap<string, number> = none;
  #begun = 0;
  #frame = 0;

  get current(): Drawing | null {
    return this.#current;
  }

  /** Whether rows are on their way. */
  get sliding(): boolean {
    return this.#sliding;
  }

  /** Takes the next drawing; called whenever there is one. */
  follow(target: Drawing | null): void {
    const before = this.#target;
    this.#target = target;
    const eased =
      before &&
      target &&
      before.width === target.width &&
      target.marks.length <= mostEased &&
      // Rows of a crowd have nothing to do with those of another step.
      !(target.crowd && before.step !== target.step);
    if (!eased || reducedMotion()) {
      this.stop();
      this.#offsets = none;
      this.#current = target;
      return;
    }
    this.#note(before, target);
    this.#show();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#sliding = false;
  }

  /** Share of the way still to go, 1 to 0. */
  #left(): number {
    if (this.#offsets.size === 0) return 0;
    return 1 - easeOut(Math.min(1, (performance.now() - this.#begun) / slideMs));
  }

  #note(before: Drawing, target: Drawing): void {
    const old = heightsOf(before);
    const next = heightsOf(target);
    const changed = [...next].some(([key, y]) => Math.abs((old.get(key) ?? y) - y) > 0.5);
    if (!changed) return;
    const left = this.#left();
    this.#offsets = offsetsBetween(old, next, (key) => (this.#offsets.get(key) ?? 0) * left);
    this.#begun = performance.now();
  }

  #show(): void {
    if (!this.#target) return;
    const left = this.#left();
    if (left <= 0.001) {
      this.#offsets = none;
      this.#sliding = false;
      this.#current = this.#target;
      return;
    }
    this.#sliding = true;
    this.#current = displaced(this.#target, (key) => (this.#offsets.get(key) ?? 0) * left);
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#show());
  }
}
