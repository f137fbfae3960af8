import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { lexiconFrom } from './lexicon.ts';
import { LinearModel } from './linear.ts';
import { tagFrom } from './tagset.ts';
import type { Lexicon } from './lexicon.ts';
import type { Lemmas } from './lemma.ts';
import type { LinearColumns } from './linear.ts';
import type { Scorer } from './scorer.ts';
import type { Tag } from './tagset.ts';

/** A trained model of English: everything `parse` needs to know. */
export interface Model {
  readonly tags: readonly Tag[];
  /** Universal Dependencies relations but `root`, which has the number after the last. */
  readonly relations: readonly string[];
  readonly lexicon: Lexicon;
  readonly lemmas: Lemmas;
  readonly tagger: Scorer;
  /** What one point of the tagger is worth. */
  readonly taggerUnit: number;
  readonly parser: Scorer;
}

/** The head of a model file: word lists, and how long the columns are that follow it. */
export interface ModelHeader {
  readonly format: 'sourceline-syntax';
  readonly version: 2;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** Sets of tags ("0,3", numbers into `tags`) with the words that take them, spaced. */
  readonly lexicon: Readonly<Record<string, string>>;
  /** For each part of speech the forms the rules get wrong, each followed by its lemma, spaced. */
  readonly exceptions: Readonly<Record<string, string>>;
  /** For each part of speech its base forms, spaced. */
  readonly bases: Readonly<Record<string, string>>;
  readonly taggerUnit: number;
  readonly tagger: ColumnSizes;
  readonly parser: ColumnSizes;
}

interface ColumnSizes {
  readonly classes: number;
  readonly keys: number;
  readonly features: number;
  readonly weights: number;
}

/** Where the model file may lie: beside the source, beside a bundle, or one folder above a bundle's chunk. */
export const modelPlaces: readonly string[] = [
  './model/english.model.gz',
  '../model/english.model.gz',
];

let loaded: Model | undefined;

/**
 * The model of English, read from its file at the first call.
 * @throws Error when the file is in none of its places or is not a model
 */
export function englishModel(): Model {
  loaded ??= readModel(modelFile());
  return loaded;
}

function modelFile(): Uint8Array {
  for (const place of modelPlaces) {
    try {
      return readFileSync(new URL(place, import.meta.url));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`no syntax model at ${modelPlaces.join(' or ')} from ${import.meta.url}`);
}

/**
 * Reads a model file.
 * @throws Error when it is not a model
 */
export function readModel(file: Uint8Array): Model {
  const bytes = gunzipSync(file);
  const length = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', 4, 4 + length)) as ModelHeader;
  if (header.format !== 'sourceline-syntax') throw new Error('not a syntax model');
  if (header.version !== 2)
    throw new Error(`unknown version of the syntax model: ${String(header.version)}`);
  const tagger = columns(bytes, 4 + length, header.tagger);
  const parser = columns(bytes, tagger.end, header.parser);
  return {
    tags: header.tags.map(tagFrom),
    relations: header.relations,
    lexicon: lexiconFrom(header.lexicon),
    lemmas: readLemmas(header),
    tagger: new LinearModel(tagger.columns),
    taggerUnit: header.taggerUnit,
    parser: new LinearModel(parser.columns),
  };
}

function columns(
  bytes: Buffer,
  start: number,
  sizes: ColumnSizes,
): { columns: LinearColumns; end: number } {
  let at = start;
  const lengths = [sizes.keys, sizes.features, sizes.weights, sizes.weights];
  const [keys, counts, labels, values] = lengths.map((length) => {
    at += length;
    return bytes.subarray(at - length, at);
  }) as [Buffer, Buffer, Buffer, Buffer];
  const signed = new Int8Array(values.buffer, values.byteOffset, values.length);
  return { columns: { classes: sizes.classes, keys, counts, labels, values: signed }, end: at };
}

function readLemmas({ exceptions, bases }: ModelHeader): Lemmas {
  const pairs = Object.entries(exceptions).flatMap(([pos, list]) => {
    const words = list.split(' ');
    return words.flatMap((form, i): [string, string][] =>
      i % 2 === 0 ? [[`${pos} ${form}`, words[i + 1] ?? form]] : [],
    );
  });
  const known = Object.entries(bases).flatMap(([pos, list]) =>
    list.split(' ').map((base) => `${pos} ${base}`),
  );
  return { exceptions: new Map(pairs), bases: new Set(known) };
}
