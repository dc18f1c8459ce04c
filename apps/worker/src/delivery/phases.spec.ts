import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { idsAt, listStreams, requestEmails } from '@troth/database';
import type { Enrolment } from '@troth/domain';
import { selfSigned, startMailbox, type Disturbance } from '@troth/testing';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(60_000);

type Options = Parameters<typeof PracticeUnderTest.open>[0];

describe('mail to a server that says no', () => {
  let practice: PracticeUnderTest;
  const couples: Enrolment[] = [];
  afterEach(async () => {
    couples.length = 0;
    await practice.close();
  });

  /** Some couples, each of two domains, with nothing waiting to be sent. */
  async function open(count = 1, options: Options = {}): Promise<void> {
    practice = await PracticeUnderTest.open({ ...options, workers: 0 });
    for (let couple = 0; couple < count; couple += 1) couples.push(await practice.start(`couple${couple}`));
    await practice.database.query('truncate event, reaction, delivery, delivery_step, occurrence cascade');
    await practice.database.query(`update partner set email = replace(email, '@', '@' || side || '.')`);
  }

  /** One email to everybody. */
  async function ask(key = 'spec'): Promise<void> {
    const newId = idsAt(practice.now);
    const requests = couples.flatMap(({ practiceId, id: enrolmentId, partners }) =>
      Object.values(partners).map(({ id: personId }) => ({
        id: newId(),
        practiceId,
        personId,
        enrolmentId,
        audience: 'partner' as const,
        kind: 'resumed',
        key,
        refs: {},
        dueAt: practice.now,
        causedBy: enrolmentId,
        expiresAt: new Date(practice.now.getTime() + 24 * 3_600_000),
      })),
    );
    await practice.database.transaction((tx) => requestEmails(tx, requests, practice.now));
  }

  const states = async () => {
    const rows = await practice.database.query<{ state: string; n: number }>(
      `select state, count(*)::int as n from delivery where kind = 'resumed' group by state order by state`,
    );
    return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
  };
  const blamed = () => practice.count('partner where soft_score > 0 or suppressed_at is not null');

  async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
    for (const last = Date.now() + 30_000; !(await holds()); await pause(20)) {
      if (Date.now() > last)
        throw new Error(`in vain: ${JSON.stringify([await states(), await listStreams(practice.database)])}`);
    }
  }

  /** The reason, once the stream is held, everything is at rest, and nobody is blamed. */
  async function held(): Promise<string> {
    let why = '';
    await until(async () => {
      const [stream] = await listStreams(practice.database);
      why = stream?.why ?? '';
      const now = await states();
      return stream?.state === 'held' && !('claimed' in now) && !('handing-over' in now);
    });
    expect(Object.keys(await states()).sort()).toEqual(['due', 'held'].slice('due' in (await states()) ? 0 : 1));
    expect(await blamed()).toBe(0);
    expect(practice.mailbox.mails).toEqual([]);
    return why;
  }

  const saying = (code: number, message: string): Disturbance => ({ answer: { code, message } });

  it.each([
    ['530 Authentication required', 530, 'SMTP_URL names no user'],
    ['550 relay not permitted', 550, 'SMTP_URL names no user'],
    ['553 5.1.8 unknown domain', 553, 'Look at MAIL_FROM'],
  ])('to our sender is held, with the reason, and nobody is blamed: %s', async (answer, code, reason) => {
    await open(3);
    practice.mailbox.disturb((phase) => (phase === 'mail' ? saying(code, answer.slice(4)) : null));
    await ask();
    await practice.startWorker();

    expect(await held()).toMatch(new RegExp(`^it does not take our sender\\. .*${reason}.*: ${answer}$`));
  });

  it('to a password is held, and the words name the setting', async () => {
    await open(2, {
      server: {
        disabledCommands: [],
        authOptional: false,
        allowInsecureAuth: true,
        onAuth: (_auth, _session, done) => done(new Error('wrong')),
      },
      smtp: { tls: 'none' },
    });
    Object.assign(practice.settings, { smtpUrl: practice.mailbox.url.replace('//', '//troth:secret@') });
    await ask();
    await practice.startWorker();

    expect(await held()).toMatch(/^it does not let us sign in\. Look at the user and the password in SMTP_URL: 535 /);
  });

  it('at the greeting is held', async () => {
    await open(2);
    practice.mailbox.disturb((phase) => (phase === 'connect' ? saying(554, '5.7.1 you are on a list') : null));
    await ask();
    await practice.startWorker();

    expect(await held()).toContain('refuses us at the greeting');
  });

  it.each([
    [
      'signed by itself',
      selfSigned('127.0.0.1'),
      /signed by itself\. Name that certificate in SMTP_CA, or set SMTP_TLS/,
    ],
    [
      'expired',
      selfSigned('127.0.0.1', { validUntil: new Date(Date.now() - 1_000) }),
      /signed by itself|certificate has expired/,
    ],
  ])('through its certificate, %s, is held in words; from its first byte or after STARTTLS', async (_, tls, words) => {
    for (const secure of [true, false]) {
      await open(1, { server: { ...tls, secure, disabledCommands: [] } });
      await ask();
      await practice.startWorker();

      expect(await held()).toMatch(words);
      if (secure) await practice.close();
      couples.length = 0;
    }
  });

  it('to no encryption is held where that is demanded, and the words name the setting', async () => {
    await open(1, { smtp: { tls: 'required' } });
    await ask();
    await practice.startWorker();

    expect(await held()).toMatch(/^it cannot be spoken to in confidence: it offers no encryption\. .*SMTP_TLS=none/);
  });

  it.each([
    ['rcpt', '5.7.1 not welcome'],
    ['data', '5.7.1 not welcome'],
    ['rcpt', '5.1.1 no such user'],
    ['rcpt', 'go away'],
  ] as const)(
    'to everybody holds the stream within ten messages, and loses none of them: %s, %s',
    async (at, words) => {
      await open(8);
      let refused = 0;
      practice.mailbox.disturb((phase) => {
        if (phase !== at) return null;
        refused += 1;
        return saying(550, words);
      });
      await ask();
      await practice.startWorker();

      expect(await held()).toBe(`it refuses the email to everybody: 550 ${words}`);
      expect(refused).toBeLessThanOrEqual(10);

      practice.mailbox.disturb(() => null);
      await practice.database.query('update smtp_stream set probe_at = now()');
      await practice.startWorker();
      await until(async () => (await states())['accepted'] === 16);
    },
  );

  it('to many at once is not taken for everybody while others are under way and are taken', async () => {
    await open(8);
    practice.mailbox.disturb((phase, address) => {
      if (phase === 'rcpt' && /couple[0-5]@a\./.test(address)) return saying(550, '5.1.1 no such user');
      return phase === 'end' ? { waitMs: 200 } : null;
    });
    await ask();
    await practice.startWorker();
    await until(async () => (await states())['suppressed'] === 6 && (await states())['accepted'] === 10);

    expect(await practice.count('smtp_stream')).toBe(0);
  });

  it('to one message fails that one, while the others leave, and blames nobody', async () => {
    await open(8);
    practice.mailbox.disturb((phase, address) =>
      phase === 'data' && address.startsWith('robin.couple3@') ? saying(550, '5.7.1 blocked') : null,
    );
    await ask();
    await practice.startWorker();
    await until(
      async () =>
        !('due' in (await states())) && !('claimed' in (await states())) && !('handing-over' in (await states())),
    );

    expect(await states()).toEqual({ accepted: 15, failed: 1 });
    expect(await listStreams(practice.database)).toEqual([]);
    expect(await blamed()).toBe(0);
  });

  it('to one address for good stops the mail to it, even where it is what tries a held stream', async () => {
    await open(2);
    const [{ partners: dead }] = couples as [Enrolment];
    const [{ email }] = (await practice.database.query<{ email: string }>('select email from partner where id = $1', [
      dead.a.id,
    ])) as [{ email: string }];
    let isMended = false;
    practice.mailbox.disturb((phase, address) => {
      if (phase === 'mail' && !isMended) return saying(530, 'Authentication required');
      return phase === 'rcpt' && address === email ? saying(550, '5.1.1 no such user') : null;
    });
    await ask();
    await practice.startWorker();
    await held();
    isMended = true;
    // Each worker that starts tries it with one email.
    for (let probes = 0; probes < 3 && (await listStreams(practice.database)).length > 0; probes += 1) {
      const steps = await practice.count('delivery_step');
      await practice.startWorker();
      await until(async () => !('claimed' in (await states())) && (await practice.count('delivery_step')) > steps + 1);
    }
    await until(async () => (await states())['suppressed'] === 1 && (await states())['accepted'] === 3);

    expect(await practice.count('partner where suppressed_at is not null')).toBe(1);
  });

  it('to a fourth connection is a limit that is learned: nothing waits long, no outage is told', async () => {
    await open(20, { server: { maxClients: 3 } });
    await ask();
    await practice.startWorker();
    await until(async () => (await states())['accepted'] === 40);

    expect(await practice.count(`delivery_step where state = 'due' and detail <> 'worker fell silent'`)).toBe(0);
    expect(await practice.count('smtp_stream')).toBe(0);
  });

  it('to the connections of a second worker lets the first go on, and tells of no outage', async () => {
    await open(20, { server: { maxClients: 2 } });
    await practice.startWorker();
    await practice.startWorker();
    await ask();
    await until(async () => (await states())['accepted'] === 40);

    expect(await practice.count('smtp_stream')).toBe(0);
    expect(practice.mailbox.mails).toHaveLength(40);
  });

  it('whose fault is mended leaves when the worker is started again', async () => {
    await open(2);
    practice.mailbox.disturb((phase) => (phase === 'mail' ? saying(550, '5.7.1 no') : null));
    await ask();
    const before = await practice.startWorker();
    await held();
    await before.close();
    practice.workers.length = 0;
    practice.mailbox.disturb(() => null);
    await practice.startWorker();
    await until(async () => (await states())['accepted'] === 4);

    expect(await listStreams(practice.database)).toEqual([]);
  });

  it('at a host that is configured no longer ends, and what it held leaves through the new one', async () => {
    await open(3);
    practice.mailbox.disturb((phase) => (phase === 'mail' ? saying(550, '5.7.1 no') : null));
    await ask();
    const before = await practice.startWorker();
    await held();
    await before.close();
    practice.workers.length = 0;

    const other = await startMailbox();
    Object.assign(practice.settings, { smtpUrl: other.url });
    await practice.startWorker();
    await until(async () => (await states())['accepted'] === 6);

    expect(other.mails).toHaveLength(6);
    expect(await practice.count('smtp_stream')).toBe(0);
    await practice.settle();
    await other.close();
  });
});
