const key = 'sourceline:keys';

function recall(): boolean {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
}

/**
 * Whether single letters are shortcuts. They can be switched off (WCAG 2.1.4), since speech input
 * types them by accident.
 */
export class Shortcuts {
  #letters = $state(recall());

  get letters(): boolean {
    return this.#letters;
  }

  set letters(on: boolean) {
    this.#letters = on;
    try {
      localStorage.setItem(key, on ? 'on' : 'off');
    } catch {
      // Not kept, but in force until the page is left.
    }
  }
}

/** Whether a key press is text for a field, or belongs to an open dialog, and so no shortcut. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  return Boolean(target?.closest('input, textarea, select, [contenteditable], dialog'));
}

/** The key of a shortcut, or `null` for a press with a modifier or one already answered. */
export function shortcutKey(event: KeyboardEvent): string | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  return event.key;
}
