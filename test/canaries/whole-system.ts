import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { setClock, settled } from '@troth/database';
import { startMailCatcher, type MailCatcher } from '@troth/mail/catcher';
import { startRedis, type RedisServer } from '@troth/testing';
import { createWorker, type Worker } from '@troth/worker';
import { startApi, testKeyText, type ApiUnderTest } from '../../apps/api/src/api.fixture.js';
import { dumpOf, inbound } from '../../apps/api/src/us/every-way-to-write.fixture.js';
import { openMailbox, type Mailbox } from '../../apps/standalone/src/mailbox/mailbox.js';
import { usualSmtp } from '../../apps/worker/spec/smtp.js';
import { overhearTables } from './overhear-tables.js';
import { everyKeyAndValue, overhear } from './redis-text.js';

/** Every place that text can come to lie in, by its name, as text. */
export type Places = Readonly<Record<string, string>>;

/** API and worker as in production, with all that they say and keep within reach; the log of both is at its most talkative. */
export class WholeSystem {
  #log = '';
  #envelopes = '';
  #worker: Worker | null = null;
  #told: ReturnType<typeof overhear>;

  private constructor(
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
    const [api, redis, catcher] = await Promise.all([
      startApi({ inbound, logLevel: 'trace', logTo, metricsToken: 'of the figures' }),
      startRedis(),
      startMailCatcher({
        receive: async ({ raw, recipients }) => {
          heard.system!.#envelopes += `${recipients.join()}\n`;
          await mailbox.receive(raw);
        },
      }),
    ]);
    heard.system = new WholeSystem(api, folder, redis, mailbox, catcher);
    return heard.system;
  }

  /** Works off all that is due by now, the jobs waiting in one of the two queues. */
  async workOn(queue: 'postgres' | 'redis'): Promise<void> {
    this.#worker = await createWorker({
      databaseUrl: this.api.databaseUrl,
      redisUrl: queue === 'redis' ? this.redis.url : null,
      smtpUrl: this.catcher.url,
      mailFrom: 'Troth <hello@troth.example>',
      smtp: usualSmtp,
      inboundDomain: null,
      dkim: { domain: 'troth.example', keys: [] },
      publicUrl: 'http://localhost:3000',
      keys: testKeyText,
      logLevel: 'trace',
      workerPort: 0,
      host: '127.0.0.1',
      metricsToken: 'of the figures',
    });
    if (queue === 'postgres') await overhearTables(this.api.database);
    await this.#workedOff();
  }

  /** Moves the clock on, and works off what falls due. */
  async liveOn(by: { days?: number; hours?: number }): Promise<void> {
    this.api.clock.advance(by);
    await this.#workedOff();
  }

  async #workedOff(): Promise<void> {
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
      'the database, its queue and all that the queue was told': await dumpOf(this.api.database),
      'what Redis was told': await this.#told.text(),
      'Redis’ keys and values': await everyKeyAndValue(this.redis.url),
      'the log of API and worker': this.#log,
      'the metrics of the API': await this.#metrics(),
      'the metrics of the worker': await this.#metricsOfWorker(),
    };
  }

  /** The captured mailbox: names and bytes of its files, and to whom the envelopes were addressed. */
  async mailFiles(): Promise<string> {
    return `${this.#envelopes}\n${await textOfFolder(join(this.folder, 'mail'))}`;
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
    if (!url) return '';
    const [figures, ready] = await Promise.all(
      ['metrics', 'health/ready'].map(async (path) => (await fetch(`${url}/${path}`, { headers })).text()),
    );
    return `${figures}${ready}`;
  }

  async close(): Promise<void> {
    await this.stopWorking();
    this.#told.end();
    await Promise.all([this.api.close(), this.catcher.close(), this.redis.stop()]);
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Names and bytes of all files below a folder. */
export async function textOfFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map(async (file) => `${file}\n${await readFile(file, 'latin1')}`));
  return texts.join('\n');
}
