import { setTimeout as pause } from 'node:timers/promises';
import {
  insertPractice,
  loadEnrolment,
  nextDue,
  openDatabase,
  planOnce,
  setClock,
  settled,
  type AskedCheckIn,
  type Database,
  type EnrolmentRef,
} from '@troth/database';
import { partnerOf, type KeptRatings, type Enrolment, type LocalWeek } from '@troth/domain';
import {
  decideEnrolment,
  keepCheckIn,
  loadOpenCheckIn,
  openKeys,
  requestEnrolment,
  workIn,
  type RequestedChange,
  type Work,
} from '@troth/programme';
import type { SealingKeys } from '@troth/sealing';
import {
  freshDatabase,
  startMailbox,
  startPgBouncer,
  type Mailbox,
  type MailboxOptions,
  type PgBouncer,
} from '@troth/testing';
import { createWorker, type Worker, type WorkerSettings } from '../src/index.js';
import { usualSmtp } from './smtp.js';
import { usualSettings } from './usual-settings.js';

const keys = `k1:${Buffer.alloc(32, 5).toString('base64')}`;
const practiceId = '0190a000-0000-7000-8000-000000000001';
const coachId = '0190a000-0000-7000-8000-000000000002';

export const answers: KeptRatings = { openness: 6, closeness: 5, trust: 4, focus: 3, readiness: 3 };

/** A practice on a real database, a mailbox and as many workers as asked for, with a clock that only moves when told. */
export class PracticeUnderTest {
  readonly practiceId = practiceId;
  readonly coachId = coachId;
  now: Date;

  private constructor(
    readonly settings: WorkerSettings,
    readonly database: Database,
    readonly keys: SealingKeys,
    readonly mailbox: Mailbox,
    readonly workers: Worker[],
    private readonly pooler: PgBouncer | null,
    start: Date,
  ) {
    this.now = start;
  }

  static async open({
    start = '2026-11-23T09:00:00Z',
    workers = 1,
    redisUrl = null,
    pooled = false,
    smtpUtf8 = true,
    server = {},
    smtp = {},
    inbound = {},
  }: {
    start?: string;
    workers?: number;
    redisUrl?: string | null;
    /** Workers reach PostgreSQL through a pooler that lends connections by the transaction. */
    pooled?: boolean;
    smtpUtf8?: boolean;
    server?: Exclude<MailboxOptions['server'], undefined>;
    smtp?: Partial<WorkerSettings['smtp']>;
    inbound?: Partial<Pick<WorkerSettings, 'inboundDomain' | 'inboundListen'>>;
  } = {}): Promise<PracticeUnderTest> {
    const databaseUrl = await freshDatabase();
    const mailbox = await startMailbox({ smtpUtf8, server });
    // Whether all is settled is asked over and over.
    const database = await planOnce(await openDatabase(databaseUrl, { poolSize: 4 }));
    await setClock(database, { frozenAt: new Date(start) });
    const pooler = pooled ? await startPgBouncer(databaseUrl, { poolSize: 3 }) : null;
    const settings: WorkerSettings = {
      ...usualSettings,
      databaseUrl: pooler?.url ?? databaseUrl,
      databaseDirectUrl: pooler ? databaseUrl : null,
      redisUrl,
      smtpUrl: mailbox.url,
      smtp: { ...usualSmtp, ...smtp },
      keys,
      ...inbound,
      logLevel: (process.env['LOG_LEVEL'] as 'silent' | undefined) ?? 'silent',
    };
    await found(database, new Date(start));
    const practice = new PracticeUnderTest(
      settings,
      database,
      await openKeys(database, keys),
      mailbox,
      [],
      pooler,
      new Date(start),
    );
    for (let count = 0; count < workers; count += 1) await practice.startWorker();
    return practice;
  }

  async startWorker(): Promise<Worker> {
    const worker = await createWorker(this.settings);
    this.workers.push(worker);
    return worker;
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    await this.database.close();
    await this.mailbox.close();
    await this.pooler?.stop();
  }

  /** Waits until everything that is due has been worked off. */
  async settle(): Promise<void> {
    const until = Date.now() + 15_000;
    for (let ms = 4; !(await settled(this.database, this.now)); ms = Math.min(ms * 1.5, 25)) {
      if (Date.now() > until) throw new Error(`not settled: ${JSON.stringify(await this.open())}`);
      await pause(ms);
    }
  }

