import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { createGzip } from 'node:zlib';
import type { BackedUpTable, Snapshot } from '@troth/database';
import { Encrypter } from 'age-encryption';
import { firstLine, frame } from './frames.js';
import type { TableDigest } from './manifest.js';

/** A snapshot as one encrypted stream, with no more of it in memory than is under way. `told` hears what each table held. */
export async function encrypted(
  snapshot: Snapshot,
  recipients: readonly string[],
  madeAt: Date,
  told: (tables: readonly TableDigest[]) => void,
): Promise<Readable> {
  const packed = createGzip();
  // A fault of either end is told by the stream that is read.
  pipeline(Readable.from(framesOf(snapshot, madeAt, told)), packed, () => undefined);
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const sealed = await encrypter.encrypt(Readable.toWeb(packed) as globalThis.ReadableStream<Uint8Array<ArrayBuffer>>);
  return Readable.fromWeb(sealed as ReadableStream);
}

async function* framesOf(
  snapshot: Snapshot,
  madeAt: Date,
  told: (tables: readonly TableDigest[]) => void,
): AsyncGenerator<Buffer> {
  const { shape } = snapshot;
  const digests: TableDigest[] = [];
  yield firstLine;
  yield frame('S', { shape, madeAt });
  for (const table of shape.tables) {
    yield frame('T', { name: table.name });
    digests.push(yield* rowsOf(snapshot, table));
  }
  yield frame('M', { tables: digests });
  told(digests);
}

async function* rowsOf(snapshot: Snapshot, table: BackedUpTable): AsyncGenerator<Buffer, TableDigest> {
  const count = counting(table.name);
  for await (const chunk of snapshot.rowsOf(table) as AsyncIterable<Buffer>) {
    count.add(chunk);
    yield frame('R', chunk);
  }
  return count.end();
}

/** Counts rows by their lines: within a value COPY writes a line break as two signs. */
export function counting(name: string): { add(chunk: Buffer): void; end(): TableDigest } {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    add: (chunk) => {
      hash.update(chunk);
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1;
    },
    end: () => ({ name, rows, sha256: hash.digest('hex') }),
  };
}
