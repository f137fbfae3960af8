/**
 * What a reader waits for is the timeline. What stands around it is put into the page once that is on
 * the screen.
 */
class FirstPicture {
  #shown = $state(false);
  #painted = false;

  /** Whether it is on the screen. */
  get shown(): boolean {
    return this.#shown;
  }

  /** The chart is painted, and goes on the screen with this frame; marked for whoever measures the page. */
  paint(): void {
    if (!this.#painted) performance.mark('sourceline:drawn');
    this.#painted = true;
  }

  /** Its elements are in the page: the browser draws them with one frame and shows them by the next. */
  follow(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        timer = setTimeout(() => (this.#shown = true));
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }
}

/** There is one in a page. */
export const firstPicture = new FirstPicture();
