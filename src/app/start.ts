import { mount } from 'svelte';
import App from './App.svelte';
import { AddressBar, browserHistory } from './state/address-bar.svelte.ts';
import { pageSource, type FetchedTimeline } from './state/fetch-timeline.ts';
import { readArchive } from './state/load.ts';
import { Session } from './state/session.svelte.ts';
import { Theme } from './state/theme.svelte.ts';
import type { Mode } from './state/url.ts';

/** A timeline that comes within this time needs no word about waiting, ms. */
const patienceMs = 150;

/** Starts the app on a timeline that is on its way, in one mode or in the one its address names. */
export function start(only: Mode | null, fetching: Promise<FetchedTimeline>): void {
  const target = document.getElementById('app');
  if (!target) return;
  const embedded = only === 'embed' || new AddressBar().current.mode === 'embed';
  // An embed adds nothing to the history: back belongs to the page around it.
  const bar = new AddressBar(browserHistory, !embedded);
  const loading = fetching.then(
    async (fetched) => new Session(await readArchive(fetched, pageSource().fetch), bar),
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
