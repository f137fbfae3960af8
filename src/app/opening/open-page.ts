import { fetchFonts } from '../chart/measure.ts';
import { familiesAt, familyList } from '../chart/page-fonts.ts';
import { fetchTimeline, pageSource, type FetchedTimeline } from '../state/fetch-timeline.ts';
import { isFiltered } from '../state/filters.ts';
import { recallTheme } from '../state/kept-theme.ts';
import { writeDatesFor } from '../state/locale.ts';
import { decodeAddress, type Address, type Mode } from '../state/url.ts';
import { rehearsalIndex } from './rehearsal.ts';
import { OpeningStage } from './opening-stage.ts';

/** What is slower than this must not keep the app waiting, ms. */
const patienceMs = 150;

/** Time has to run sideways; frame.css has the same width. */
const wide = () => matchMedia('screen and (min-width: 47.51rem)').matches;

/** Whether an address opens with the chart and nothing else. */
function opensWithChart(address: Address): boolean {
  const { mode, event, article, list, search, filters } = address;
  const plain = mode === 'explore' && event === null && article === null && !list;
  return plain && search === '' && !isFiltered(filters) && wide();
}

/** Has the page in the theme the app will choose; without a word of it the system's holds. */
function dress(address: Address): void {
  const theme = address.theme ?? recallTheme();
  if (theme !== 'auto') document.documentElement.dataset['theme'] = theme;
}

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Ends once what the page holds now is on the screen; a page out of sight is not waited for. */
const shown = () =>
  Promise.race([
    new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))),
    wait(patienceMs),
  ]);

/** Ends when all of the page is there: the script runs before what is written below it. */
const parsed = () =>
  new Promise<void>((done) => {
    if (document.readyState !== 'loading') done();
    else document.addEventListener('DOMContentLoaded', () => done(), { once: true });
  });

/** What comes within this is not kept waiting by a rehearsal, ms. */
const soonMs = 60;

/** Whether what is promised is still not there soon. */
const comesLater = (promised: Promise<unknown>): Promise<boolean> =>
  Promise.race([promised.then(() => false), wait(soonMs).then(() => true)]);

/** Paints the opening view as soon as its data is there; what cannot be drawn is the app's to explain. */
async function openWith(
  fetching: Promise<FetchedTimeline>,
  fonts: Promise<void>,
  address: Address,
): Promise<void> {
  const app = document.getElementById('app');
  if (!app) return;
  const stage = new OpeningStage(app);
  const coming = fetching.then(
    ({ index }) => index,
    () => null,
  );
  // Words measured in other letters would be laid out again when theirs come.
  const ready = Promise.all([coming, fonts]);
  // There is nothing else to do yet.
  if (await comesLater(ready)) stage.paint(rehearsalIndex(), address);
  const [index] = await ready;
  if (!index || index.table.size === 0 || started) return stage.remove();
  stage.paint(index, address);
  stage.show();
  performance.mark('sourceline:drawn');
  await shown();
}

let started = false;

/**
 * Opens the page: what a reader waits for is the timeline, so that is drawn by the little it takes,
 * and the app follows when it is on the screen. In: the one mode a page is for, or `null`.
 */
export async function openPage(only: Mode | null): Promise<void> {
  const address = decodeAddress(location.search);
  const fetching = fetchTimeline(address.src, pageSource());
  writeDatesFor(navigator.languages);
  dress(address);
  // Both are on their way while the page is made ready.
  const fonts = fetchFonts(familyList(familiesAt(document.body)));
  if (only === null && opensWithChart(address)) {
    await Promise.race([openWith(fetching, fonts, address), wait(patienceMs)]);
  }
  await parsed();
  const { start } = await import('../start.ts').catch((error: unknown) => {
    // A picture that answers nobody is worth less than the list in the page.
    document.getElementById('opening')?.remove();
    document.getElementById('document')?.style.setProperty('animation', 'none');
    throw error;
  });
  started = true;
  start(only, fetching);
}
