import { gzipSync } from 'node:zlib';
import { matrices } from '../network/shape.ts';
import { NumberWriter } from '../varint.ts';
import type { Trained } from '../network/network.ts';
import type { ModelHeader } from '../model.ts';

/** What a model file holds but its weights. */
export type Head = Omit<ModelHeader, 'format' | 'version' | 'vocabulary' | 'members'>;

/**
 * The bytes of a model file.
 * @param vocabulary for each column its hashes, rising
 * @param taggers networks of the tagger's shape, as many as `parsers`
 */
export function encodeModel(
  head: Head,
  vocabulary: readonly (readonly number[])[],
  taggers: readonly Trained[],
  parsers: readonly Trained[],
): Uint8Array {
  const hashes = encodeVocabulary(vocabulary);
  const header: ModelHeader = {
    format: 'sourceline-syntax',
    version: 3,
    ...head,
    vocabulary: vocabulary.map((column) => column.length),
    members: { tagger: taggers.length, parser: parsers.length },
  };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const lengths = new Uint8Array(8);
  new DataView(lengths.buffer).setUint32(0, json.length, true);
  new DataView(lengths.buffer).setUint32(4, hashes.length, true);
  const weights = [...taggers, ...parsers].flatMap((trained) =>
    matrices.map((matrix) => trained[matrix]),
  );
  return gzipSync(Buffer.concat([lengths, json, hashes, ...weights.map(asBytes)]), { level: 9 });
}

const asBytes = ({ buffer, byteOffset, length }: Int8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, length);

/** Each hash as its distance from the one before. */
function encodeVocabulary(vocabulary: readonly (readonly number[])[]): Uint8Array {
  const writer = new NumberWriter();
  for (const column of vocabulary) {
    let before = 0;
    for (const hash of column) {
      writer.write(hash - before);
      before = hash;
    }
  }
  return writer.bytes();
}