  /** Moves the clock on, stopping at everything that falls due on the way. */
  async advanceTo(at: string | Date): Promise<void> {
    const goal = new Date(at);
    for (;;) {
      await this.settle();
      const next = await nextDue(this.database, this.now);
      if (!next || next > goal) break;
      await this.moveTo(next);
    }
    await this.moveTo(goal);
    await this.settle();
  }

  async moveTo(at: Date): Promise<void> {
    this.now = at;
    await setClock(this.database, { frozenAt: at });
  }

  /** Signs a couple up; the first check-ins are Sunday evening in Berlin and Saturday morning in New York. */
  async signUp(name = 'couple', invitedName = name): Promise<EnrolmentRef> {
    const request = {
      practiceId,
      coachId,
      preferences: { zone: 'Europe/Berlin', weekday: 7, time: '19:00' } as const,
      name: 'Robin',
      email: `robin.${name}@example.org`,
      invited: { name: 'Kim', email: `kim.${invitedName}@example.org` },
    };
    const { id: enrolmentId } = await this.work((work) => requestEnrolment(work, request, 'en'));
    return { practiceId, enrolmentId };
  }

  /** Signs a couple up, confirms and accepts: the programme runs. */
  async start(name = 'couple'): Promise<Enrolment> {
    const ref = await this.signUp(name);
    const { partners } = await this.couple(ref);
    await this.decide(ref, { kind: 'confirm-address', partnerId: partners.a.id, consentVersion: '1' });
    await this.decide(ref, {
      kind: 'accept-invitation',
      partnerId: partners.b.id,
      consentVersion: '1',
      preferences: { zone: 'America/New_York', weekday: 6, time: '10:00' },
    });
    return this.couple(ref);
  }

  /** Runs a use case in a transaction of its own, as the API does. */
  work<T>(use: (work: Work) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => use(workIn(tx, { now: this.now, keys: this.keys })));
  }

  async decide(ref: EnrolmentRef, request: RequestedChange): Promise<void> {
    const decided = await this.work((work) => decideEnrolment(work, ref, request));
    if (!decided.ok) throw new Error(decided.refusal.code);
  }

  async couple(ref: EnrolmentRef): Promise<Enrolment> {
    const found = await loadEnrolment(this.database.statements, ref);
    if (!found) throw new Error('There is no such couple.');
    return found;
  }

  /** Answers a check-in as the API does. */
  async answer(
    { id: enrolmentId }: Enrolment,
    partnerId: string,
    week: LocalWeek,
    given: KeptRatings = answers,
    note: AskedCheckIn['note'] = null,
  ): Promise<void> {
    await this.work(async (work) => {
      const enrolment = await loadEnrolment(work.tx, { practiceId, enrolmentId });
      const partner = enrolment && partnerOf(enrolment, partnerId);
      const opened = partner && (await loadOpenCheckIn(work.tx, { enrolment, partner, week }, work.now));
      if (!opened) throw new Error('They were not asked.');
      await keepCheckIn(work, opened, { answers: given, note, promises: null });
    });
  }

  /** Subjects by recipient, in the order in which they came. */
  subjectsTo(address: string): string[] {
    return this.mailbox.mails.filter(({ to }) => to.includes(address)).map(({ subject }) => subject);
  }

  count(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    return this.database
      .query<{ n: string }>(`select count(*) as n from ${sql}`, parameters)
      .then(([row]) => Number(row?.n));
  }

  private async open(): Promise<unknown> {
    return this.database.query(
      `select (select count(*) from slot where claimed_at is null and cancelled_at is null and due_at <= $1) as slots,
              (select count(*) from event where relayed_at is null) as events,
              (select json_agg(json_build_array(subscriber, attempts, failure)) from reaction where applied_at is null) as reactions,
              (select json_agg(json_build_array(kind, state, answer)) from delivery where settled_at is null) as deliveries`,
      [this.now],
    );
  }
}

function found(database: Database, start: Date): Promise<void> {
  return database.transaction(async (tx) => {
    await insertPractice(tx, { id: practiceId, slug: 'demo', name: 'Harbour Practice', zone: 'Europe/Berlin' }, start);
    await tx.query(
      `insert into coach (practice_id, id, name, email, zone, created_at) values ($1, $2, 'Ada', 'ada@example.org', 'Europe/Berlin', $3)`,
      [practiceId, coachId, start],
    );
  });
}
