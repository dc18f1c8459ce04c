import { pipeline, Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { createGunzip } from 'node:zlib';
import type { BackedUpTable } from '@troth/database';
import { Decrypter } from 'age-encryption';
import { BackupFault, damaged } from '@troth/worker';
import { framesIn } from './frames.js';
import { beginning, manifest, tableFollows, type Beginning, type TableDigest } from './manifest.js';
import { counting } from './write-backup.js';

/** What takes a backup in, step by step; `rows` are of the table named last. */
export interface Taking {
  begin(beginning: Beginning): Promise<void>;
  table(table: BackedUpTable): Promise<void>;
  rows(chunk: Buffer): Promise<void>;
}

/**
 * Opens a backup and hands on what stands in it; returns once every table was found to be as it was written, with what
 * each held. Throws BackupFault for a wrong key and for a file that is torn or altered: then what was taken is worth nothing.
 */
export async function readBackup(
  file: string,
  content: Readable,
  identities: readonly string[],
  taking: Taking,
): Promise<readonly TableDigest[]> {
  const opened = await decrypted(file, content, identities);
  const unpacked = createGunzip();
  pipeline(opened, unpacked, () => undefined);
  let ours: unknown = null;
  const own = <T>(work: Promise<T>) => work.catch((fault: unknown) => Promise.reject((ours = fault)));
  try {
    return await take(unpacked as AsyncIterable<Buffer>, {
      begin: (one) => own(taking.begin(one)),
      table: (one) => own(taking.table(one)),
      rows: (one) => own(taking.rows(one)),
    });
  } catch (fault) {
    if (fault === ours) throw fault;
    throw damaged(file, (fault as Error).message, fault);
  } finally {
    content.destroy();
  }
}

async function decrypted(file: string, content: Readable, identities: readonly string[]): Promise<Readable> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    const web = Readable.toWeb(content) as globalThis.ReadableStream<Uint8Array<ArrayBuffer>>;
    return Readable.fromWeb((await decrypter.decrypt(web)) as ReadableStream);
  } catch (fault) {
    content.destroy();
    if (/no identity matched/.test((fault as Error).message))
      throw new BackupFault(`${file} was not encrypted for this key: take the private key that belongs to it.`);
    throw damaged(file, (fault as Error).message, fault);
  }
}

async function take(source: AsyncIterable<Buffer>, taking: Taking): Promise<readonly TableDigest[]> {
  const digests: TableDigest[] = [];
  let tables: readonly BackedUpTable[] | null = null;
  let count: ReturnType<typeof counting> | null = null;
  let whole: readonly TableDigest[] | null = null;
  for await (const { kind, payload } of framesIn(source)) {
    if (whole) throw new Error('something stands after its end');
    if (kind === 'S') {
      const begun = beginning.parse(JSON.parse(payload.toString()));
      tables = begun.shape.tables;
      await taking.begin(begun);
    } else if (kind === 'R') {
      if (!count) throw new Error('rows stand before their table');
      count.add(payload);
      await taking.rows(payload);
    } else {
      if (count) digests.push(count.end());
      count = null;
      if (kind === 'M') whole = manifest.parse(JSON.parse(payload.toString())).tables;
      else {
        const { name } = tableFollows.parse(JSON.parse(payload.toString()));
        const table = tables?.find((one) => one.name === name);
        if (!table) throw new Error(`${name} is no table of it`);
        count = counting(name);
        await taking.table(table);
      }
    }
  }
  requireWhole(tables, whole, digests);
  return digests;
}

function requireWhole(
  tables: readonly BackedUpTable[] | null,
  whole: readonly TableDigest[] | null,
  digests: readonly TableDigest[],
): void {
  if (!tables || !whole) throw new Error('its end is missing');
  if (tables.length !== digests.length || whole.length !== digests.length) throw new Error('a table is missing');
  for (const [index, { name, rows, sha256 }] of digests.entries()) {
    const told = whole[index]!;
    if (told.name !== name || told.rows !== rows || told.sha256 !== sha256)
      throw new Error(`${name} is not as it was written`);
  }
}
