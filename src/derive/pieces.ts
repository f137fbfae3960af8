const encoder = new TextEncoder();
const decoder = new TextDecoder();

export const packText = (text: string): Uint8Array<ArrayBuffer> =>
  encoder.encode(text) as Uint8Array<ArrayBuffer>;

export const unpackText = (bytes: Uint8Array): string => decoder.decode(bytes);

export const packJson = (value: unknown): Uint8Array<ArrayBuffer> =>
  packText(JSON.stringify(value));

export const unpackJson = (bytes: Uint8Array): unknown => JSON.parse(unpackText(bytes));

/** Some pieces in one, each after its length in four bytes. */
export function joinPieces(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const total = pieces.reduce((sum, { length }) => sum + 4 + length, 0);
  const joined = new Uint8Array(total);
  const view = new DataView(joined.buffer);
  let at = 0;
  for (const piece of pieces) {
    view.setUint32(at, piece.length);
    joined.set(piece, at + 4);
    at += 4 + piece.length;
  }
  return joined;
}

/** The pieces that were joined: parts of the whole, not copies. */
export function splitPieces(joined: Uint8Array): Uint8Array[] {
  const view = new DataView(joined.buffer, joined.byteOffset, joined.byteLength);
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < joined.length; at += 4 + (pieces.at(-1)?.length ?? 0)) {
    pieces.push(joined.subarray(at + 4, at + 4 + view.getUint32(at)));
  }
  return pieces;
}
