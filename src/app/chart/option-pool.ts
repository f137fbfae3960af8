import { eventBox, type Drawing, type Label, type Lane } from '../../layout/index.ts';
import type { EventHead } from '../../table/index.ts';
import { edtfLabel } from '../../time/index.ts';

/**
 * The events of a drawing as elements: the words on the chart, and the options of the list box that
 * keys and screen readers walk. They are kept from drawing to drawing and told only what changed,
 * since a hundred of them move with every frame.
 */

/** More bare marks than this would only slow a screen reader down; the list has them all. */
const mostBare = 250;

/** What is picked out, by event id. */
export interface Picked {
  readonly selectedId: string | null;
  readonly activeId: string | null;
  readonly hoveredId: string | null;
}

/** What the options are made of. */
export interface OptionsInput extends Picked {
  readonly drawing: Drawing;
  /** Prefix of the options' element ids. */
  readonly prefix: string;
  /** The active event where it is not in the drawing: it is still an option. */
  readonly absent: EventHead | null;
  /** False for a first picture: what is seen has its element, the rest follows. */
  readonly whole: boolean;
  readonly groupLabel: (lane: Pick<Lane, 'kind' | 'label'>) => string;
}

interface Place {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const nowhere: Place = { x0: 0, y0: 0, x1: 0, y1: 0 };

const facts = new WeakMap<EventHead, readonly string[]>();

function factsOf(event: EventHead): readonly string[] {
  const found = facts.get(event) ?? [
    event.title,
    edtfLabel(event.when.edtf, { weekday: true }),
    ...(event.status === 'reported' ? [] : [event.status]),
    event.voices === 1 ? '1 source' : `${event.voices} sources`,
  ];
  facts.set(event, found);
  return found;
}

/**
 * What is read out: first the words that stand on the chart, so that who speaks to the page can name
 * what they see (WCAG 2.5.3), then what those leave out.
 */
function spoken(event: EventHead, seen: string): string {
  const rest = factsOf(event).filter((fact) => !seen.includes(fact));
  return [seen, ...rest].filter(Boolean).join(', ');
}

/** One event's element, and what it last showed. */
class Option {
  readonly element = document.createElement('div');
  readonly #event: EventHead;
  #shown = '';
  #named: string | null = null;
  #place = '';
  #size = '';

  constructor(event: EventHead, prefix: string) {
    this.#event = event;
    this.element.id = `${prefix}${event.id}`;
    this.element.dataset['id'] = event.id;
    this.element.setAttribute('role', 'option');
    this.element.className = 'option';
  }

