import { mount } from 'svelte';
import App from './App.svelte';
import { AddressBar, browserHistory } from './state/address-bar.svelte.ts';
import { loadArchive, pageSource } from './state/load.ts';
import { writeDatesFor } from './state/locale.ts';
import { Session } from './state/session.svelte.ts';
import { Theme } from './state/theme.svelte.ts';
import type { Mode } from './state/url.ts';
import './theme.css';
import './document.css';

/** Has the fonts of the first view read while the data is on its way. */
function wakeFonts(): void {
  const { fontFamily } = getComputedStyle(document.body);
  const serif = getComputedStyle(document.body).getPropertyValue('--serif');
  for (const family of [fontFamily, serif]) void document.fonts.load(`16px ${family}`);
}

/** A timeline that comes within this time needs no word about waiting, ms. */
const patienceMs = 150;

/** Starts the page in one mode, or in the one its address names. */
export function start(only: Mode | null): void {
  const target = document.getElementById('app');
  if (!target) return;
  wakeFonts();
  writeDatesFor(navigator.languages);
  const embedded = only === 'embed' || new AddressBar().current.mode === 'embed';
  // An embed adds nothing to the history: back belongs to the page around it.
  const bar = new AddressBar(browserHistory, !embedded);
  const loading = loadArchive(bar.current.src, pageSource()).then(
    (archive) => new Session(archive, bar),
  );
  const theme = new Theme();
  let mounted = false;
  const show = (session: Session | Promise<Session>) => {
    if (!mounted) mount(App, { target, props: { session, bar, theme, only } });
    mounted = true;
  };
  loading.then(show, () => show(loading));
  setTimeout(() => show(loading), patienceMs);
}
