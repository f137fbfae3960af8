import { dirname, join } from 'node:path';
import {
  createReport,
  CurationError,
  deriveWith,
  timelineText,
  type DeriveOptions,
  type Report,
} from '../derive/index.ts';
import type { Timeline } from '../model/index.ts';
import { defaultFolder, readArticles } from './articles.ts';
import { readCuration } from './curation.ts';
import type { Effects } from './effects.ts';
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

function tell(report: Report, progress: Progress): void {
  for (const problem of report.problems) progress.warn(problem);
}

/** Derives with what the cache holds of the work on single articles, unless that is not wanted. */
async function withWork(
  { noCache }: DeriveRequest,
  effects: Effects,
  deriveBy: (work: Work) => Promise<Timeline>,
): Promise<Timeline> {
  const cache = noCache ? null : effects.cache();
  const { run, close } = effects.work();
  try {
    const whole = cache ? cached(run, cache.store, cache.version) : run;
    const timeline = await deriveBy({ run: whole, close });
    await cache?.store.tidy();
    return timeline;
  } finally {
    await close();
  }
}

async function deriveOrRefuse(path: string, work: () => Promise<Timeline>): Promise<Timeline> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CurationError)) throw error;
    throw new UserError(`${path} cannot be used: ${error.message}.`, { cause: error });
  }
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
    tell(report, progress);
    throw new UserError(
      skipped === 0
        ? `there are no articles in ${where}.`
        : `there are no articles in ${where}: ${plural(skipped, 'file')} skipped.`,
    );
  }
  const curation = await readCuration(curationPath, effects);
  const onStep = (step: string) => progress.step(step);
  const options: DeriveOptions = {
    ...(request.title === undefined ? {} : { title: request.title }),
    curation,
    report,
    progress: onStep,
  };
  const timeline = await deriveOrRefuse(curationPath, () =>
    withWork(request, effects, (work) => deriveWith(workersWith(work, onStep), sources, options)),
  );
  tell(report, progress);
  if (timeline.articles.length === 0) {
    throw new UserError(`none of the files in ${where} can be read as an article.`);
  }
  const { articles, events } = timeline;
  progress.done(`${plural(events.length, 'event')} from ${plural(articles.length, 'article')}`);
  return { timeline, json: timelineText(timeline), root, curationPath };
}
