import type { Attachment } from 'svelte/attachments';

/** The text shrinks no further than this share of its size; then the slide scrolls. */
const least = 0.5;
const step = 0.05;

/**
 * Keeps the content of an element within its height: sets `--scale` on it, from 1 downwards, until
 * all fits. Looks again when the element changes size, the fonts arrive or `content` changes.
 */
export function fit(content: () => unknown): Attachment<HTMLElement> {
  return (element) => {
    content();
    const adjust = () => {
      let scale = 1;
      do {
        element.style.setProperty('--scale', scale.toFixed(2));
        scale -= step;
      } while (scale >= least && element.scrollHeight > element.clientHeight + 1);
    };
    const observer = new ResizeObserver(adjust);
    observer.observe(element);
    void document.fonts?.ready.then(adjust);
    adjust();
    return () => observer.disconnect();
  };
}
