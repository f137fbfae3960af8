import { tick } from 'svelte';

/** Where the keys go on after something was opened or closed; each waits until that has happened. */

const focus = (id: string) => document.getElementById(id)?.focus({ preventScroll: true });

export async function focusOn(id: string): Promise<void> {
  await tick();
  focus(id);
}

/** On what was opened; where that has yet to come, on the place it comes to. */
export async function focusOpened(): Promise<void> {
  await tick();
  focus(document.getElementById('event-title') ? 'event-title' : 'panel');
}

/** Back on the link that led into an article, at a place in it. */
export async function focusReturned(article: string, at: number | null): Promise<void> {
  await tick();
  const links = [...document.querySelectorAll<HTMLElement>('.panel a.read')];
  const link = links.find(
    ({ dataset }) => dataset['article'] === article && dataset['at'] === String(at),
  );
  (link ?? document.getElementById('event-title'))?.focus();
}
