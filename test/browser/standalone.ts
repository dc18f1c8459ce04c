import { execFile, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { CapturedMail } from '@troth/contract';
import { layReadyData } from '@troth/testing/ready-data';

const root = process.cwd();
const notOurs = /^(TROTH_|DATABASE_URL$|REDIS_URL$|SMTP_URL$|PUBLIC_URL$|MAIL_FROM$|LOG_LEVEL$|NODE_OPTIONS$)/;

/** Troth as `npm start` runs it, in a process, a port and a data folder of its own. */
export class Standalone {
  private constructor(
    readonly url: string,
    private readonly env: NodeJS.ProcessEnv,
    private readonly end: () => Promise<void>,
  ) {}

  /** With a database that the test run has made ready, or with one that it makes itself. */
  static async start(settings: Readonly<Record<string, string>> = {}, ready = true): Promise<Standalone> {
    const folder = await mkdtemp(join(tmpdir(), 'troth-browser-'));
    // PostgreSQL runs as a user of its own where the tests run as root, and has to pass through here.
    await chmod(folder, 0o711);
    const data = join(folder, 'data');
    if (ready) await layReadyData(data);
    const ours = { PORT: '0', HOST: '127.0.0.1', TROTH_DATA_DIR: data, TROTH_DEMO: 'off', ...settings };
    const env = { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !notOurs.test(name))), ...ours };
    const child = spawn(process.execPath, ['scripts/bootstrap.mjs', 'start'], { cwd: root, env });
    const gone = new Promise<void>((done) => child.on('exit', () => done()));
    const end = async () => {
      child.kill('SIGTERM');
      await gone;
      await rm(folder, { recursive: true, force: true });
    };
    const said: string[] = [];
    child.stderr.on('data', (words: Buffer) => said.push(words.toString()));
    const url = await new Promise<string | null>((found) => {
      createInterface(child.stdout).on('line', (line) => {
        said.push(`${line}\n`);
        const [, address] = /^Troth is ready at (\S+)/.exec(line) ?? [];
        if (address) found(address);
      });
      void gone.then(() => found(null));
    });
    if (url !== null) return new Standalone(url, env, end);
    await end();
    throw new Error(`Troth did not start:\n${said.join('')}`);
  }

  stop(): Promise<void> {
    return this.end();
  }

  /** What `npm run troth -- …` says, asked of this one. */
  async command(...args: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/bootstrap.mjs', 'troth', ...args], {
      cwd: root,
      env: this.env,
    });
    return stdout;
  }

  /**
   * Starts it and moves its clock to a noon in midweek: who joins after their own hour of a week is asked a day late, and
   * in the night emails wait for the morning.
   */
  static async startMidweek(): Promise<Standalone> {
    const troth = await Standalone.start();
    const now = await troth.advance('PT1S');
    const noon = new Date(now);
    noon.setUTCHours(12, 0, 0, 0);
    while (noon <= now || ![2, 3, 4].includes(noon.getUTCDay())) noon.setUTCDate(noon.getUTCDate() + 1);
    await troth.advance(`PT${Math.ceil((noon.getTime() - now.getTime()) / 1_000)}S`);
    return troth;
  }

  /** Moves the clock by an ISO 8601 duration; everything that fell due has been worked off. */
  async advance(by: string): Promise<Date> {
    return new Date((await this.ask<{ now: string }>('POST', '/dev/clock', { advance: by })).now);
  }

  /** Everything that was asked for up to now has been worked off: a moment further than the workers can be behind. */
  async settle(): Promise<void> {
    await this.advance('PT5S');
  }

  /** Every email so far that fits, oldest first. */
  mail(filter: { to?: string; kind?: string; after?: string } = {}): Promise<CapturedMail[]> {
    return this.ask('GET', `/dev/mail?${new URLSearchParams(filter).toString()}`);
  }

  /** The newest email of a kind to somebody, once all work at hand is done; there must be one. */
  async newestMail(to: string, kind: string): Promise<CapturedMail> {
    await this.settle();
    const mail = (await this.mail({ to, kind })).at(-1);
    if (!mail) throw new Error(`No email of the kind ${kind} has come to ${to}.`);
    return mail;
  }

  /** The id after which only what is sent from now on is found. */
  async mark(): Promise<string> {
    await this.settle();
    return (await this.mail()).at(-1)?.id ?? '0';
  }

  /** A call from outside the browser; throws for anything but a 2xx. */
  async ask<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    const answer = await fetch(this.url + path, {
      method,
      headers: { origin: this.url, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
}

/** The link of an email that opens one of our pages with a secret of its own. */
export function linkIn({ links, kind, to }: CapturedMail): string {
  const link = links.find((one) => new URL(one).hash.length > 1);
  if (!link) throw new Error(`The email ${kind} to ${to} has no link with a secret.`);
  return link;
}

/** The secret of the link in an email. */
export function secretOf(mail: CapturedMail): string {
  return new URL(linkIn(mail)).hash.slice(1);
}
