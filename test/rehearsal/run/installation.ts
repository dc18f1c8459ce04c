import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApi } from '@troth/api';
import { openDatabase, planOnce, type Database, migrate } from '@troth/database';
import { startPostgres } from '@troth/embedded-postgres';
import { startMailCatcher } from '@troth/mail/catcher';
import { openKeys } from '@troth/programme';
import type { SealingKeys } from '@troth/sealing';
import {
  injectHttp,
  Inbox,
  openSteppingClock,
  untilSettled,
  type Http,
  type Injectable,
  type SteppingClock,
} from '@troth/standalone';
import { readMessage } from '../sink/read-message.js';
import type { Recorded } from '../sink/recorded.js';
import { startWorkers, type Workers } from './workers.js';

const PUBLIC_URL = 'http://localhost:3000';
// Longer than any lease of a worker that was killed.
const PATIENCE_MS = 300_000;

/** Everything that a rehearsal runs on: real parts, and a clock that stands still until it is moved. */
export interface Installation {
  readonly database: Database;
  readonly clock: SteppingClock;
  readonly keys: SealingKeys;
  readonly inbox: Inbox<Recorded>;
  readonly workers: Workers;
  /** The API as seen from one address, so that limits a person meets are met by that person alone. */
  http(address: string): Http;
  /** Calls back at each instant as its work begins. */
  beforeStep(begun: (at: Date) => void): void;
  close(): Promise<void>;
}

/** Starts PostgreSQL (embedded unless `databaseUrl`), a mail catcher, the API in this process, and two worker processes. */
export async function openInstallation(
  startsAt: Date,
  { databaseUrl, redisUrl }: { databaseUrl: string | undefined; redisUrl: string | undefined },
): Promise<Installation> {
  const closing: (() => unknown)[] = [];
  const close = async () => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    const url = databaseUrl ?? (await embedded(closing));
    await migrate(url);
    const database = await planOnce(await openDatabase(url));
    closing.push(() => database.close());
    const served = await planOnce(await openDatabase(url, { role: 'troth_api' }));
    closing.push(() => served.close());

    const inbox = new Inbox<Recorded>();
    let begun: (at: Date) => void = () => undefined;
    const clock = await openSteppingClock(database, {
      untilSettled: (at) => untilSettled(database, at, PATIENCE_MS),
      onStep: (at) => begun(at),
    });
    closing.push(() => clock.close());
    const catcher = await startMailCatcher({
      async receive({ raw, recipients }) {
        const read = readMessage(raw);
        for (const recipient of recipients) inbox.add({ ...read, recipient, at: clock.now().getTime() });
      },
    });
    closing.push(() => catcher.close());

    const keyText = `k1:${randomBytes(32).toString('base64')}`;
    const keys = await openKeys(database, keyText);
    const api = await createApi({
      database: served,
      clock,
      keys,
      publicUrl: PUBLIC_URL,
      logLevel: 'error',
      logTo: process.stderr,
      rateLimit: null,
    });
    closing.push(() => api.close());

    const workers = await startWorkers(2, {
      DATABASE_URL: url,
      ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
      SMTP_URL: catcher.url,
      SMTP_TIMEOUT_SECONDS: '60',
      PUBLIC_URL,
      TROTH_KEYS: keyText,
      LOG_LEVEL: 'error',
    });
    closing.push(() => workers.stop());
    await clock.standAt(startsAt);
    return {
      database,
      clock,
      keys,
      inbox,
      workers,
      close,
      http: (address) => injectHttp(api.fastify as Injectable, PUBLIC_URL, address),
      beforeStep: (call) => {
        begun = call;
      },
    };
  } catch (fault) {
    await close();
    throw fault;
  }
}

async function embedded(closing: (() => unknown)[]): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'troth-rehearsal-'));
  // PostgreSQL runs as an account of its own, which has to come through.
  await chmod(dataDir, 0o711);
  closing.push(() => rm(dataDir, { recursive: true, force: true }));
  // Nothing of a rehearsal has to outlive a loss of power.
  const postgres = await startPostgres({
    dataDir,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  closing.push(() => postgres.stop());
  return postgres.url();
}
