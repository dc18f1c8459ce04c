import { readMeasures } from '@troth/domain';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApi } from '@troth/api';
import type { StandaloneSettings } from '@troth/config';
import { findPractice, migrate, openDatabase, planOnce, type Database } from '@troth/database';
import { startPostgres } from '@troth/embedded-postgres';
import { startMailCatcher } from '@troth/mail/catcher';
import { openKeys } from '@troth/programme';
import { createWorker } from '@troth/worker';
import { claimPort } from './claim-port.js';
import { checkSmtp } from './check-smtp.js';
import { openSteppingClock } from './clock/stepping-clock.js';
import { refuseMovedClock } from './clock/refuse-moved-clock.js';
import { untilSettled } from './clock/until-settled.js';
import type { Closing } from './closing.js';
import { injectHttp, type Injectable } from './couple/http.js';
import { Inbox, type InboxMail } from './couple/inbox.js';
import { startOver } from './demo/start-over.js';
import { DemoMark } from './demo/demo-mark.js';
import { demoSignIn, type DemoSignIn } from './demo/demo-sign-in.js';
import { seedDemo } from './demo/seed-demo.js';
import type { DevServer } from './dev/dev-server.js';
import { devRoutes } from './dev/dev-routes.js';
import { openMailbox, type Mailbox } from './mailbox/mailbox.js';
import { foundPractice } from './practice/found-practice.js';
import type { Progress } from './progress.js';
import { announceDatabase } from './running-database.js';

const webRoot = fileURLToPath(new URL('../web', import.meta.url));

export interface Troth {
  readonly url: string;
  /** The demo coach's, where there is a demo. */
  readonly signIn: DemoSignIn | null;
}

/** What it is called until somebody says otherwise. */
const ownPractice = { slug: 'practice', name: 'The practice', zone: 'Etc/UTC' };

interface Surroundings {
  readonly closing: Closing;
  readonly progress: Progress;
  /** Called when the embedded PostgreSQL ends although nobody stopped it. */
  readonly onLost: (why: string) => void;
}

/** Starts everything in this process; what was started is stopped by `closing`, whether or not the start came to its end. */
export async function startTroth(settings: StandaloneSettings, around: Surroundings): Promise<Troth> {
  const { closing, progress } = around;
  const port = await claimPort(settings.port, settings.host);
  const publicUrl = settings.publicUrl ?? `http://localhost:${port}`;
  if (settings.smtpUrl) await checkSmtp(settings.smtpUrl);

  const mark = new DemoMark(settings.dataDir);
  const databaseUrl = settings.databaseUrl ?? (await startEmbedded(settings, mark, around));
  if (await mark.isSet()) await startOver(databaseUrl, settings, mailFolder(settings.dataDir));
  progress.step('Preparing the database');
  await migrate(settings.databaseDirectUrl ?? databaseUrl);
  const { database, served } = await openBoth(databaseUrl, settings.databaseDirectUrl, closing);
  const clock = await startClock(database, settings, closing);
  const isDemo = !settings.databaseUrl && !settings.smtpUrl;
  const inbox = new Inbox<InboxMail>();
  const mailbox = settings.smtpUrl ? null : await openMailbox(mailFolder(settings.dataDir));
  const smtpUrl = settings.smtpUrl ?? (await startCapturing(mailbox!, inbox, closing));

  progress.step('Starting the API and the worker');
  const keys = await openKeys(database, settings.keys);
  const seeds = settings.demo && mailbox !== null && !(await findPractice(database));
  const practice = seeds ? null : await foundPractice(database, ownPractice, clock.now());
  const { inboundDomain: domain, inboundSecret: secret } = settings;
  const frame = { publicUrl, practiceName: practice?.name ?? 'Harbour Practice' };
  const demoCoach = settings.demo && mailbox ? await demoSignIn(settings.dataDir) : null;
  const http = (address: string) => injectHttp(api.fastify as Injectable, publicUrl, address);
  const api = await createApi({
    database: served,
    clock,
    keys,
    publicUrl,
    webRoot,
    ...(isDemo && mailbox && { morePages: { '/mailbox': 'mailbox', '/welcome': 'welcome' } }),
    logLevel: settings.logLevel,
    trustProxy: settings.trustProxy,
    metricsToken: settings.metricsToken,
    operationOpen: settings.operationOpen || settings.demo,
    signIn: settings.signIn,
    measures: readMeasures(settings.measures),
    inbound: domain && secret ? { domain, secret } : null,
    // Real couples, in a database of somebody's own or behind a real mail server: their clock stays, and their mail is
    // shown to nobody.
    routes: (server) => {
      if (!isDemo || !mailbox) return;
      const parts = { clock, database, mailbox, inbox, http, coach: demoCoach };
      devRoutes(server as unknown as DevServer, { ...parts, ...frame });
    },
  });
  closing.add(() => api.close());
  const worker = await createWorker({ ...settings, databaseUrl, smtpUrl, publicUrl });
  closing.add(() => worker.close());

  if (seeds && demoCoach) {
    progress.step('Twelve couples live through twelve weeks');
    const onInstant = (_: Date, part: number) => progress.part(part);
    const demo = { database, clock, inbox, http, signIn: demoCoach, ends: new Date(), onInstant };
    await mark.during(() => seedDemo(demo).then(() => clock.run()));
  }
  await api.listen(port, settings.host);
  progress.done();
  return { url: publicUrl, signIn: demoCoach && (await isCoachOf(database, demoCoach)) ? demoCoach : null };
}

