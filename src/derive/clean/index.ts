import type { Region } from '../../model/index.ts';
import type { CleanArticle, ReadArticle } from '../types.ts';
import { markChronologies } from './chronology.ts';
import { commentsStart } from './comments.ts';
import { findCore } from './core.ts';
import { creditsOf } from './credits.ts';
import { frontMatterEnd } from './front-matter.ts';
import { findHeadline } from './headline.ts';
import { kindOf } from './kinds.ts';
import { splitLines } from './lines.ts';
import type { Page } from './page.ts';
import { regionsOf } from './regions.ts';
import { markRelated } from './related.ts';
import { markScripts } from './scripts.ts';
import { topicOf } from './topic.ts';
import { measure } from './unit.ts';
import { unwrapLines } from './unwrap.ts';

/** The lines of an article from an offset on, each judged by itself and by the lists it stands in. */
function pageOf(text: string, from: number): Page {
  const lines = splitLines(text).filter((line) => line.start >= from);
  const units = unwrapLines(text, lines).map((line) => measure(text, line));
  const kinds = markScripts(units, units.map(kindOf));
  return markRelated(markChronologies({ units, kinds }));
}

/**
 * Divides an article's text into regions, and finds its headline and who published it. The regions
 * cover the text in order and without gaps; each line is judged by what it is, then by where it
 * stands. Title, publisher, author and address are `null` unless something states them.
 */
export function cleanArticle(article: ReadArticle): CleanArticle {
  const { text, metadata } = article;
  const from = frontMatterEnd(article);
  const page = pageOf(text, from);
  const end = commentsStart(page);
  const core = findCore(page, end);
  const topic = topicOf(page, core);
  const headline = findHeadline(page, core, topic, metadata.title);
  const regions: Region[] = regionsOf(text, from, { page, core, end, topic, headline });
  return { ...article, regions, ...creditsOf(article, { page, core, end, topic, headline }) };
}
