import type { Holding } from '../../model/index.ts';
import type { EventRows } from '../../table/index.ts';
import type { LaneBy } from '../../layout/index.ts';
import type { ViewState } from '../state/view.svelte.ts';

/** What the chart is told, and what it tells. */
export interface ChartProps {
  readonly events: EventRows;
  readonly holdings: readonly Holding[];
  readonly view: ViewState;
  readonly selectedId: string | null;
  /** The reader selected an event, or (null) let go of it. */
  readonly onselect: (id: string | null) => void;
  /** The reader asked for the evidence of an event (Enter, or a second click). */
  readonly onopen?: (id: string) => void;
  /** The event pointed at elsewhere on the page, drawn as if the pointer were on it here. */
  readonly pointedId?: string | null;
  /** The pointer or the keys came to an event, or (null) left it. */
  readonly onpoint?: (id: string | null) => void;
  /** What the lanes stand for, `kind` by default; `none`: one lane without a name. */
  readonly lanes?: LaneBy;
  /** `embed` leaves the wheel to the page until ctrl/⌘ is held or the chart has the focus. */
  readonly interactive?: 'page' | 'embed';
  /** Draws only the essential events; the others are left out, not counted. */
  readonly essentialOnly?: boolean;
  /** A strip without lane names or zoom buttons. */
  readonly compact?: boolean;
}

export interface OverviewProps {
  readonly events: EventRows;
  readonly view: ViewState;
  readonly essentialOnly?: boolean;
}
