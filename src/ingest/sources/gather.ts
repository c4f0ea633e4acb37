/** What comes in pieces, in one. `check` is told how many bytes there are so far, and throws where that is too many. */
export async function gathered(pieces: AsyncIterable<Uint8Array>, check: (size: number) => void): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.byteLength;
    check(size);
    kept.push(piece);
  }
  return Buffer.concat(kept, size);
}
