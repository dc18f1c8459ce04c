/**
 * What stands in a backup once it is opened: a first line, then frames of a letter, a length (4 bytes, big endian) and
 * that many bytes. The last one says that it is whole.
 */
export type Frame =
  /** The shape of the database, as JSON. */
  | { readonly kind: 'S'; readonly payload: Buffer }
  /** The table whose rows follow, its name as JSON. */
  | { readonly kind: 'T'; readonly payload: Buffer }
  /** Rows as COPY writes them. */
  | { readonly kind: 'R'; readonly payload: Buffer }
  /** The manifest, as JSON; the end. */
  | { readonly kind: 'M'; readonly payload: Buffer };

export const firstLine = Buffer.from('troth backup 1\n');
const HEADER_BYTES = 5;
const MOST_BYTES = 64 * 1024 * 1024;
const kinds: readonly string[] = ['S', 'T', 'R', 'M'] satisfies Frame['kind'][];

export function frame(kind: Frame['kind'], content: Uint8Array | object): Buffer {
  const payload = content instanceof Uint8Array ? content : Buffer.from(JSON.stringify(content));
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(kind, 'latin1');
  header.writeUInt32BE(payload.length, 1);
  return Buffer.concat([header, payload]);
}

/** Reads frames one by one. Throws where what comes is none, or ends within one. */
export async function* framesIn(source: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  const bytes = new Taking(source);
  const line = await bytes.take(firstLine.length);
  if (!line?.equals(firstLine)) throw new Error('it is no backup of Troth, or of another version');
  for (let header = await bytes.take(HEADER_BYTES); header; header = await bytes.take(HEADER_BYTES)) {
    const kind = header.toString('latin1', 0, 1);
    const length = header.readUInt32BE(1);
    if (!kinds.includes(kind) || length > MOST_BYTES) throw new Error('a part of it is not as it was written');
    const payload = length === 0 ? Buffer.alloc(0) : await bytes.take(length);
    if (!payload) throw new Error('it ends within a part');
    yield { kind, payload } as Frame;
  }
}

/** Bytes of a stream, so many at a time. */
class Taking {
  private readonly source: AsyncIterator<Uint8Array>;
  private kept: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.source = source[Symbol.asyncIterator]();
  }

  /** Null at the end. */
  async take(count: number): Promise<Buffer | null> {
    const parts = [this.kept];
    if (this.kept.length >= count) return this.cut(this.kept, count);
    let length = this.kept.length;
    while (length < count) {
      const { done, value } = await this.source.next();
      if (done && length === 0) return null;
      if (done) throw new Error('it ends within a part');
      parts.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
      length += value.length;
    }
    return this.cut(Buffer.concat(parts), count);
  }

  private cut(all: Buffer, count: number): Buffer {
    this.kept = all.subarray(count);
    return all.subarray(0, count);
  }
}
