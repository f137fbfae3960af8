import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';

/**
 * A set of articles with what a careful reader would put on a timeline of them: a folder with `articles/`,
 * `gold.json` and, if there are any, `traps.json`.
 */

const text = v.string();
const dates = v.optional(v.array(text), []);

export const GoldMentionSchema = v.object({ file: text, sentence: text, timex: v.nullish(text) });

export const GoldEventSchema = v.object({
  id: text,
  /** EDTF; `altDates` are other right answers, of which only the very same counts. */
  date: text,
  altDates: dates,
  title: text,
  essential: v.optional(v.boolean(), false),
  status: v.optional(text, 'reported'),
  mentions: v.array(GoldMentionSchema),
});

export const GoldSchema = v.object({
  set: v.optional(text),
  /** `publishedAccept` lists other right answers; `null` in it: may be left unknown. */
  articles: v.optional(
    v.array(
      v.object({
        file: text,
        published: v.nullish(text),
        publishedAccept: v.optional(v.array(v.nullable(text)), []),
      }),
    ),
    [],
  ),
  events: v.array(GoldEventSchema),
  /** Sentences that are neither wanted nor wrong. */
  neutral: v.optional(v.array(v.object({ file: text, sentence: text })), []),
});

export const TrapSchema = v.object({
  id: text,
  kind: text,
  file: text,
  text,
  badDates: dates,
  /** What must not come of it: a `mention`, a `date`, a `published`, a plan that `happened`. */
  forbid: v.array(text),
});

export type Gold = v.InferOutput<typeof GoldSchema>;
export type GoldEvent = v.InferOutput<typeof GoldEventSchema>;
export type Trap = v.InferOutput<typeof TrapSchema>;

/** A set as read from its folder. */
export interface GoldSet {
  readonly name: string;
  readonly articlesFolder: string;
  readonly gold: Gold;
  readonly traps: readonly Trap[];
}

function parsed<T>(file: string, schema: v.GenericSchema<unknown, T>): T {
  const result = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

/** Reads a set. Throws an Error that names the file and the field that is not as it should be. */
export function readGoldSet(folder: string): GoldSet {
  const traps = join(folder, 'traps.json');
  return {
    name: basename(folder),
    articlesFolder: join(folder, 'articles'),
    gold: parsed(join(folder, 'gold.json'), GoldSchema),
    traps: existsSync(traps) ? parsed(traps, v.object({ traps: v.array(TrapSchema) })).traps : [],
  };
}

const isSet = (folder: string): boolean => existsSync(join(folder, 'gold.json'));

/** The folders of the sets in a folder: itself, or those in it; none where it is only articles. */
export function goldFolders(folder: string): string[] {
  if (isSet(folder)) return [folder];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory() && isSet(path));
}