  /** Moves it to a place, px. */
  move({ x0, y0, x1, y1 }: Place): void {
    const place = `translate(${Math.round(x0)}px, ${Math.round(y0)}px)`;
    const size = `${x1 - x0}px ${y1 - y0}px`;
    const { style } = this.element;
    if (place !== this.#place) style.transform = this.#place = place;
    if (size === this.#size) return;
    this.#size = size;
    style.width = `${x1 - x0}px`;
    style.height = `${y1 - y0}px`;
  }

  /** Sets its words, if they are others than before; the name that is read out may wait. */
  say(label: Label | null, whole: boolean): void {
    const seen = label?.lines.map(({ text }) => text).join(' ') ?? '';
    // Line by line: the same words may come to stand on fewer lines.
    const shown = label ? [label.align, ...label.lines.map(({ text }) => text)].join('\n') : '-';
    if (whole && this.#named !== seen) {
      this.#named = seen;
      this.element.setAttribute('aria-label', spoken(this.#event, seen));
    }
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.element.replaceChildren(...(label ? [wordsOf(label)] : []));
  }

  pick({ selectedId, activeId, hoveredId }: Picked): void {
    const { element } = this;
    const { id } = this.#event;
    element.setAttribute('aria-selected', String(id === selectedId));
    element.classList.toggle('selected', id === selectedId);
    element.classList.toggle('active', id === activeId);
    element.classList.toggle('hovered', id === hoveredId);
  }
}

function wordsOf(label: Label): HTMLElement {
  const words = document.createElement('div');
  words.className = label.align === 'end' ? 'words end' : 'words';
  for (const { role, text } of label.lines) {
    const line = document.createElement('span');
    line.className = role;
    line.dir = 'auto';
    // The space parts the lines for who reads them as one text; at a line's end it takes no room.
    line.textContent = `${text} `;
    words.append(line);
  }
  return words;
}

/** The options within an element of the page. */
export class OptionPool {
  readonly #host: HTMLElement;
  readonly #groups = new Map<string, HTMLElement>();
  #options = new Map<string, Option>();
  #picked: Picked = { selectedId: null, activeId: null, hoveredId: null };

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Shows a drawing's events. */
  show(input: OptionsInput): void {
    const { drawing, absent, prefix, whole } = input;
    const labels = new Map(drawing.labels.map((label) => [label.id, label]));
    const crowded = !whole || drawing.marks.length > mostBare;
    const kept = new Map<string, Option>();
    const members = new Map<string, Option[]>();
    const add = (group: string, event: EventHead, label: Label | null, place: Place) => {
      const option = this.#options.get(event.id) ?? new Option(event, prefix);
      option.move(place);
      option.say(label, whole);
      kept.set(event.id, option);
      members.set(group, [...(members.get(group) ?? []), option]);
    };
    for (const mark of drawing.marks) {
      const { id } = mark;
      const label = labels.get(id) ?? null;
      if (crowded && !label && id !== input.activeId && id !== input.selectedId) continue;
      const place = label ?? boxOf(drawing, id);
      add(drawing.lanes[mark.lane]?.id ?? '', mark.placed.event, label, place);
    }
    if (absent) add('absent', absent, null, nowhere);
    this.#pick(input, kept);
    for (const [id, option] of this.#options) if (!kept.has(id)) option.element.remove();
    this.#options = kept;
    this.#arrange(input, members);
  }

  /** Tells those whose state changed, and those that are new. */
  #pick(picked: Picked, kept: ReadonlyMap<string, Option>): void {
    const { selectedId, activeId, hoveredId } = picked;
    const before = this.#picked;
    const ids = [picked, before].flatMap((one) => [one.selectedId, one.activeId, one.hoveredId]);
    for (const [id, option] of kept) {
      if (ids.includes(id) || !this.#options.has(id)) option.pick(picked);
    }
    this.#picked = { selectedId, activeId, hoveredId };
  }

  /** Puts each in the group of its lane, in the order of the drawing. */
  #arrange(
    { drawing, absent, groupLabel }: OptionsInput,
    members: ReadonlyMap<string, Option[]>,
  ): void {
    const lanes = drawing.lanes.map(({ id, kind, label }) => ({ id, kind, label }));
    const last = absent ? [{ id: 'absent', kind: absent.kind, label: '' }] : [];
    const present = [...lanes, ...last].filter(({ id }) => members.has(id));
    for (const [id, group] of this.#groups) {
      if (present.some((one) => one.id === id)) continue;
      group.remove();
      this.#groups.delete(id);
    }
    let before: Element | null = null;
    for (const one of present) {
      const group = this.#groups.get(one.id) ?? document.createElement('div');
      this.#groups.set(one.id, group);
      group.setAttribute('role', 'group');
      group.setAttribute('aria-label', groupLabel(one));
      if (one.kind) group.dataset['kind'] = one.kind;
      inOrder(group, members.get(one.id)?.map(({ element }) => element) ?? []);
      if (group.parentNode !== this.#host || group.previousElementSibling !== before) {
        this.#host.insertBefore(group, before ? before.nextSibling : this.#host.firstChild);
      }
      before = group;
    }
  }
}

function boxOf(drawing: Drawing, id: string): Place {
  return eventBox(drawing, id) ?? nowhere;
}

/** Gives a parent these children in this order, moving only those that stand elsewhere. */
function inOrder(parent: HTMLElement, children: readonly HTMLElement[]): void {
  let next = parent.firstChild;
  for (const child of children) {
    if (child === next) next = next.nextSibling;
    else parent.insertBefore(child, next);
  }
}
