import { dirname, join } from 'node:path';
import {
  createReport,
  CurationError,
  deriveWith,
  timelineText,
  type Problem,
  type Source,
} from '../derive/index.ts';
import type { Timeline } from '../model/index.ts';
import { defaultFolder, readArticles } from './articles.ts';
import { wholeFrom, type Inputs, type Whole } from './cache/whole.ts';
import { readCuration } from './curation.ts';
import type { Cache, Effects } from './effects.ts';
import { UserError } from './errors.ts';
import { progressOn, type Progress } from './progress.ts';
import { cached } from './work/cached.ts';
import type { Work } from './work/jobs.ts';
import { workersWith } from './work/workers.ts';

export interface DeriveRequest {
  /** The default folder where there is none. */
  readonly folders: readonly string[];
  readonly title: string | undefined;
  /** Neither uses what earlier runs kept nor keeps anything. */
  readonly noCache?: boolean | undefined;
  /** Absolute paths among the articles that the command writes itself. */
  readonly leave?: readonly string[];
}

/** The option of the commands that derive. */
export const cacheOption = {
  'no-cache': {
    type: 'boolean',
    help: 'Read every article anew, and keep nothing for the next run.',
  },
} as const;

export interface Derived {
  /** Read from `json`, so that who wants that alone need not wait for it. */
  readonly timeline: Timeline;
  /** The bytes of timeline.json. */
  readonly json: string;
  /** The folder of the articles and the file of corrections, absolute: what to watch. */
  readonly root: string;
  readonly curationPath: string;
}

const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** Where the corrections for a folder of articles stand: `data/curation.json` beside it. */
export const curationBeside = (folder: string) => join(dirname(folder), 'data', 'curation.json');

function tell(problems: readonly Problem[], progress: Progress): void {
  for (const problem of problems) progress.warn(problem);
}

/** Derives with what the cache holds of the work on single articles. */
async function withWork(
  cache: Cache | null,
  effects: Effects,
  deriveBy: (work: Work) => Promise<Timeline>,
): Promise<Timeline> {
  const { run, close } = effects.work();
  try {
    const whole = cache ? cached(run, cache.store, cache.version) : run;
    return await deriveBy({ run: whole, close });
  } finally {
    await close();
  }
}

async function deriveOrRefuse<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CurationError)) throw error;
    throw new UserError(`${path} cannot be used: ${error.message}.`, { cause: error });
  }
}

/** What a timeline is derived from. */
interface Material {
  readonly sources: readonly Source[];
  /** The corrections, unread as yet. */
  readonly curation: unknown;
  readonly title: string | undefined;
}

const inputsOf = ({ sources, curation, title }: Material): Inputs => [
  JSON.stringify([title ?? null, curation ?? null]),
  ...sources.flatMap(({ file, bytes }) => [file, bytes]),
];

/** Derives a timeline, with what the cache holds of its articles. */
async function deriveWhole(
  { sources, curation, title }: Material,
  cache: Cache | null,
  effects: Effects,
  progress: (step: string) => void,
): Promise<Whole> {
  const report = createReport();
  const options = { ...(title === undefined ? {} : { title }), curation, report, progress };
  const timeline = await withWork(cache, effects, (work) =>
    deriveWith(workersWith(work, progress), sources, options),
  );
  const { articles, events } = timeline;
  const json = timelineText(timeline);
  return { json, articles: articles.length, events: events.length, problems: report.problems };
}

/**
 * From folders to a timeline; says on the way what is wrong with the articles. Throws UserError if
 * no article can be read.
 */
export async function deriveFolders(request: DeriveRequest, effects: Effects): Promise<Derived> {
  const { cwd, files } = effects;
  const folders = request.folders.length > 0 ? request.folders : [defaultFolder];
  const report = createReport();
  const progress = progressOn(effects);
  progress.step('Reading the articles');
  const { root, sources, skipped } = await readArticles(folders, {
    cwd,
    files,
    report,
    leave: request.leave ?? [],
  });
  const curationPath = curationBeside(root);
  const where = folders.join(', ');
  if (sources.length === 0) {
    tell(report.problems, progress);
    throw new UserError(
      skipped === 0
        ? `there are no articles in ${where}.`
        : `there are no articles in ${where}: ${plural(skipped, 'file')} skipped.`,
    );
  }
  const curation = await readCuration(curationPath, effects);
  const material = { sources, curation, title: request.title };
  const cache = request.noCache ? null : effects.cache();
  const onStep = (step: string) => progress.step(step);
  const derive = () =>
    deriveOrRefuse(curationPath, () => deriveWhole(material, cache, effects, onStep));
  const whole = cache ? await wholeFrom(cache, root, inputsOf(material), derive) : await derive();
  await cache?.store.tidy();
  const { json, articles, events, problems } = whole;
  tell([...report.problems, ...problems], progress);
  if (articles === 0) {
    throw new UserError(`none of the files in ${where} can be read as an article.`);
  }
  progress.done(`${plural(events, 'event')} from ${plural(articles, 'article')}`);
  let timeline: Timeline | undefined;
  return {
    json,
    root,
    curationPath,
    get timeline() {
      return (timeline ??= JSON.parse(json) as Timeline);
    },
  };
}
