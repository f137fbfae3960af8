import { dirname, sep } from 'node:path';
import { watch } from 'chokidar';

/** How long, in ms, the files must be still before a rebuild: an editor saves in several steps. */
const stillMs = 150;

export interface Watcher {
  /** Never resolves; rejects with what `changed` throws. */
  readonly failed: Promise<never>;
  close(): Promise<void>;
}

/** What is watched; absolute paths. */
export interface Watched {
  /** Folders with all that is in them, hidden files apart. */
  readonly folders: readonly string[];
  /** A file that may not be there yet, nor its folder; the folder above is. */
  readonly file: string;
}

/** Whether a path is of no interest. The folder above the file is looked at, but not into. */
function passedOver(path: string, { folders, file }: Watched): boolean {
  if ([file, dirname(file), dirname(dirname(file))].includes(path)) return false;
  const below = folders.filter((folder) => path === folder || path.startsWith(folder + sep));
  return below.every((folder) => /[\\/]\./.test(path.slice(folder.length)));
}

/**
 * Calls `changed` after a change, once for changes that come together, and never twice at a time.
 */
export async function watchFiles(watched: Watched, changed: () => Promise<void>): Promise<Watcher> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let fail: (reason: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  const watcher = watch([...watched.folders, dirname(dirname(watched.file))], {
    ignoreInitial: true,
    ignored: (path) => passedOver(path, watched),
  });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(changed).catch(fail);
    }, stillMs);
  });
  await new Promise<void>((resolve) => void watcher.once('ready', resolve));
  return {
    failed,
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
      await running;
    },
  };
}
