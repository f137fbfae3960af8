/**
 * A state of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011). Tokens are numbered from 0;
 * the artificial root stands after the last token, at index `size`.
 */
export class Configuration {
  readonly size: number;
  readonly stack: Int32Array;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Outermost and second outermost children on the left and right; -1 for none. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  depth = 0;
  next = 0;

  constructor(size: number) {
    this.size = size;
    this.stack = new Int32Array(size + 1);
    const none = (): Int32Array => new Int32Array(size + 1).fill(-1);
    this.heads = none();
    this.labels = none();
    this.left = none();
    this.left2 = none();
    this.right = none();
    this.right2 = none();
    this.leftCount = new Int32Array(size + 1);
    this.rightCount = new Int32Array(size + 1);
  }

  /** The token `k` places below the top of the stack, or -1. */
  onStack(k: number): number {
    return k < this.depth ? (this.stack[this.depth - 1 - k] ?? -1) : -1;
  }

  get isFinal(): boolean {
    return this.depth === 0 && this.next === this.size;
  }

  get canShift(): boolean {
    return this.next < this.size;
  }

  /** A left arc to a token; to the root only the last token left on the stack goes, see `makeForcedMove`. */
  get canLeft(): boolean {
    return this.depth > 0 && this.next < this.size;
  }

  get canRight(): boolean {
    return this.depth > 1;
  }

  shift(): void {
    this.stack[this.depth] = this.next;
    this.depth += 1;
    this.next += 1;
  }

  /** The next token becomes the head of the top of the stack. */
  leftArc(label: number): void {
    const child = this.pop();
    const head = this.next;
    this.left2[head] = this.left[head] ?? -1;
    this.left[head] = child;
    this.leftCount[head] = (this.leftCount[head] ?? 0) + 1;
    this.attach(child, head, label);
  }

  /** The token below becomes the head of the top of the stack. */
  rightArc(label: number): void {
    const child = this.pop();
    const head = this.onStack(0);
    this.right2[head] = this.right[head] ?? -1;
    this.right[head] = child;
    this.rightCount[head] = (this.rightCount[head] ?? 0) + 1;
    this.attach(child, head, label);
  }

  private pop(): number {
    const top = this.onStack(0);
    this.depth -= 1;
    return top;
  }

  private attach(child: number, head: number, label: number): void {
    this.heads[child] = head;
    this.labels[child] = label;
  }
}
