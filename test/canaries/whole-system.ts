import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { setClock, settled } from '@troth/database';
import { startMailCatcher, type MailCatcher } from '@troth/mail/catcher';
import { startRedis, type RedisServer } from '@troth/testing';
import { createWorker, type Worker } from '@troth/worker';
import { startApi, testKeyText, type ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import { newRegistry } from '../../apps/api/src/metrics/metrics.js';
import { dumpOf, inbound } from '../../apps/api/src/us/every-way-to-write.fixture.js';
import { openMailbox, type Mailbox } from '../../apps/standalone/src/mailbox/mailbox.js';
import { usualSmtp } from '../../apps/worker/spec/smtp.js';
import { overhearTables } from './overhear-tables.js';
import { everyKeyAndValue, overhear } from './redis-text.js';

/** Every place that text can come to lie in, by its name, as text. */
export type Places = Readonly<
  Record<
    'database' | 'what Redis was told' | 'keys of Redis' | 'log' | 'metrics of the API' | 'metrics of the worker',
    string
  >
>;

/** API and worker as in production, with all that they say and keep within reach; the log of both is at its most talkative. */
export class WholeSystem {
  #log = '';
  #envelopes = '';
  #worker: Worker | null = null;
  #told: ReturnType<typeof overhear>;

  private constructor(
    readonly registry: ReturnType<typeof newRegistry>,
    readonly api: ApiUnderTest,
    readonly folder: string,
    readonly redis: RedisServer,
    readonly mailbox: Mailbox,
    private readonly catcher: MailCatcher,
  ) {
    this.#told = overhear(redis.url);
  }

  static async start(): Promise<WholeSystem> {
    const heard: { system?: WholeSystem } = {};
    const folder = await mkdtemp(join(tmpdir(), 'troth-canaries-'));
    const logTo = { write: (line: string) => void (heard.system && (heard.system.#log += line)) };
    const mailbox = await openMailbox(join(folder, 'mail'));
    const registry = newRegistry();
    const [api, redis, catcher] = await Promise.all([
      startApi({ inbound, logLevel: 'trace', logTo, registry, metricsToken: 'of the figures' }),
      startRedis(),
      startMailCatcher({
        receive: async ({ raw, recipients }) => {
          heard.system!.#envelopes += `${recipients.join()}\n`;
          await mailbox.receive(raw);
        },
      }),
    ]);
    heard.system = new WholeSystem(registry, api, folder, redis, mailbox, catcher);
    return heard.system;
  }

  /** Starts a worker on one of the two queues; `liveOn` waits until it has worked. */
  async workOn(queue: 'postgres' | 'redis'): Promise<void> {
    await setClock(this.api.database, { frozenAt: this.api.clock.now() });
    this.#worker = await createWorker(this.settings(queue));
    if (queue === 'postgres') await overhearTables(this.api.database);
  }

  /** What a worker of this system is told. */
  settings(queue: 'postgres' | 'redis') {
    return {
      databaseUrl: this.api.databaseUrl,
      redisUrl: queue === 'redis' ? this.redis.url : null,
      smtpUrl: this.catcher.url,
      mailFrom: 'Troth <hello@troth.example>',
      smtp: usualSmtp,
      inboundDomain: null,
      dkim: { domain: 'troth.example', keys: [] },
      publicUrl: 'http://localhost:3000',
      keys: testKeyText,
      logLevel: 'trace' as const,
      workerPort: 0,
      host: '127.0.0.1',
      metricsToken: 'of the figures',
    };
  }

  /** Moves the clock on, and works off what falls due. */
  async liveOn(by: { days?: number; hours?: number }): Promise<void> {
    this.api.clock.advance(by);
    const now = this.api.clock.now();
    await setClock(this.api.database, { frozenAt: now });
    while (!(await settled(this.api.database, now))) await pause(20);
  }

  async stopWorking(): Promise<void> {
    await this.#worker?.close();
    this.#worker = null;
  }

  async places(): Promise<Places> {
    return {
      // With the queue's tables, and all that those were told.
      database: await dumpOf(this.api.database),
      'what Redis was told': await this.#told.text(),
      'keys of Redis': await everyKeyAndValue(this.redis.url),
      log: this.#log,
      'metrics of the API': await this.#metrics(),
      'metrics of the worker': await this.#metricsOfWorker(),
    };
  }

  /** The captured mailbox: the bytes of its files, and to whom the envelopes were addressed. */
  async mailFiles(): Promise<string> {
    const texts = await Promise.all(
      (await this.mailFileNames()).map((name) => readFile(join(this.#mail, name), 'latin1')),
    );
    return [this.#envelopes, ...texts].join('\n');
  }

  mailFileNames(): Promise<string[]> {
    return readdir(this.#mail, { recursive: true });
  }

  get #mail(): string {
    return join(this.folder, 'mail');
  }

  /** From now on; what was said before is forgotten. */
  forgetWhatWasSaid(): void {
    this.#log = '';
    this.#envelopes = '';
    this.#told.end();
    this.#told = overhear(this.redis.url);
  }

  async #metrics(): Promise<string> {
    const headers = { authorization: 'Bearer of the figures' };
    return (await this.api.fastify.inject({ url: '/metrics', headers })).body;
  }

  async #metricsOfWorker(): Promise<string> {
    const headers = { authorization: 'Bearer of the figures' };
    const url = this.#worker?.healthUrl;
    const paths = url ? ['metrics', 'health/ready'] : [];
    return (await Promise.all(paths.map(async (path) => (await fetch(`${url}/${path}`, { headers })).text()))).join();
  }

  async close(): Promise<void> {
    await this.stopWorking();
    this.#told.end();
    await Promise.all([this.api.close(), this.catcher.close(), this.redis.stop()]);
    await rm(this.folder, { recursive: true, force: true });
  }
}
