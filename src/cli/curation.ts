import type { Effects } from './effects.ts';
import { orUserError, UserError } from './errors.ts';

/** The corrections in a file, unread as yet; `undefined` where there is no such file. Throws UserError. */
export async function readCuration(
  path: string,
  { files }: Pick<Effects, 'files'>,
): Promise<unknown> {
  const bytes = await orUserError(`cannot read ${path}`, async () =>
    (await files.stat(path))?.kind === 'file' ? files.read(path) : null,
  );
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new UserError(`${path} is not JSON: ${(error as Error).message.replace(/\s+/g, ' ')}.`, {
      cause: error,
    });
  }
}
