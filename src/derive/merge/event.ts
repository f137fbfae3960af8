import type { Status, When } from '../../model/index.ts';
import {
  compareWhen,
  compatible,
  dayMs,
  whenExtent,
  whenLength,
  whenOf,
  within,
} from '../../time/index.ts';
import type { DetectedMention, MergedEvent } from '../types.ts';
import type { Cluster } from './cluster.ts';
import { areAtOdds, bySharpness, givenBy, isFirm, isKnown, type Known } from './dates.ts';
import { areSomeOf } from './evidence/index.ts';
import { historyOf } from './history.ts';
import type { Keyed } from './keyed.ts';

/** The status of an event from those of its mentions. */
export function statusOf(mentions: readonly DetectedMention[]): Status {
  const count = (status: Status) => mentions.filter((mention) => mention.status === status).length;
  const has = (status: Status) => count(status) > 0;
  // An article that calls it a claim anywhere does not vouch for it elsewhere.
  const doubting = new Set(mentions.filter((m) => m.status === 'claimed').map((m) => m.article));
  const vouched = mentions.some(
    (m) => m.status === 'reported' && !m.attribution && !doubting.has(m.article),
  );
  if (has('denied') && (has('reported') || has('claimed'))) return 'disputed';
  if (vouched) return 'reported';
  if (has('claimed') && count('claimed') >= count('reported')) return 'claimed';
  if (has('reported')) return 'reported';
  return has('planned') ? 'planned' : 'denied';
}

/** The name under which the corpus knows a party best: holders and titles call it one name throughout. */
export type Names = (name: string) => string;

/** How fit a mention is to stand for its event and give the title: firm, founding, well worded, early. */
function fitness({ mention }: Keyed): number {
  return (
    (mention.founding ? 2 : 0) +
    (mention.soft ? 0 : 1) +
    (mention.control?.gainer ? 1 : 0) +
    2 * (mention.titleQuality ?? 0) +
    (mention.weight ?? 0) +
    0.2 / (1 + Math.max(0, mention.position ?? 0)) -
    (mention.title && mention.title.length > 70 ? 0.4 : 0)
  );
}

