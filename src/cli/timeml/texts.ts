import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import type { When } from '../../model/index.ts';
import { publicationOf } from '../../derive/tag/index.ts';
import type { Effects } from '../effects.ts';
import { orUserError, UserError } from '../errors.ts';
import { readTimeml } from './read.ts';
import type { TimemlSource } from './write.ts';

/** The texts `sourceline timex` is given: JSON or TimeML on standard input, or `.tml` files. */

/** A text with the day it was written; `null` where that is not known. */
export interface DatedText extends TimemlSource {
  readonly published: When | null;
}

const InputSchema = v.array(
  v.object({
    id: v.union([v.string(), v.number()]),
    dct: v.nullish(v.string()),
    text: v.string(),
  }),
);

function readDay(dct: string, id: string): When {
  const when = publicationOf(dct);
  if (when) return when;
  throw new UserError(`the dct of “${id}” is not a day (YYYY-MM-DD): “${dct}”.`);
}

function readJson(json: string): DatedText[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new UserError(
      `the input is not JSON: ${(error as Error).message.replace(/\s+/g, ' ')}.`,
      { cause: error },
    );
  }
  const result = v.safeParse(InputSchema, data);
  if (result.success) {
    return result.output.map(({ id: name, dct, text }) => {
      const id = String(name);
      const published = dct == null ? null : readDay(dct, id);
      return { id, created: dct ?? null, text, published };
    });
  }
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new UserError(`the input is wrong${path ? ` at ${path}` : ''}: ${issue.message}.`);
}

/** One TimeML document; `name` is what messages call it. */
function readDocument(xml: string, id: string, name: string): DatedText {
  try {
    const { created, createdText, title, text } = readTimeml(xml, name);
    const published = created ? readDay(created, id) : null;
    return { id, created: created || null, createdText, title, text, published };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${(error as Error).message}.`, { cause: error });
  }
}

/** The `.tml` files a path means: itself, or those in the folder, in order of their names. */
async function filesAt(path: string, { cwd, files }: Effects): Promise<string[]> {
  const at = resolve(cwd, path);
  const found = await orUserError(`cannot read ${path}`, () => files.stat(at));
  if (!found) throw new UserError(`there is no file or folder ${path}.`);
  if (found.kind === 'file') return [at];
  if (found.kind === 'other') throw new UserError(`${path} is not a file or folder.`);
  const names = (await files.list(at)).map(({ name }) => name);
  const documents = names.filter((name) => name.endsWith('.tml') && !name.startsWith('.')).sort();
  if (documents.length === 0) throw new UserError(`there is no .tml file in ${path}.`);
  return documents.map((name) => join(at, name));
}

async function readFiles(paths: readonly string[], effects: Effects): Promise<DatedText[]> {
  const texts: DatedText[] = [];
  for (const path of paths) {
    for (const at of await filesAt(path, effects)) {
      const bytes = await orUserError(`cannot read ${at}`, () => effects.files.read(at));
      const id = basename(at).replace(/\.[^.]*$/, '');
      texts.push(readDocument(new TextDecoder().decode(bytes), id, basename(at)));
    }
  }
  return texts;
}

/** The texts to tag, each id once. Throws UserError for what cannot be read as one. */
export async function readTexts(paths: readonly string[], effects: Effects): Promise<DatedText[]> {
  const input = paths.length > 0 ? '' : await effects.stdin();
  const isTimeml = /^\uFEFF?\s*</.test(input);
  const texts =
    paths.length > 0
      ? await readFiles(paths, effects)
      : isTimeml
        ? [readDocument(input, 'stdin', 'the input')]
        : readJson(input);
  const seen = new Set<string>();
  for (const { id } of texts) {
    if (seen.has(id)) throw new UserError(`the input has the id “${id}” twice.`);
    seen.add(id);
  }
  return texts;
}
