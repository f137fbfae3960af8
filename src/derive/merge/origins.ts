import type { OtherHappening } from '../types.ts';
import type { Keyed } from './keyed.ts';
import { stemOf } from './stem.ts';

/** Finds the dated mentions that a date may be counted from, without comparing it with all. */

/** Actions that "the disaster" or "the incident" may mean. */
const harm = 'collapse crash explode burn strike-disaster attack shoot kill outbreak'.split(' ');

/** So many before and after a place in its article are looked at, and so many of other articles. */
const mostBefore = 60;
const mostAfter = 40;
const mostElsewhere = 400;

/** Actions under which very different things are told: these must be told by the same word. */
const broad: ReadonlySet<string> = new Set(
  `open start end found meet talk move find discover propose approve agree say fund receive build close
   release-product celebrate order question test demand`.split(/\s+/),
);

const byAction = (action: string): string => `does ${action}`;
const byTrigger = (stem: string): string => `word ${stem}`;

function keysOf({ action, lemma }: OtherHappening): string[] {
  if (action === null) return harm.map(byAction);
  const word = byTrigger(stemOf(lemma));
  return broad.has(action) ? [word] : [byAction(action), word];
}

/** The index of the first of mentions in the order of the text that begins at an offset or later. */
function firstFrom(found: readonly Keyed[], offset: number): number {
  let [from, to] = [0, found.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((found[middle]?.mention.start ?? 0) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The mentions whose date is said of the event itself, by what they tell and where. */
export class Origins {
  readonly #everywhere = new Map<string, Keyed[]>();
  readonly #inArticle = new Map<string, Keyed[]>();
  readonly #atTrigger = new Map<string, Keyed>();

  /** @param members in the order of their articles' texts */
  constructor(members: readonly Keyed[]) {
    for (const member of members) this.add(member);
  }

  /** Adds a mention, if it has such a date. */
  add(member: Keyed): void {
    const { mention, given, trigger } = member;
    if (mention.when === null || !given.firm) return;
    this.#atTrigger.set(`${mention.article} ${mention.trigger.start}`, member);
    // "A fire destroyed the mill" tells of the fire.
    const agent = member.agent && !member.agent.named ? member.agent.name.stems.at(-1) : undefined;
    const words = new Set([trigger, ...(agent === undefined ? [] : [agent])]);
    for (const key of [byAction(mention.action), ...[...words].map(byTrigger)]) {
      const everywhere = this.#everywhere.get(key) ?? [];
      this.#everywhere.set(key, everywhere);
      everywhere.push(member);
      const place = `${mention.article} ${key}`;
      const here = this.#inArticle.get(place) ?? [];
      this.#inArticle.set(place, here);
      here.splice(firstFrom(here, mention.start + 1), 0, member);
    }
  }

  /** The mention with its trigger at an offset of an article. */
  at(article: string, trigger: number): Keyed | undefined {
    return this.#atTrigger.get(`${article} ${trigger}`);
  }

  /** Those that tell of the kind of happening a phrase names: of the article, nearest to a place, and of others. */
  like(other: OtherHappening, article: string, offset: number): Keyed[] {
    const found = new Set<Keyed>();
    for (const key of keysOf(other)) {
      const here = this.#inArticle.get(`${article} ${key}`) ?? [];
      const place = firstFrom(here, offset);
      const near = here.slice(Math.max(0, place - mostBefore), place + mostAfter);
      for (const one of near) found.add(one);
      let elsewhere = 0;
      for (const one of this.#everywhere.get(key) ?? []) {
        if (elsewhere === mostElsewhere) break;
        if (one.mention.article === article) continue;
        elsewhere += 1;
        found.add(one);
      }
    }
    return [...found];
  }
}
