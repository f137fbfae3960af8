import { mount } from 'svelte';
import App from './App.svelte';
import { AddressBar, browserHistory } from './state/address-bar.svelte.ts';
import { loadArchive, pageSource } from './state/load.ts';
import { writeDatesFor } from './state/locale.ts';
import { Session } from './state/session.svelte.ts';
import type { Mode } from './state/url.ts';
import './theme.css';
import './document.css';

/** Has the fonts of the first view read while the data is on its way. */
function wakeFonts(): void {
  const { fontFamily } = getComputedStyle(document.body);
  const serif = getComputedStyle(document.body).getPropertyValue('--serif');
  for (const family of [fontFamily, serif]) void document.fonts.load(`16px ${family}`);
}

/** Starts the page in one mode, or in the one its address names. */
export function start(only: Mode | null): void {
  const target = document.getElementById('app');
  if (!target) return;
  wakeFonts();
  writeDatesFor(navigator.languages);
  const embedded = new AddressBar().current.mode === 'embed' || only === 'embed';
  // An embed adds nothing to the history: back belongs to the page around it.
  const bar = new AddressBar(browserHistory, !embedded);
  const session = loadArchive(bar.current.src, pageSource()).then(
    (archive) => new Session(archive, bar),
  );
  mount(App, { target, props: { session, bar, only } });
}
