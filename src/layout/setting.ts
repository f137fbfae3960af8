import type { Holding } from '../model/index.ts';
import { filterRows, type EventRows } from '../table/index.ts';
import { timelineExtent } from './extent.ts';
import type { FontSet, Measure } from './fonts.ts';
import { labelBox, type LabelBox } from './label-box.ts';
import {
  essentialIn,
  joinLanes,
  lanesBy,
  placedRows,
  type LaneBy,
  type LaneRows,
} from './lanes.ts';
import type { PlacedEvent } from './place-event.ts';
import type { TimeWindow } from './window.ts';

export interface LayoutInput {
  readonly events: EventRows;
  readonly holdings: readonly Holding[];
  readonly window: TimeWindow;
  /**
   * The window as it last came to rest: lanes are as tall as it (and the present one) needs, and
   * labels avoid its edges. Without it, lanes are as tall as the whole zoom step needs.
   */
  readonly rest?: TimeWindow;
  /** What can be panned to; labels stay within it. By default the events' extent. */
  readonly extent?: TimeWindow;
  readonly width: number;
  /** Room there is; the drawing may need less. Without it, as much as it takes. */
  readonly height?: number;
  /** Keeps the axis at the foot of that height even where the lanes need less. */
  readonly fill?: boolean;
  readonly measure: Measure;
  readonly fonts: FontSet;
  readonly lanes?: LaneBy;
  /** Leaves the other events out (they are not counted either). */
  readonly essentialOnly?: boolean;
  /** A strip: no lane names, little air. */
  readonly compact?: boolean;
}

/** The sizes that do not depend on the window, in px. */
export interface Metrics {
  readonly plotLeft: number;
  readonly plotRight: number;
  readonly top: number;
  /** Lane names stand beside their lane, above it, or nowhere. */
  readonly names: 'beside' | 'above' | 'none';
  readonly slot: number;
  readonly lanePad: number;
  readonly nameLine: number;
  /** Places are named where lanes are; above their band where lanes have no names but it has room. */
  readonly placeNames: 'beside' | 'above' | 'none';
  readonly placeLine: number;
  readonly bandHeight: number;
  readonly bandGap: number;
  readonly axisHeight: number;
  readonly maxLabel: number;
}

/** How a label may be set: `full`, `wide` and `middle` have date and sources below their title. */
export type BoxForm = 'full' | 'wide' | 'middle' | 'title' | 'narrow' | 'long' | 'line';

/** Lines of title for an essential and for any other event, width against the widest, sub-line. */
const formTable: Readonly<Record<BoxForm, readonly [number, number, number, boolean]>> = {
  full: [3, 2, 1, true],
  wide: [1, 1, 1.4, true],
  middle: [3, 3, 0.7, true],
  title: [3, 2, 1, false],
  narrow: [4, 3, 0.58, false],
  long: [1, 1, 1.4, false],
  line: [1, 1, 1, false],
};

/** No form sets a title on more lines. */
export const mostTitleLines = Math.max(...Object.values(formTable).map(([lines]) => lines));

/** Everything a plan needs that stays while the window moves. */
export interface Setting {
  readonly input: LayoutInput;
  readonly extent: TimeWindow;
  readonly lanes: readonly LaneRows[];
  /** Few enough to place each with regard to all. */
  readonly few: boolean;
  readonly places: readonly { readonly place: string; readonly holdings: readonly Holding[] }[];
  /** Ids of the events that open or close a holding. */
  readonly turning: ReadonlySet<string>;
  readonly metrics: Metrics;
  readonly undated: number;
  readonly box: (event: PlacedEvent, form: BoxForm) => LabelBox;
}

/** The zoom buttons at the axis stand in the gutter, px. */
const buttonsWidth = 98;

/** Below this width lane names stand above their lanes. */
export const narrowWidth = 640;

const mostPlaces = 3;

/** Bands take no more of the height than this. */
const bandShare = 0.12;

/** Without a gutter the zoom buttons stand at the top right, px. */
const buttonRoom = 36;

const lanePad = { least: 2, most: 7 } as const;

function placesOf(holdings: readonly Holding[], most: number): Setting['places'] {
  const groups = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const group = groups.get(holding.place);
    if (group) group.push(holding);
    else groups.set(holding.place, [holding]);
  }
  return [...groups]
    .map(([place, list]) => ({ place, holdings: list }))
    .sort((a, b) => b.holdings.length - a.holdings.length)
    .slice(0, most);
}

/** How many places get a band: the most, or as many as leave the lanes their room. */
function placesFor({ compact, fonts, height = Infinity, width }: LayoutInput): number {
  if (compact) return 1;
  const each = fonts.holding.line + 12 + (width < narrowWidth ? fonts.lane.line : 0);
  return Math.max(1, Math.min(mostPlaces, Math.floor((height * bandShare) / each)));
}

/** Labels leave room for each other: px for a plot's width and a text scale. */
function widestLabel(plotWidth: number, scale: number): number {
  const wide = Math.min(plotWidth * 0.32, 400 * scale);
  return Math.max(wide, Math.min(plotWidth * 0.56, 300 * scale), 100);
}

/** Axis, top and one band: height in px that lanes do not have. */
const around = 90;

/** More essential events than this do not make a lane ask for more. */
const mostEssential = 6;

/** Below this share of the height they ask for, lanes are put together. */
const crowded = 0.6;

/**
 * The height in px that lanes ask for: a row or two each, and two for each essential event; where
 * narrow also their names, and four for the essential, whose titles break there.
 */
