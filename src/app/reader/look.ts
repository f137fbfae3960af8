import type { Kind } from '../../model/index.ts';
import type { Mark, Piece } from './passages.ts';

/** One mention among all: its event and the start of its quote. */
export interface MentionRef {
  readonly event: string;
  readonly at: number;
}

/** How a piece of text is to be shown. */
export interface Look {
  /** The trigger that is marked here; the one of the mention in focus where several meet. */
  readonly trigger: Mark | null;
  readonly timex: boolean;
  readonly match: boolean;
  /** Part of the sentence in focus. */
  readonly current: boolean;
  /** Part of a sentence that tells of the event pointed at. */
  readonly pointed: boolean;
  readonly kind: Kind | null;
}

const belongs = (mark: Mark, focus: MentionRef | null) =>
  focus !== null && mark.event === focus.event && mark.at === focus.at;

/** Chooses among the marks of a piece: what is in focus before the rest, the shorter before the longer. */
export function lookOf(
  piece: Piece,
  focus: MentionRef | null,
  pointed: string | null = null,
): Look {
  const rank = (mark: Mark) => (belongs(mark, focus) ? 0 : 1e9) + (mark.end - mark.start);
  const best = (role: Mark['role']) =>
    piece.marks.filter((mark) => mark.role === role).sort((a, b) => rank(a) - rank(b))[0] ?? null;
  const trigger = best('trigger');
  const timex = best('timex');
  return {
    trigger,
    timex: timex !== null,
    match: best('match') !== null,
    current: piece.marks.some((mark) => mark.role === 'quote' && belongs(mark, focus)),
    pointed:
      pointed !== null &&
      piece.marks.some(({ role, event }) => role === 'quote' && event === pointed),
    kind: (trigger ?? timex)?.kind ?? null,
  };
}
