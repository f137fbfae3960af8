import { flushSync, type Component } from 'svelte';
import type { EventRows } from '../../../../table/index.ts';
import type { Session } from '../../../state/session.svelte.ts';
import { mostComplete } from '../list-chunks.ts';
import { isWhole, layOut } from './written-list.ts';

/** What paper gets, the picture and then the list, and what of it must be there before. */
export class PaperRun {
  /** Browsers print at once when asked: what draws the picture must be there before. */
  Picture: Component<{ session: Session }> | null = $state.raw(null);
  #printing = $state(false);
  /** What the app's own list was made ready for, with all its quotes. */
  #readyFor: EventRows | null = $state.raw(null);
  #session: Session;
  /** The list that was written into the page; not there for another timeline's file. */
  #written: Element | null;
  #takeOut: (() => void) | undefined;

  constructor(session: Session, written: Element | null) {
    this.#session = session;
    this.#written = written;
  }

  get printing(): boolean {
    return this.#printing;
  }

  /**
   * A list written in several pages is not what paper gets where the app's own is open, or where
   * filters leave of it what the app's own can hold.
   */
  readonly ownList = $derived.by(() => {
    const { address, narrowed, shown } = this.#session;
    if (this.#written && isWhole(this.#written)) return false;
    return address.list || (narrowed && shown.rows.length <= mostComplete);
  });

  /** Whether the app's own list has all its quotes. */
  readonly complete = $derived.by(() => this.#readyFor === this.#session.shown);

  loadPicture(): void {
    import('./Picture.svelte').then(
      (part) => (this.Picture = part.default),
      // Then paper gets the chart as it stands; another try is made where the reader comes closer.
      () => undefined,
    );
  }

  /** The reader reaches for the printer: for its keys, or for the browser's own menu. */
  prepare = (): void => {
    if (this.ownList) this.#readyFor = this.#session.shown;
    if (!this.Picture) this.loadPicture();
  };

  /** The page is laid out for paper, or no longer. */
  turn = (on: boolean): void => {
    if (on === this.#printing) return;
    flushSync(() => (this.#printing = on));
    this.#takeOut?.();
    this.#takeOut = undefined;
    const { address, shown, table, narrowed } = this.#session;
    if (!on || !this.#written || (this.ownList && (address.list || this.complete))) return;
    const ids = narrowed ? Array.from(shown.rows, (row) => table.id(row)) : null;
    this.#takeOut = layOut(this.#written, ids);
  };
}
