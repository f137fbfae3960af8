/**
 * A mistake by the person running the command: one clear sentence, with the file and the value, and
 * exit code 1. Whatever else is thrown is a bug.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** What the system's error codes mean to a person. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
  EEXIST: 'there is a file of that name',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'the link points back to itself',
  EMFILE: 'too many files are open',
  EBUSY: 'it is in use',
  EIO: 'the disk does not answer',
};

/** The system's code of an error (`ENOENT`), or `null`. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** The reason of a failed file operation in plain words; `null` if the error is not one. */
export function fileTrouble(error: unknown): string | null {
  return reasons[systemCode(error) ?? ''] ?? null;
}

/**
 * Runs a file operation; what the system refuses becomes a UserError that begins with `what`
 * ("cannot write site/index.html"). Other errors pass.
 */
export async function orUserError<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = fileTrouble(error);
    if (reason) throw new UserError(`${what}: ${reason}.`, { cause: error });
    throw error;
  }
}
