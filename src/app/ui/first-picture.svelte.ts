const drawnMark = 'sourceline:drawn';

/** What was painted before the app was there has done its work. */
function endOpening(): void {
  document.getElementById('opening')?.remove();
}

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

  /** The chart is painted, words and all, and goes on the screen with this frame in place of the opening. */
  paint(): void {
    if (this.#painted) return;
    this.#painted = true;
    endOpening();
    // For whoever measures the page, unless the opening was drawn before.
    if (performance.getEntriesByName(drawnMark).length === 0) performance.mark(drawnMark);
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