/** Each party once, under the name its mentions use most. */
function namesOf(names: readonly string[], keyOf: Making['keyOf']): string[] {
  const counts = new Map<string, Map<string, number>>();
  for (const name of names) {
    const key = keyOf(name);
    const forms = counts.get(key) ?? new Map<string, number>();
    forms.set(name, (forms.get(name) ?? 0) + 1);
    counts.set(key, forms);
  }
  const most = (forms: Map<string, number>) =>
    [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
  return [...counts.values()].map(most).filter(Boolean);
}

function controlOf(members: readonly Keyed[], names: Names): MergedEvent['control'] {
  const told = members.flatMap(({ mention }) => mention.control ?? []);
  const [first] = told;
  if (!first) return null;
  const named = (side: 'gainer' | 'loser') =>
    told.map((c) => c[side]).find((name) => name !== null) ?? null;
  const shown = (name: string | null) => (name === null ? null : names(name));
  return {
    place: names(first.place),
    gainer: shown(named('gainer')),
    loser: shown(named('loser')),
  };
}

/**
 * Mentions whose date is of the event itself: what denies it, or tells of it in passing, has its own, and
 * what befell some of many is no sharper date of the whole.
 */
function dating(members: readonly Keyed[]): DetectedMention[] {
  const isPart = (member: Keyed) =>
    member.some !== null && members.some((whole) => areSomeOf(member, whole));
  return members.flatMap((member) => {
    const { founding, when, status } = member.mention;
    return founding && when && status !== 'denied' && !isPart(member) ? [member.mention] : [];
  });
}

/**
 * The sharpest date said of the event itself; failing that, of a report of it; failing that, of an article.
 * Of dates equally sharp the one that most voices give, then the first.
 */
function dateOf(mentions: readonly DetectedMention[], voice: Voice): When | null {
  for (const soft of [undefined, 'said', 'published'] as const) {
    const dates = mentions
      .filter((m) => m.soft === soft)
      .map(givenBy)
      .filter(isKnown);
    const voices = ({ when }: Known) =>
      new Set(mentions.filter((m) => m.when?.edtf === when.edtf).map((m) => voice(m.article))).size;
    const [best] = dates.sort(
      (a, b) =>
        bySharpness(a, b) ||
        (soft === undefined ? voices(b) - voices(a) : 0) ||
        a.extent.start - b.extent.start,
    );
    if (best) return best.when;
  }
  return null;
}

/** "Wednesday and Thursday": days over which it went on, at most so long, in ms. */
const severalDays = /\band\b/i;
const longestSpan = 5 * dayMs;

/** All the days, where a mention gives them one by one: another that gives one of them tells of a part. */
function overDays(mentions: readonly DetectedMention[], when: When): When {
  const span = mentions.find(
    (m) =>
      m.when !== null &&
      isFirm(m) &&
      severalDays.test(m.timex?.text ?? '') &&
      whenLength(m.when) <= longestSpan &&
      within(when, m.when),
  );
  return span?.when ?? when;
}

/** The day, where mentions give several of its clock times: what has parts happens over the day. */
function overDay(mentions: readonly DetectedMention[], when: When): When {
  const dayOf = (w: When) => whenOf((w.earliest ?? '').slice(0, 10));
  if (whenLength(when) >= dayMs / 2 || !when.earliest) return when;
  const day = dayOf(when);
  const others = mentions.filter(
    (m) => isFirm(m) && m.when && within(m.when, day) && !compatible(m.when, when),
  );
  return others.length > 0 ? day : when;
}

/** Dates that other sources give the event and that cannot be its date, in order of time. */
function otherWhens(mentions: readonly DetectedMention[], when: When): When[] {
  const own = { when, article: '', firm: true, slack: 0, extent: whenExtent(when) };
  const others = mentions.flatMap((m) =>
    m.when && isFirm(m) && areAtOdds(givenBy(m), own) ? [m.when] : [],
  );
  return [...new Map(others.map((other) => [other.edtf, other])).values()].sort(compareWhen);
}

/** How wrong a mention's title would be for an event of another status: a claim is no fact, a plan neither. */
function unlike(said: Status, status: Status): number {
  if (said === status) return 0;
  return said === 'planned' || status === 'planned' || status === 'claimed' ? 1.5 : 0.4;
}

/** "Rebels claim …", "Police say …": the title of a claim names who makes it. */
const saysWho = ({ title }: DetectedMention): boolean =>
  / (?:claims?|says?|alleges?) /.test(title ?? '');

/** The best title that a mention gives: what it says counts before how sharp its date is. */
function titleOf(mentions: readonly DetectedMention[], status: Status, names: Names): string {
  const fit = (m: DetectedMention) =>
    2 * (m.titleQuality ?? 0) +
    (m.founding ? 0.6 : 0) +
    (m.soft ? 0 : 0.2) +
    (m.control?.gainer ? 1 : 0) +
    (m.weight ?? 0) * 0.5 +
    (status === 'claimed' && saysWho(m) ? 0.8 : 0) -
    ((m.title?.length ?? 0) > 70 ? 0.3 : 0);
  // Headlines have a grammar of their own, and captions tell what a picture shows.
  const inText = mentions.filter((m) => m.region === 'body');
  const worth = (m: DetectedMention) => fit(m) - unlike(m.status, status);
  const [best] = [...(inText.length > 0 ? inText : mentions)].sort((a, b) => worth(b) - worth(a));
  const title = best?.title ?? 'Event';
  const agent = best?.participants.find((p) => title.startsWith(`${p.name} `))?.name;
  const name = agent ? names(agent) : '';
  // A noun by which the corpus knows somebody best ("the theatre") is no name to open a title with.
  return agent && /^\p{Lu}/u.test(name) ? name + title.slice(agent.length) : title;
}

/** The first of the articles that say the same in the same words. */
export type Voice = (article: string) => string;

/** What events are made with. */
export interface Making {
  /** The key under which names are the same party or place. */
  readonly keyOf: (name: string) => string;
  readonly names: Names;
  readonly voice: Voice;
  readonly published: (article: string) => When | null;
}

/** The event that a cluster's mentions are about. */
export function eventOf(cluster: Cluster, making: Making): MergedEvent {
  const { keyOf, names } = making;
  const members = [...cluster.members].sort((a, b) => fitness(b) - fitness(a));
  const mentions = members.map(({ mention }) => mention);
  const [best] = mentions;
  const isControl = mentions.some((m) => m.kind === 'control' && m.control);
  const dated = dating(members);
  const when = overDays(dated, overDay(dated, dateOf(dated, making.voice) ?? cluster.given.when));
  const status = statusOf(mentions);
  const others = otherWhens(dated, when);
  const history = historyOf(mentions, making.published, statusOf);
  return {
    kind: isControl ? 'control' : (best?.kind ?? 'other'),
    action: isControl ? 'control' : (best?.action ?? ''),
    when,
    status,
    title: titleOf(mentions, status, names),
    participants: namesOf(
      mentions.flatMap((m) => m.participants.map(({ name }) => name)),
      keyOf,
    ),
    places: namesOf(
      mentions.flatMap((m) => m.places),
      keyOf,
    ),
    weight: Math.max(...mentions.map((m) => m.weight ?? 0)),
    control: isControl ? controlOf(members, names) : null,
    mentions,
    voices: [...new Set(mentions.map((m) => making.voice(m.article)))].sort(),
    ...(others.length > 0 ? { otherWhens: others } : {}),
    ...(history ? { history } : {}),
  };
}
