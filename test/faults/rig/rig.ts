import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { migrate, openDatabase, planOnce, setClock, type Database } from '@troth/database';
import { openKeys } from '@troth/programme';
import { Cluster } from './cluster.js';
import { Ledger, type Account } from './ledger.js';
import { Population } from './population.js';
import { Redis } from './redis.js';
import { startSink, type Sink } from './sink.js';
import { Workers } from './workers.js';

/** Readies the empty folder that PostgreSQL will lie in, and gives what undoes it; words where that can't be done here. */
export type Prepare = (folder: string) => Promise<(() => Promise<void>) | string>;

export type Backend = 'postgres' | 'redis';

// A Tuesday noon in London: no quiet hour is near, whenever the drill is run.
const NOON = new Date('2027-02-02T12:00:00Z');
const LOOK_MS = 100;

/** This machine lacks what the drill needs; the message says what. */
export class CannotRunHere extends Error {
  override readonly name = 'CannotRunHere';
}

type Ending = () => Promise<unknown>;

const begun = new Set<Ending[]>();
const endings = new WeakMap<Ending[], Promise<void>>();

/** For a drill that is broken off: nothing that it started is left running. */
export async function closeRigs(): Promise<void> {
  await Promise.all([...begun].map(endAll));
}

/** Real parts of one drill's own: PostgreSQL, the queue's server, the SMTP sink, and Troth's processes. */
export class Rig {
  #aheadMs = NOON.getTime() - Date.now();
  readonly ledger = new Ledger();

  private constructor(
    readonly backend: Backend,
    readonly folder: string,
    readonly cluster: Cluster,
    readonly redis: Redis | null,
    readonly sink: Sink,
    readonly environment: Readonly<Record<string, string>>,
    readonly workers: Workers,
    readonly population: Population,
    private readonly parts: { opened: Database },
    private readonly ending: Ending[],
  ) {}

  static async open(
    backend: Backend,
    { couples, prepare }: { couples: number; prepare?: Prepare | undefined },
  ): Promise<Rig> {
    const ending: Ending[] = [];
    begun.add(ending);
    try {
      const folder = await mkdtemp(join(tmpdir(), 'troth-faults-'));
      await chmod(folder, 0o711);
      ending.push(() => rm(folder, { recursive: true, force: true }));
      const undo = (await prepare?.(folder)) ?? null;
      if (typeof undo === 'string') throw new CannotRunHere(undo);
      if (undo) ending.push(undo);
      const cluster = await Cluster.start(folder);
      ending.push(() => cluster.stop());
      const redis = backend === 'redis' ? await Redis.start() : null;
      if (redis) ending.push(() => redis.kill());
      const sink = await startSink();
      ending.push(() => sink.down());
      await migrate(cluster.url);
      const database = await planOnce(await openDatabase(cluster.url, { poolSize: 4 }));
      const keys = `k1:${randomBytes(32).toString('base64')}`;
      const environment = {
        DATABASE_URL: cluster.url,
        ...(redis ? { REDIS_URL: redis.url } : {}),
        SMTP_URL: sink.url,
        // So long a lost worker's message is anybody's; the slowest answer of a drill comes well before.
        SMTP_TIMEOUT_SECONDS: '60',
        PUBLIC_URL: 'http://localhost:3000',
        TROTH_KEYS: keys,
        TROTH_DATA_DIR: folder,
        LOG_LEVEL: 'error',
        PORT: '0',
      };
      const workers = new Workers(environment);
      const parts = { opened: database };
      const population = await Population.settle(() => parts.opened, await openKeys(database, keys), couples, NOON);
      const rig = new Rig(backend, folder, cluster, redis, sink, environment, workers, population, parts, ending);
      ending.push(
        () => rig.database.close().catch(() => undefined),
        () => workers.stop(),
      );
      await rig.runClock();
      return rig;
    } catch (fault) {
      await endAll(ending);
      throw fault;
    }
  }

  get database(): Database {
    return this.parts.opened;
  }

  /** The programme's time; it runs on at the system's pace from a Tuesday noon. */
  now(): Date {
    return new Date(Date.now() + this.#aheadMs);
  }

  /** Sets the programme's clock forward or back, and lets it run on from there. */
  async moveClock(byMs: number): Promise<void> {
    this.#aheadMs += byMs;
    await this.runClock();
  }

  private runClock(): Promise<void> {
    return setClock(this.database, { aheadMs: this.#aheadMs });
  }

  /** A database that was put in another's place is opened again. */
  async openAgain(): Promise<void> {
    await this.parts.opened.close().catch(() => undefined);
    this.parts.opened = await planOnce(await openDatabase(this.cluster.url, { poolSize: 4 }));
  }

  /** Waits until it holds; false when it does not within that time. A database that is away just now does not hold. */
  async until(holds: () => boolean | Promise<boolean>, withinMs: number): Promise<boolean> {
    for (const end = Date.now() + withinMs; Date.now() < end; await pause(LOOK_MS)) {
      if (await Promise.resolve(holds()).catch(() => false)) return true;
    }
    return false;
  }

  /** Waits until everything in the drill's book has its end, for so long at most, and gives the account. */
  async settle(withinMs: number): Promise<Account> {
    const look = () => this.ledger.account(this.database, this.sink.taken);
    await this.until(async () => {
      const { open, missing } = await look();
      return open === 0 && missing === 0;
    }, withinMs);
    return look();
  }

  async close(): Promise<void> {
    await endAll(this.ending);
  }
}

/** The last begun first; a second caller waits for the same. */
function endAll(ending: Ending[]): Promise<void> {
  const ended = endings.get(ending) ?? end();
  endings.set(ending, ended);
  return ended;

  async function end(): Promise<void> {
    for (const one of ending.toReversed()) await one();
    begun.delete(ending);
  }
}
