import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { beginLoading, type Loading } from '@troth/database';
import { readBackup } from './read-backup.js';
import type { Beginning, TableDigest } from './manifest.js';
import type { Storage } from '@troth/worker';

export interface LoadedBackup {
  readonly madeAt: Date;
  readonly tables: readonly TableDigest[];
}

/** Reads a backup to its end, and keeps nothing of it: whether it can be opened, and is whole. */
export async function checkBackup(
  storage: Storage,
  name: string,
  identities: readonly string[],
): Promise<LoadedBackup> {
  let begun: Beginning | null = null;
  const tables = await readBackup(name, await storage.read(name), identities, {
    begin: async (one) => void (begun = one),
    table: async () => undefined,
    rows: async () => undefined,
  });
  return { madeAt: begun!['madeAt'], tables };
}

/** Puts a backup into the empty database at `url`: whole, or not a row of it. */
export async function loadBackup(
  storage: Storage,
  name: string,
  identities: readonly string[],
  url: string,
): Promise<LoadedBackup> {
  await using rows = new LoadingRows(url);
  const tables = await readBackup(name, await storage.read(name), identities, rows);
  await rows.keep();
  return { madeAt: rows.madeAt, tables };
}

class LoadingRows implements AsyncDisposable {
  madeAt = new Date(0);
  private loading: Loading | null = null;
  private table_: Writable | null = null;

  constructor(private readonly url: string) {}

  async begin({ madeAt, shape }: Beginning): Promise<void> {
    this.madeAt = madeAt;
    this.loading = await beginLoading(this.url, shape);
  }

  async table(table: Parameters<Loading['into']>[0]): Promise<void> {
    await this.endTable();
    this.table_ = this.loading!.into(table);
    // What PostgreSQL refuses is told by the write or the end that meets it.
    this.table_.on('error', () => undefined);
  }

  async rows(chunk: Buffer): Promise<void> {
    const into = this.table_!;
    if (into.errored) throw into.errored;
    if (!into.write(chunk)) await Promise.race([once(into, 'drain'), finished(into)]);
  }

  async keep(): Promise<void> {
    await this.endTable();
    await this.loading!.keep();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.loading?.[Symbol.asyncDispose]();
  }

  private async endTable(): Promise<void> {
    const into = this.table_;
    this.table_ = null;
    if (!into) return;
    into.end();
    await finished(into);
  }
}
