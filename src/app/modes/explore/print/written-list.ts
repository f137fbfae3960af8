/**
 * The list that was written into the page, as paper gets it: there at once and whole, also where the
 * evidence lies in pieces that nobody has asked for yet.
 */

/** Whether a written list holds every event; that of a large timeline leads on to more pages. */
export const isWhole = (list: Element): boolean => list.querySelector('.more') === null;

/** Takes out of a written list what is not shown. In: the list, and whether an event (by id) is. */
export function narrow(list: Element, shown: (event: string) => boolean): void {
  for (const item of list.querySelectorAll<HTMLElement>('li[data-event]')) {
    if (!shown(item.dataset['event'] ?? '')) item.remove();
  }
  for (const events of list.querySelectorAll('.events')) {
    if (events.childElementCount > 0) continue;
    // A month's heading stands before its events.
    if (events.previousElementSibling?.tagName === 'H3') events.previousElementSibling.remove();
    events.remove();
  }
  for (const section of list.querySelectorAll('section')) {
    if (section.querySelector('ol') === null) section.remove();
  }
}

/**
 * Puts a copy of the written list at the end of the page; returns the way to take it out. In: the ids
 * of the events it is narrowed to, if it is.
 */
export function layOut(written: Element, shown: Iterable<string> | null): () => void {
  const list = written.cloneNode(true) as Element;
  const ids = shown && new Set(shown);
  if (ids) narrow(list, (id) => ids.has(id));
  document.body.append(list);
  return () => list.remove();
}
