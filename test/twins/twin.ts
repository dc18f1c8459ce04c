import { createApi, type Api } from '@troth/api';
import { openDatabase, planOnce, type Database } from '@troth/database';
import { startMailCatcher } from '@troth/mail/catcher';
import { openKeys } from '@troth/programme';
import { parseKeys } from '@troth/sealing';
import {
  Agenda,
  direct,
  Inbox,
  injectHttp,
  openSteppingClock,
  untilSettled,
  foundPractice,
  type Http,
  type Injectable,
  type InboxMail,
  type SteppingClock,
} from '@troth/standalone';
import { freshDatabase } from '@troth/testing';
import { createWorker } from '@troth/worker';
import { usualSettings } from '../../apps/worker/spec/usual-settings.js';
import { PageReader, webRoot } from './read-pages.js';
import { readMessage } from '../rehearsal/sink/read-message.js';

export const publicUrl = 'http://localhost:3000';
export const inbound = { domain: 'in.troth.example', secret: 'a secret of thirty-two characters' };

const keyText = `k1:${Buffer.alloc(32, 7).toString('base64')}`;
export const keys = parseKeys(keyText);

/** An email as the SMTP server was given it, with the programme's time (milliseconds) at which it was. */
export interface Letter extends InboxMail {
  readonly raw: string;
  readonly at: number;
}

/** One of two practices that live the same weeks, on real parts of its own: PostgreSQL, the API, a worker, an SMTP server, and a clock that is stepped. */
export interface Twin {
  readonly database: Database;
  readonly clock: SteppingClock;
  readonly agenda: Agenda;
  readonly inbox: Inbox<Letter>;
  readonly api: Api;
  /** Where pages are read in a browser too. */
  readonly pages: PageReader | null;
  http(address: string): Http;
  /** Lives up to an instant, and tells of every email that arrives. */
  live(until: Date, onMail: (letter: Letter) => void): Promise<void>;
  close(): Promise<void>;
}

/** Changes a twin's database or its API before anything runs, as a planted leak does. */
export interface Spoil {
  readonly database?: (database: Database) => Promise<void>;
  readonly api?: (fastify: Api['fastify'], database: Database) => void;
}

/** Opens a twin at an instant. */
export async function openTwin(
  start: Date,
  spoil: Spoil,
  { readsPages = false, practice = { slug: 'twins', name: 'Twins', zone: 'Europe/Berlin' } } = {},
): Promise<Twin> {
  const closing: (() => unknown)[] = [];
  const databaseUrl = await freshDatabase();
  // Whether all is settled is asked over and over.
  const database = await planOnce(await openDatabase(databaseUrl, { poolSize: 8 }));
  closing.push(() => database.close());
  const served = await planOnce(await openDatabase(databaseUrl, { poolSize: 8, role: 'troth_api' }));
  closing.push(() => served.close());
  await spoil.database?.(database);
  const clock = await openSteppingClock(database, { untilSettled: (at) => untilSettled(database, at) });
  closing.push(() => clock.close());
  const inbox = new Inbox<Letter>();
  const catcher = await startMailCatcher({
    async receive({ raw, recipients }) {
      const { kind, links } = readMessage(raw);
      for (const recipient of recipients)
        inbox.add({ recipient, kind, links, raw: raw.toString('latin1'), at: clock.now().getTime() });
    },
  });
  closing.push(() => catcher.close());
  await foundPractice(database, practice, start);
  await clock.standAt(start);
  const api = await createApi({
    database: served,
    clock,
    keys: await openKeys(database, keyText),
    publicUrl,
    inbound,
    logLevel: 'silent',
    rateLimit: null,
    ...(readsPages ? { webRoot } : {}),
    routes: (fastify) => spoil.api?.(fastify, database),
  });
  closing.push(() => api.close());
  const worker = await createWorker({
    ...usualSettings,
    databaseUrl,
    smtpUrl: catcher.url,
    publicUrl,
    keys: keyText,
    inboundDomain: inbound.domain,
  });
  closing.push(() => worker.close());
  const pages = readsPages ? await PageReader.open(api) : null;
  if (pages) closing.push(() => pages.close());
  const agenda = new Agenda();
  return {
    database,
    clock,
    agenda,
    inbox,
    api,
    pages,
    http: (address) => injectHttp(api.fastify as Injectable, publicUrl, address),
    live: (until, onMail) => direct({ database, clock, agenda, inbox, onMail }, until),
    close: async () => {
      for (const end of closing.reverse()) await end();
    },
  };
}