function wantedHeight({ fonts, width }: LayoutInput, lanes: readonly LaneRows[]): number {
  const slot = fonts.title.line + 4;
  const narrow = width < narrowWidth;
  const name = narrow ? slot : 0;
  const each = narrow ? 4 : 2;
  return lanes.reduce((sum, lane) => {
    const essential = Math.min(mostEssential, essentialIn(lane));
    const slots = Math.min(2, lane.rows.length) + each * essential;
    return sum + name + lanePad.least * 4 + slot * slots;
  }, 0);
}

/**
 * The lanes, as many as the height has room for: where they would crowd each other out, those
 * without an essential event share one; where not even a row each has room, all do.
 */
function fittingLanes(input: LayoutInput, events: EventRows): readonly LaneRows[] {
  const lanes = lanesBy(events, input.lanes ?? 'kind');
  const room = (input.height ?? Infinity) - around;
  const plain = lanes.filter((lane) => essentialIn(lane) === 0);
  const merged =
    plain.length > 1 && wantedHeight(input, lanes) * crowded > room
      ? [
          ...lanes.filter((lane) => !plain.includes(lane)),
          joinLanes(plain, 'more', moreLabel(input)),
        ]
      : lanes;
  const slot = input.fonts.title.line + 4;
  const least = merged.length * (slot * (input.width < narrowWidth ? 3 : 2) + 2 * lanePad.least);
  return least > room ? lanesBy(events, 'none') : merged;
}

/** What the lane of several is called. */
const moreLabel = ({ lanes = 'kind' }: LayoutInput) => (lanes === 'kind' ? 'More kinds' : 'More');

/** Margins of a lane in px: what the least of all lanes leaves over, with a line for each name that stands above. */
function lanePadFor(
  { height, fonts }: LayoutInput,
  lanes: number,
  places: number,
  nameLine: number,
): number {
  if (height === undefined) return lanePad.most;
  const least = lanes * (2 * (fonts.title.line + 4) + nameLine) + places * (30 + nameLine) + 70;
  const spare = (height - least) / (lanes * 5);
  return Math.round(Math.min(lanePad.most, Math.max(lanePad.least, spare)));
}

function metricsOf(
  input: LayoutInput,
  lanes: readonly LaneRows[],
  places: Setting['places'],
): Metrics {
  const { width, fonts, measure, compact = false } = input;
  const unnamed = compact || lanes.every(({ label }) => label === '');
  const names = unnamed
    ? 'none'
    : width < narrowWidth * (fonts.title.size / 13)
      ? 'above'
      : 'beside';
  const placeNames = compact ? 'none' : names === 'beside' ? 'beside' : 'above';
  const texts = [...lanes.map(({ label }) => label), ...places.map(({ place }) => place)];
  const widestName = texts.reduce((w, text) => Math.max(w, measure(text, fonts.lane)), 0);
  const gutter =
    names === 'beside' ? Math.min(Math.max(widestName + 28, buttonsWidth), width * 0.2, 168) : 0;
  const edge = compact ? 0 : names === 'beside' ? 16 : 12;
  const plotLeft = names === 'beside' ? gutter : edge;
  const plotRight = Math.max(width - edge, plotLeft + 40);
  const plotWidth = plotRight - plotLeft;
  const nameLine = names === 'above' ? fonts.lane.line + 4 : 0;
  return {
    plotLeft,
    plotRight,
    top: compact ? 4 : names !== 'beside' && places.length === 0 ? buttonRoom : 12,
    names,
    slot: Math.ceil(Math.max(fonts.title.line, fonts.lane.line) + 4),
    lanePad: compact ? 4 : lanePadFor(input, lanes.length, places.length, nameLine),
    nameLine,
    placeNames,
    placeLine: placeNames === 'above' ? fonts.lane.line + 4 : 0,
    bandHeight: fonts.holding.line + (compact ? 4 : 8),
    bandGap: 4,
    axisHeight: fonts.tick.line + fonts.tickStrong.line + 12,
    maxLabel: widestLabel(plotWidth, fonts.title.size / 13),
  };
}

function boxes(input: LayoutInput, metrics: Metrics): Setting['box'] {
  const { fonts, measure } = input;
  const known = new Map<BoxForm, Map<PlacedEvent, LabelBox>>();
  return (event, form) => {
    const ofForm = known.get(form) ?? new Map<PlacedEvent, LabelBox>();
    known.set(form, ofForm);
    const found = ofForm.get(event);
    if (found) return found;
    const [essential, others, share, withSub] = formTable[form];
    const style = { fonts, measure, maxWidth: metrics.maxLabel * share };
    const made = labelBox(event, style, event.essential ? essential : others, withSub);
    ofForm.set(event, made);
    return made;
  };
}

/** Up to so many events are placed each with regard to all others; more are placed tile by tile. */
const mostWeighed = 400;

/** Works out what stays while the window moves. */
export function makeSetting(input: LayoutInput): Setting {
  const { table } = input.events;
  const events = input.essentialOnly
    ? filterRows(input.events, (row) => table.isEssential(row))
    : input.events;
  const lanes = fittingLanes(input, events);
  const places = placesOf(input.holdings, placesFor(input));
  const metrics = metricsOf(input, lanes, places);
  const turning = places.flatMap(({ holdings }) =>
    holdings.flatMap(({ opens, closes }) => [opens, closes].filter((id) => id !== null)),
  );
  return {
    input,
    extent: input.extent ?? timelineExtent(input.events, input.holdings),
    lanes,
    places,
    turning: new Set(turning),
    metrics,
    few: events.rows.length <= mostWeighed,
    undated: input.events.rows.length - placedRows(input.events).rows.length,
    box: boxes(input, metrics),
  };
}
