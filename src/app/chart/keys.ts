import type { Direction } from '../../layout/index.ts';

/** What a key does to the focused chart. */
export type KeyAction =
  | { readonly type: 'go'; readonly direction: Direction }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'pan'; readonly share: number }
  | { readonly type: 'fit' | 'frame' | 'open' | 'release' };

const zoomIn: KeyAction = { type: 'zoom', factor: 1.6 };
const zoomOut: KeyAction = { type: 'zoom', factor: 1 / 1.6 };

const byKey: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: { type: 'go', direction: 'earlier' },
  ArrowRight: { type: 'go', direction: 'later' },
  ArrowUp: { type: 'go', direction: 'above' },
  ArrowDown: { type: 'go', direction: 'below' },
  '+': zoomIn,
  '=': zoomIn,
  '-': zoomOut,
  '−': zoomOut,
  Home: { type: 'go', direction: 'first' },
  End: { type: 'go', direction: 'last' },
  '0': { type: 'fit' },
  PageUp: { type: 'pan', share: -0.8 },
  PageDown: { type: 'pan', share: 0.8 },
  Enter: { type: 'open' },
  ' ': { type: 'open' },
  Escape: { type: 'release' },
};

/** By place on the keyboard, so that the four lie together on every layout. */
const byCode: Readonly<Record<string, KeyAction>> = {
  KeyW: zoomIn,
  KeyS: zoomOut,
  KeyA: { type: 'pan', share: -0.2 },
  KeyD: { type: 'pan', share: 0.2 },
};

/** The action of a key press, or `null`: not ours. */
export function keyAction(event: KeyboardEvent): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (event.key === 'f' || event.key === 'F') return { type: 'frame' };
  return byKey[event.key] ?? byCode[event.code] ?? null;
}