/** What the programme is founded and moved by, over and over whether all is done, and what the API asks. */
async function openBoth(url: string, directUrl: string | null, closing: Closing) {
  const name = 'troth standalone';
  const database = await planOnce(await openDatabase(url, { poolSize: 4, name, role: 'troth_operator', directUrl }));
  closing.add(() => database.close());
  const served = await planOnce(await openDatabase(url, { name, role: 'troth_api', directUrl }));
  closing.add(() => served.close());
  return { database, served };
}

async function startClock(database: Database, settings: StandaloneSettings, closing: Closing) {
  const clock = await openSteppingClock(database, { untilSettled: (at) => untilSettled(database, at) });
  closing.add(() => clock.close());
  if (settings.smtpUrl) refuseMovedClock(clock.now(), new Date(), settings.dataDir);
  // A process that was killed while it moved the clock has left it standing.
  if (!settings.databaseUrl) await clock.run();
  return clock;
}

async function startEmbedded(
  { dataDir, demo, smtpUrl }: StandaloneSettings,
  mark: DemoMark,
  { closing, progress, onLost }: Surroundings,
): Promise<string> {
  progress.step('Starting PostgreSQL');
  // A demo that is cut short is begun again, so in its first session no commit waits for the disk; a power cut later in
  // that session may cost its last moments.
  const lives = demo && !smtpUrl && (await mark.isToBeLived());
  const postgres = await startPostgres({ dataDir, onLost, settings: lives ? { synchronous_commit: 'off' } : {} });
  closing.add(() => postgres.stop());
  await announceDatabase(dataDir, postgres.url(), closing);
  return postgres.url();
}

async function startCapturing(mailbox: Mailbox, inbox: Inbox<InboxMail>, closing: Closing): Promise<string> {
  const catcher = await startMailCatcher({
    async receive({ raw, recipients }) {
      const { kind, links } = await mailbox.receive(raw);
      for (const recipient of recipients) inbox.add({ recipient, kind, links });
    },
  });
  closing.add(() => catcher.close());
  return catcher.url;
}

async function isCoachOf(database: Database, { email }: DemoSignIn): Promise<boolean> {
  const found = await database.query('select from coach where email = $1 and left_at is null', [email]);
  return found.length > 0;
}

function mailFolder(dataDir: string): string {
  return join(dataDir, 'mail');
}
