import { gzipSync } from 'node:zlib';
import type { ModelHeader } from '../model.ts';
import type { Row } from './perceptron.ts';

/** The columns of a linear model with their lengths. */
interface Encoded {
  readonly sizes: ModelHeader['tagger'];
  readonly bytes: Uint8Array;
}

/** How finely weights are kept: in squares of whole numbers times a unit, those of fewer than `least` not at all. */
export interface Rounding {
  readonly unit: number;
  readonly least: number;
}

/** The signed root of a weight: a whole number between -127 and 127 whose square stands for it. */
function rootOf(value: number, { unit, least }: Rounding): number {
  const root = Math.min(127, Math.round(Math.sqrt(Math.abs(value) / unit)));
  return root < least ? 0 : Math.sign(value) * root;
}

/** Lays out weights as the model file has them; weights and features that come to nothing are dropped. */
export function encodeRows(rows: readonly Row[], classes: number, rounding: Rounding): Encoded {
  const keys: number[] = [];
  const counts: number[] = [];
  const labels: number[] = [];
  const values: number[] = [];
  let before = 0;
  for (const row of rows) {
    const rounded = row.values.map((value) => rootOf(value, rounding));
    const kept = rounded.flatMap((value, i) => (value === 0 ? [] : [i]));
    if (kept.length === 0) continue;
    pushVarint(keys, row.key - before);
    before = row.key;
    counts.push(kept.length);
    labels.push(...kept.map((i) => row.labels[i] as number));
    values.push(...kept.map((i) => (rounded[i] as number) & 255));
  }
  const sizes = { classes, keys: keys.length, features: counts.length, weights: labels.length };
  return {
    sizes,
    bytes: concat([keys, counts, labels, values].map((column) => Uint8Array.from(column))),
  };
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The bytes of a model file. */
export function encodeModel(
  header: Omit<ModelHeader, 'format' | 'version' | 'tagger' | 'parser'>,
  tagger: Encoded,
  parser: Encoded,
): Uint8Array {
  const full: ModelHeader = {
    format: 'sourceline-syntax',
    version: 2,
    ...header,
    tagger: tagger.sizes,
    parser: parser.sizes,
  };
  const json = new TextEncoder().encode(JSON.stringify(full));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length, true);
  return gzipSync(concat([length, json, tagger.bytes, parser.bytes]), { level: 9 });
}
