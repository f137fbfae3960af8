import { watch } from 'chokidar';

/** How long, in ms, the files must be still before a rebuild: an editor saves in several steps. */
const stillMs = 150;

export interface Watcher {
  /** Never resolves; rejects with what `changed` throws. */
  readonly failed: Promise<never>;
  close(): Promise<void>;
}

/**
 * Calls `changed` after a change in these files and folders (absolute paths), once for changes that
 * come together, and never twice at a time. Hidden files are passed over.
 */
export async function watchFiles(
  paths: readonly string[],
  changed: () => Promise<void>,
): Promise<Watcher> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let fail: (reason: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored: (path) => !paths.includes(path) && /[\\/]\.[^\\/]*$/.test(path),
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
