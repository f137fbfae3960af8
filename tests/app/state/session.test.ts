import { describe, expect, it, vi } from 'vitest';
import { AddressBar, type BrowserHistory } from '../../../src/app/state/address-bar.svelte.ts';
import { archiveOf } from '../../../src/app/state/whole-archive.ts';
import { Session } from '../../../src/app/state/session.svelte.ts';
import { event, mention, sample, timeline } from '../support/sample.ts';

function open(query = '', data = sample): Session {
  const history: BrowserHistory = {
    search: () => query,
    push: () => undefined,
    replace: () => undefined,
    listen: () => () => undefined,
  };
  return new Session(archiveOf(data), new AddressBar(history));
}

describe('Session', () => {
  it('opens at the event and article of the address', () => {
    const session = open('?event=fall&article=south&at=0');
    expect(session.event?.id).toBe('fall');
    expect(session.article?.id).toBe('south');
    expect(session.stale).toBe(false);
  });

  it('says that a link is stale rather than showing another event', () => {
    const session = open('?event=gone');
    expect(session.event).toBeNull();
    expect(session.stale).toBe(true);
  });

  it('walks the events in the order of time, whatever their order in the file', () => {
    const session = open();
    expect(session.neighbour(1)?.id).toBe('warn');
    expect(session.neighbour(-1)?.id).toBe('plan');
    session.select('warn');
    expect(session.neighbour(1)?.id).toBe('fall');
    expect(session.neighbour(-1)).toBeNull();
  });

  it('closes the article when another event is selected', () => {
    const session = open('?event=fall&article=south');
    session.select('warn');
    expect(session.article).toBeNull();
  });

  it('selects the event of the mention that is read', () => {
    const session = open('?event=fall');
    session.read('south', 44, 'plan');
    expect(session.event?.id).toBe('plan');
    expect(session.article?.id).toBe('south');
  });

  const shown = (session: Session) =>
    Array.from(session.shown.rows, (row) => session.table.id(row));

  it('shows what passes the filters and is found, and walks only that', async () => {
    const session = open('?kinds=disaster');
    expect(shown(session)).toEqual(['fall']);
    expect(session.narrowed).toBe(true);
    const found = open('?q=bridge');
    found.finder.follow('bridge');
    expect(found.narrowed).toBe(true);
    await vi.waitFor(() => expect(shown(found)).toEqual(['fall', 'plan']));
    found.select('fall');
    expect(found.neighbour(1)?.id).toBe('plan');
    expect(found.neighbour(-1)).toBeNull();
    found.finder.follow('');
    await vi.waitFor(() => expect(shown(found)).toHaveLength(3));
  });

  it('presents the essential events, and all where none stands out', () => {
    expect(open().essential.map(({ id }) => id)).toEqual(['fall']);
    const [north] = sample.articles;
    if (!north) throw new Error('no article');
    const plain = event('a', '2021-06-06', [
      mention(north, 'The old bridge at Marlow fell', 'fell', '2021-06-06'),
    ]);
    expect(open('', timeline([north], [plain])).essential).toHaveLength(1);
  });

  it('leaves the opening view out of the address, and writes every other', () => {
    const session = open();
    expect(session.windowIn()).toBeNull();
    session.view.zoomBy(2);
    expect(session.windowIn()).toEqual(session.view.window);
  });

  it('brings a selected event into sight', () => {
    const session = open('?from=2023-06-01&to=2023-07-01');
    session.select('fall');
    const day = Date.parse('2021-06-06');
    expect(session.view.start).toBeLessThanOrEqual(day);
    expect(session.view.end).toBeGreaterThan(day);
  });
});
