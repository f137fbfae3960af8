import type { CleanArticle, ReadArticle } from '../types.ts';
import { datelineAgency, placeLine } from './dateline.ts';
import { labelLine } from './kinds.ts';
import type { Layout } from './regions.ts';
import { keyOf } from './unit.ts';

type Credits = Pick<CleanArticle, 'title' | 'publisher' | 'author' | 'url'>;

const isUrl = (value: string) => /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);

/** What `KEY: value` lines of the given names say above the article. */
function labelled(
  { page, core }: Layout,
  names: RegExp,
  fits: (value: string) => boolean,
): string | null {
  for (const { text } of page.units.slice(0, core.from)) {
    const [, name, value = ''] = labelLine.exec(text) ?? [];
    const plain = value.trim();
    if (name && names.test(name) && plain && fits(plain)) return plain;
  }
  return null;
}

/** Names a credit holds: short, and without the marks of a sentence. */
const isName = (value: string) => value.length <= 80 && !isUrl(value) && !/[.!?]$/.test(value);

/** `Headline | Site`: what stands after the last bar, if it is short and the article never says it. */
function siteInTitle(title: string): { title: string; site: string } | null {
  const [, bare, site] = /^(.{10,200}?)\s(?:\||–|—|-|::|•)\s([^|–—•]{2,40})$/.exec(title) ?? [];
  return bare && site ? { title: bare, site } : null;
}

/** How much speaks for a publisher; only what reaches `enough` is taken. */
const voices = {
  agencyLine: 2,
  dateline: 2,
  placeLine: 2,
  title: 1,
  copyright: 1,
  chrome: 1,
} as const;
const enough = 2;

/** The holder of the rights as the page states it: `© 2019 Name`, `All rights reserved to Name`. */
function rightsHolder(text: string): string | null {
  if (/\b(?:powered|hosted|designed|developed|theme)\b/i.test(text)) return null;
  const [, a, b] =
    /(?:©|\(c\)|copyright)[ ©\d–-]{1,14}(?:by )?([\p{Lu}][\p{L}&.' ]{1,40})|rights reserved (?:to|by) ([\p{Lu}][\p{L}&.' ]{1,40})/iu.exec(
      text,
    ) ?? [];
  return (a ?? b)?.replace(/[. ]*(?:all rights.*|inc|ltd|llc)?[. ]*$/i, '').trim() || null;
}

/** The site named behind the headline, wherever that stands, and once more if alone on a line. */
function* sitesOf(
  { page, core }: Layout,
  title: string | null,
): Iterable<readonly [string, number]> {
  const above = page.units.slice(0, core.from).map(({ text }) => text);
  const titled = above.filter((text) => title !== null && text.startsWith(title));
  for (const text of [...(title === null ? [] : [title]), ...titled].slice(0, 4)) {
    const site = siteInTitle(text)?.site;
    if (!site) continue;
    yield [site, voices.title];
    if (above.some((line) => keyOf(line) === keyOf(site))) yield [site, voices.chrome];
    return;
  }
}

function* candidates(layout: Layout, title: string | null): Iterable<readonly [string, number]> {
  const { page, core, end } = layout;
  for (const [i, unit] of page.units.entries()) {
    const kind = page.kinds[i];
    if (i >= core.from && i < end) {
      const [, name] = /^\(?source\s?[:–—-]\s?([^()]{2,40})\)?$/i.exec(unit.text) ?? [];
      if (name && isName(name)) yield [name, voices.agencyLine];
    }
    const above = i < core.from ? placeLine(unit) : null;
    if (above) yield [above.agency, voices.placeLine];
    if (i >= core.from && i < core.from + 3) {
      const agency = datelineAgency(unit.text);
      if (agency) yield [agency, voices.dateline];
    }
    if (kind === 'chrome') {
      const holder = rightsHolder(unit.text);
      if (holder) yield [holder, voices.copyright];
    }
  }
  yield* sitesOf(layout, title);
}

/** The publisher most of the page speaks for, `null` where too little does. */
function publisherOf(layout: Layout, title: string | null): string | null {
  const scores = new Map<string, { name: string; score: number }>();
  for (const [name, voice] of candidates(layout, title)) {
    const key = name.toLowerCase();
    // A name that begins another's (“Herald”, “Herald Media Group”) is the same voice.
    const same = [...scores.keys()].find((k) => k.startsWith(key) || key.startsWith(k)) ?? key;
    const known = scores.get(same);
    scores.set(same, { name: known?.name ?? name, score: (known?.score ?? 0) + voice });
  }
  const best = [...scores.values()].sort((a, b) => b.score - a.score)[0];
  return best && best.score >= enough ? best.name : null;
}

const bylineWords = /^(?:by|written by|words by|story by|report by|author)\s?:?\s/i;

/** The name in a byline, without the agency, the place or the date after it. */
function bylineName(text: string): string | null {
  if (!bylineWords.test(text)) return null;
  const [name = ''] = text
    .replace(bylineWords, '')
    .split(/[,|•·(/–—]| - |\s\d|\s(?:in|for|at|on|of) /);
  return /^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){1,5}$/u.test(name.trim()) ? name.trim() : null;
}

function bylineOf({ page, core }: Layout): string | null {
  const near = page.units.slice(0, core.from + 2).filter((_, i) => {
    const kind = page.kinds[i];
    return kind === 'byline' || kind === 'dated';
  });
  return near.map((unit) => bylineName(unit.text)).find((name) => name !== null) ?? null;
}

/** Title, publisher, author and address: from metadata, labels and credits; `null` where unstated. */
export function creditsOf(article: ReadArticle, layout: Layout): Credits {
  const { metadata } = article;
  const title = metadata.title ?? layout.headline?.text ?? null;
  const site = title === null ? null : siteInTitle(title);
  const publisher =
    metadata.publisher ??
    labelled(layout, /^(?:source|publisher|publication|newspaper|outlet)$/i, isName) ??
    publisherOf(layout, title);
  const author = labelled(layout, /^(?:author|byline|by|written by)$/i, isName);
  const isSite = site !== null && site.site.toLowerCase() === publisher?.toLowerCase();
  return {
    title: isSite ? site.title : title,
    publisher,
    author:
      metadata.author ?? (author === null ? bylineOf(layout) : (bylineName(author) ?? author)),
    url: metadata.url ?? labelled(layout, /^(?:url|link|source)$/i, isUrl),
  };
}
