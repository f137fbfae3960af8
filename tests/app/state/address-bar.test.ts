import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AddressBar, type BrowserHistory } from '../../../src/app/state/address-bar.svelte.ts';

/** A history as browsers keep it: entries and a place among them. */
function fakeHistory(first = '') {
  const entries = [first];
  let place = 0;
  let moved: (() => void) | null = null;
  const history: BrowserHistory = {
    search: () => entries[place] ?? '',
    push: (query) => {
      entries.splice(place + 1, Infinity, query);
      place += 1;
    },
    replace: (query) => {
      entries[place] = query;
    },
    listen: (callback) => {
      moved = callback;
      return () => (moved = null);
    },
  };
  const back = () => {
    place -= 1;
    moved?.();
  };
  return { history, entries, back };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('AddressBar', () => {
  it('begins with what the address says', () => {
    const { history } = fakeHistory('?event=a&list=1');
    expect(new AddressBar(history).current).toMatchObject({ event: 'a', list: true });
  });

  it('adds an entry for a step, and none where nothing changes', () => {
    const { history, entries } = fakeHistory();
    const bar = new AddressBar(history);
    bar.go({ event: 'a' });
    bar.go({ event: 'a' });
    expect(entries).toEqual(['', '?event=a']);
  });

  it('rewrites the entry once movement has come to rest', () => {
    const { history, entries } = fakeHistory();
    const bar = new AddressBar(history);
    bar.move({ search: 'br' });
    bar.move({ search: 'bridge' });
    expect(entries).toEqual(['']);
    vi.advanceTimersByTime(1000);
    expect(entries).toEqual(['?q=bridge']);
  });

  it('writes what moved before it takes a step, so that going back finds it', () => {
    const { history, entries } = fakeHistory();
    const bar = new AddressBar(history);
    bar.move({ search: 'bridge' });
    bar.go({ event: 'a' });
    expect(entries).toEqual(['?q=bridge', '?event=a&q=bridge']);
  });

  it('follows the reader back, and forgets what was still to be written', () => {
    const { history, entries, back } = fakeHistory();
    const bar = new AddressBar(history);
    const heard = vi.fn();
    bar.listen(heard);
    bar.go({ event: 'a' });
    bar.move({ search: 'late' });
    back();
    vi.advanceTimersByTime(1000);
    expect(bar.current).toMatchObject({ event: null, search: '' });
    expect(heard).toHaveBeenCalledOnce();
    expect(entries[0]).toBe('');
  });

  it('adds nothing to the history of the page around an embed', () => {
    const { history, entries } = fakeHistory();
    const bar = new AddressBar(history, false);
    bar.go({ event: 'a' });
    vi.advanceTimersByTime(1000);
    expect(entries).toEqual(['?event=a']);
  });

  it('works where the browser forbids writing the address', () => {
    const { history } = fakeHistory();
    const bar = new AddressBar({
      ...history,
      push: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    bar.go({ event: 'a' });
    expect(bar.current.event).toBe('a');
  });
});
