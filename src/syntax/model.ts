import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { columnSizes, parserColumns, vocabularyFrom } from './columns.ts';
import { lexiconFrom } from './lexicon.ts';
import { Cascade } from './network/cascade.ts';
import { matrices, sizesOf } from './network/shape.ts';
import { parseAtoms, parsePlaces } from './parse-view.ts';
import { classCount } from './parser.ts';
import { tagAtoms, tagPlaces } from './tag-view.ts';
import { tagFrom } from './tagset.ts';
import { NumberReader } from './varint.ts';
import type { Vocabulary } from './columns.ts';
import type { Lexicon } from './lexicon.ts';
import type { Lemmas } from './lemma.ts';
import type { Trained } from './network/network.ts';
import type { Matrix, Shape } from './network/shape.ts';
import type { Tag } from './tagset.ts';

/** A trained model of English: everything `parse` needs to know. */
export interface Model {
  readonly tags: readonly Tag[];
  /** Universal Dependencies relations but `root`, which has the number after the last. */
  readonly relations: readonly string[];
  readonly lexicon: Lexicon;
  readonly lemmas: Lemmas;
  readonly vocabulary: Vocabulary;
  readonly tagger: Cascade;
  readonly parser: Cascade;
}

/** The head of a model file: word lists, and what the bytes that follow it are. */
export interface ModelHeader {
  readonly format: 'sourceline-syntax';
  readonly version: 3;
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** Sets of tags ("0,3", numbers into `tags`) with the words that take them, spaced. */
  readonly lexicon: Readonly<Record<string, string>>;
  /** For each part of speech the forms the rules get wrong, each followed by its lemma, spaced. */
  readonly exceptions: Readonly<Record<string, string>>;
  /** For each part of speech its base forms, spaced. */
  readonly bases: Readonly<Record<string, string>>;
  /** How many hashes each column of the vocabulary has. */
  readonly vocabulary: readonly number[];
  readonly tagger: NetworkSize;
  readonly parser: NetworkSize;
  /** How many networks each is made of. */
  readonly members: { readonly tagger: number; readonly parser: number };
}

/** What of a network's shape does not follow from the tags, the relations and the vocabulary. */
export type NetworkSize = Pick<Shape, 'embedding' | 'hidden'>;

/** Where the model file may lie: beside the source, beside a bundle, or one folder above a bundle's chunk. */
export const modelPlaces: readonly string[] = [
  './model/english.model.gz',
  '../model/english.model.gz',
];

/**
 * From this margin, in logarithms of odds, the first network of each kind decides alone. At these no figure on the
 * development part of EWT changes in its second decimal, and those on GUM's by at most 0.03; at less the first do.
 */
const sure = { tagger: 5, parser: 4 } as const;

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
  const [jsonLength, hashLength] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
  const header = JSON.parse(bytes.toString('utf8', 8, 8 + jsonLength)) as ModelHeader;
  if (header.format !== 'sourceline-syntax') throw new Error('not a syntax model');
  if (header.version !== 3)
    throw new Error(`unknown version of the syntax model: ${String(header.version)}`);
  const weightsAt = 8 + jsonLength + hashLength;
  const vocabulary = readVocabulary(header, bytes.subarray(8 + jsonLength, weightsAt));
  const take = takerOf(bytes, weightsAt);
  const shapes = shapesOf(header, vocabulary);
  const cascade = (kind: 'tagger' | 'parser'): Cascade => {
    const trained = Array.from({ length: header.members[kind] }, () =>
      readTrained(shapes[kind], take),
    );
    return new Cascade(shapes[kind], trained, sure[kind]);
  };
  return {
    tags: header.tags.map(tagFrom),
    relations: header.relations,
    lexicon: lexiconFrom(header.lexicon),
    lemmas: readLemmas(header),
    vocabulary,
    tagger: cascade('tagger'),
    parser: cascade('parser'),
  };
}

/** The shapes of the tagger's and of the parser's networks. */
export function shapesOf(
  {
    tags,
    relations,
    tagger,
    parser,
  }: Pick<ModelHeader, 'tags' | 'relations' | 'tagger' | 'parser'>,
  vocabulary: Vocabulary,
): { readonly tagger: Shape; readonly parser: Shape } {
  const sizes = columnSizes(vocabulary);
  return {
    tagger: {
      ...tagger,
      columns: sizes,
      places: tagPlaces,
      atoms: tagAtoms(tags.length),
      classes: tags.length,
    },
    parser: {
      ...parser,
      columns: sizes.slice(0, parserColumns),
      places: parsePlaces,
      atoms: parseAtoms(tags.length, relations.length),
      classes: classCount(relations.length),
    },
  };
}

function readVocabulary(header: ModelHeader, bytes: Uint8Array): Vocabulary {
  const reader = new NumberReader(bytes);
  const lists = header.vocabulary.map((length) => {
    let hash = 0;
    return Array.from({ length }, () => (hash += reader.next()));
  });
  return vocabularyFrom(lists);
}

/** Takes so many bytes after those taken before. */
function takerOf(bytes: Buffer, start: number): (length: number) => Int8Array {
  let at = bytes.byteOffset + start;
  return (length) => {
    at += length;
    return new Int8Array(bytes.buffer, at - length, length);
  };
}

function readTrained(shape: Shape, take: (length: number) => Int8Array): Trained {
  const sizes = sizesOf(shape);
  return Object.fromEntries(
    matrices.map((matrix) => [matrix, take(sizes[matrix].rows * sizes[matrix].width)]),
  ) as Record<Matrix, Int8Array>;
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
