import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { claimDeliveries, handOver, idsAt, requestEmails } from '@troth/database';
import type { Enrolment } from '@troth/domain';
import { addressHash, mailToken } from '@troth/sealing';
import { inboundDomain, Post, reply, sampleLetter } from '../../spec/post.js';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';
import { gates } from '../delivery/kinds.js';

jest.setTimeout(120_000);

const inbound = { inboundDomain, inboundListen: 'smtp://127.0.0.1:0' };
let practice: PracticeUnderTest;
let post: Post;

beforeAll(async () => {
  practice = await PracticeUnderTest.open({ inbound });
  post = new Post(practice);
});
afterAll(() => practice?.close());

const flags = (couple: Enrolment) =>
  practice.database.query<{ kind: string; partner_id: string }>(
    'select kind, partner_id from attention where enrolment_id = $1 order by id',
    [couple.id],
  );
const kept = (couple: Enrolment) =>
  practice.database.query<{ kind: string; sealed: string | null }>(
    'select kind, sealed from inbound_mail where enrolment_id = $1 order by id',
    [couple.id],
  );
const forOperator = () =>
  practice.database.query<{ kind: string; delivery_id: string | null }>(
    'select kind, delivery_id from operator_mail order by kind',
  );
const suppressed = (couple: Enrolment) =>
  practice.database.query<{ id: string; why: string }>(
    'select id, suppressed_why as why from partner where enrolment_id = $1 and suppressed_at is not null',
    [couple.id],
  );

async function started(name: string): Promise<Enrolment> {
  const couple = await practice.start(name);
  await practice.settle();
  return couple;
}

describe('the listener', () => {
  it('refuses recipients who are not ours before the message, and all without a token of ours', async () => {
    const { partners } = await started('nobody');
    const right = await post.address('bounce', partners.a.id, 'welcome');
    const wrong = [
      `hello@${inboundDomain}`,
      right.replace('bounce-', 'reply-'),
      right.replace(inboundDomain, 'else.example'),
    ];
    for (const to of wrong)
      await expect(post.send({ raw: sampleLetter('qmail'), to })).rejects.toMatchObject({
        responseCode: 550,
        command: 'RCPT TO',
      });
    expect(await practice.count('inbound_mail')).toBe(0);
  });

  it('is one worker’s on a machine; another says so and works on', async () => {
    const taken = await PracticeUnderTest.open({ inbound });
    const url = taken.workers[0]!.inboundUrl!;
    const other = await PracticeUnderTest.open({ inbound: { ...inbound, inboundListen: url } });
    expect(other.workers[0]!.inboundUrl).toBeNull();
    const couple = await other.start('beside');
    await other.settle();
    expect(other.subjectsTo(couple.partners.a.email)).not.toEqual([]);
    await Promise.all([other.close(), taken.close()]);
  });

  it('refuses what is too large', async () => {
    const { partners } = await started('large');
    const to = await post.address('reply', partners.a.id, 'welcome');
    await expect(post.send({ raw: reply('x'.repeat(6 * 1024 * 1024)), to })).rejects.toMatchObject({
      responseCode: 552,
    });
  });
});

describe('a hard bounce', () => {
  it('stops the very next email, one that is already claimed too, and tells the coach', async () => {
    const own = await PracticeUnderTest.open({ inbound });
    const couple = await own.start();
    await own.settle();
    await Promise.all(own.workers.splice(0).map((worker) => worker.close()));
    const { a, b } = couple.partners;
    const asked = [a.id, b.id].map((personId) => ({
      id: idsAt(own.now)(),
      practiceId: couple.practiceId,
      personId,
      enrolmentId: couple.id,
      audience: 'partner' as const,
      kind: 'milestone',
      key: 'spec',
      refs: { milestone: 'halfway', milestoneId: couple.id },
      dueAt: own.now,
      expiresAt: new Date(own.now.getTime() + 3_600_000),
      causedBy: couple.id,
    }));
    await own.database.transaction((tx) => requestEmails(tx, asked, own.now));
    const claimed = await claimDeliveries(own.database, { limit: 10, leaseSeconds: 60, now: own.now });
    expect(claimed).toHaveLength(2);

    await own.startWorker();
    const its = new Post(own);
    await its.send({ raw: sampleLetter('postfix-unknown'), to: await its.address('bounce', a.id, 'welcome') });

    const messages = claimed.map(({ practiceId, id, month, fence }) => ({
      practiceId,
      id,
      month,
      fence,
      sentTo: 'x@example.org',
      messageId: `<${id}@troth.example>`,
    }));
    const verdicts = await handOver(own.database, gates, messages, { leaseSeconds: 60, now: own.now });
    const why = Object.fromEntries(verdicts.map((verdict) => [verdict.id, verdict.why]));
    const whyOf = (personId: string) => why[claimed.find((one) => one.personId === personId)!.id];
    expect([whyOf(a.id), whyOf(b.id)]).toEqual(['address suppressed', null]);
    await own.mailbox.nextMail(({ to }) => to.includes('ada@example.org'));
    expect(await own.count(`attention where kind = 'bounce' and partner_id = $1`, [a.id])).toBe(1);
    await own.close();
  });

  it.each(['exim', 'exchange-online', 'gmail', 'qmail'])('as %s writes it is one', async (name) => {
    const couple = await started(name);
    const { a } = couple.partners;
    await post.send({ raw: sampleLetter(name), to: await post.address('bounce', a.id, 'welcome') });
    expect(await suppressed(couple)).toMatchObject([{ id: a.id }]);
    expect(await kept(couple)).toEqual([{ kind: 'bounce', sealed: null }]);
  });

  it('that comes twice is kept once, whatever servers wrote above it', async () => {
    const couple = await started('twice');
    const to = await post.address('bounce', couple.partners.a.id, 'welcome');
    const raw = sampleLetter('postfix-unknown');
    await post.send({ raw, to });
    await post.send({ raw: Buffer.concat([Buffer.from('Received: from elsewhere; again\r\n'), raw]), to });
    expect(await kept(couple)).toHaveLength(1);
    expect(await practice.count(`event where name = 'mail.bounced' and enrolment_id = $1`, [couple.id])).toBe(1);
  });
});

describe('another report', () => {
  it.each([
    ['sendmail', 'soft-bounce'],
    ['amazon-ses', 'about-us'],
    ['zoho', 'soft-bounce'],
  ])('of %s is kept as %s, and stops nothing', async (name, kind) => {
    const couple = await started(name);
    await post.send({ raw: sampleLetter(name), to: await post.address('bounce', couple.partners.a.id, 'welcome') });
    expect(await kept(couple)).toEqual([{ kind, sealed: null }]);
    expect(await suppressed(couple)).toEqual([]);
  });

  it('of a full mailbox stops everything, and the coach is told, once it has come too often', async () => {
    const couple = await started('full');
    const { a } = couple.partners;
    const dayBefore = new Date(practice.now.getTime() - 86_400_000).toISOString().slice(0, 10);
    await practice.database.query('update partner set soft_score = 4.5, soft_scored_on = $2 where id = $1', [
      a.id,
      dayBefore,
    ]);
    await post.send({ raw: sampleLetter('sendmail'), to: await post.address('bounce', a.id, 'welcome') });
    await practice.settle();
    expect(await suppressed(couple)).toMatchObject([{ id: a.id }]);
    expect(await flags(couple)).toEqual([{ kind: 'bounce', partner_id: a.id }]);
  });

  it.each([
    ['postfix-delayed', ['delayed', 'delayed']],
    ['exim-warning', ['delayed', 'delayed']],
    ['several-recipients', ['machine', 'machine']],
    ['gmail-vacation', ['machine', 'machine']],
    ['exchange-away', ['machine', 'machine']],
    ['read-receipt', ['machine', 'machine']],
  ])('of %s is kept as %j without a flag, and is never answered', async (name, kinds) => {
    const couple = await started(name);
    const emails = await practice.count('delivery where enrolment_id = $1', [couple.id]);
    for (const purpose of ['bounce', 'reply'] as const)
      await post.send({ raw: sampleLetter(name), to: await post.address(purpose, couple.partners.a.id, 'welcome') });
    await practice.settle();
    expect((await kept(couple)).map(({ kind }) => kind)).toEqual(kinds);
    expect(await flags(couple)).toEqual([]);
    expect(await practice.count('delivery where enrolment_id = $1', [couple.id])).toBe(emails);
  });
});

it('a report of a delay is kept with what the server said, and counts for nothing', async () => {
  const couple = await started('delay');
  const { a } = couple.partners;
  await post.send({ raw: sampleLetter('postfix-delayed'), to: await post.address('bounce', a.id, 'welcome') });
  const said = await practice.database.query('select said from inbound_mail where enrolment_id = $1', [couple.id]);
  expect(said).toEqual([{ said: expect.stringMatching(/^4\.4\.1 .*timed out.*action: delayed/i) }]);
  expect(await practice.count('partner where enrolment_id = $1 and soft_score > 0', [couple.id])).toBe(0);
});

describe('a complaint', () => {
  it.each(['yahoo-complaint', 'outlook-complaint', 'hotmail-complaint'])(
    'as %s passes it on stops all emails and tells the coach',
    async (name) => {
      const couple = await started(name);
      const { a } = couple.partners;
      const fill = {
        verp: await post.address('bounce', a.id, 'welcome'),
        reply: await post.address('reply', a.id, 'welcome'),
      };
      await post.send({ raw: sampleLetter(name, fill), to: `complaints@${inboundDomain}` });
      await practice.settle();
      expect(await suppressed(couple)).toEqual([{ id: a.id, why: 'complaint' }]);
      expect(await flags(couple)).toEqual([{ kind: 'complaint', partner_id: a.id }]);
    },
  );

  it('still lets somebody sign in, and leave', async () => {
    const couple = await started('leaving');
    const { a } = couple.partners;
    await post.send({
      raw: sampleLetter('yahoo-complaint', { verp: await post.address('bounce', a.id, 'welcome') }),
      to: `complaints@${inboundDomain}`,
    });
    const payload = { addressHash: addressHash(practice.keys, a.email).toString('hex') };
    const told = { name: 'sign-in.requested', payload, practiceId: couple.practiceId, enrolmentId: null } as const;
    await practice.work((work) => work.record([told]));
    await practice.settle();
    const by = { role: 'partner', partnerId: a.id } as const;
    await practice.decide({ practiceId: couple.practiceId, enrolmentId: couple.id }, { kind: 'withdraw', by });
    await practice.settle();
    expect(practice.subjectsTo(a.email).slice(-2)).toEqual(['Your sign-in link', 'Goodbye, and all good wishes']);
  });

  it('is not all that comes to its address: a service writes of a dead address there', async () => {
    const couple = await started('notified');
    const { a } = couple.partners;
    const raw = sampleLetter('ses-notification', { verp: await post.address('bounce', a.id, 'welcome') });
    await post.send({ raw, to: `complaints@${inboundDomain}` });
    await practice.settle();
    expect(await suppressed(couple)).toEqual([{ id: a.id, why: '5.1.1' }]);
    expect(await flags(couple)).toEqual([{ kind: 'bounce', partner_id: a.id }]);
  });

  it('that names no email of ours is the operator’s, and words to that address are refused', async () => {
    const to = `complaints@${inboundDomain}`;
    await expect(post.send({ raw: reply('hello'), from: 'kim@example.org', to })).rejects.toMatchObject({
      responseCode: 550,
      command: 'DATA',
    });
    for (const name of ['yahoo-complaint', 'not-spam']) await post.send({ raw: sampleLetter(name), to });
    await post.send({ raw: sampleLetter('yahoo-complaint'), to });
    expect(await forOperator()).toEqual([
      { kind: 'complaint', delivery_id: null },
      { kind: 'machine', delivery_id: null },
    ]);
  });
});

describe('what is no word to a coach', () => {
  it('such as a service’s own message, is the operator’s, and no coach reads it as a partner’s', async () => {
    const couple = await started('service');
    const notice = { Type: 'SubscriptionConfirmation', SubscribeURL: 'https://sns.example/confirm' };
    const raw = `From: no-reply@sns.example\r\nSubject: AWS Notification\r\n\r\n${JSON.stringify(notice)}\r\n`;
    await practice.database.query('delete from operator_mail');
    for (const purpose of ['reply', 'bounce'] as const)
      await post.send({ raw, to: await post.address(purpose, couple.partners.a.id, 'welcome') });
    expect(await forOperator()).toEqual([
      { kind: 'service', delivery_id: expect.any(String) },
      { kind: 'service', delivery_id: expect.any(String) },
    ]);
    expect(await kept(couple)).toEqual([]);
  });

  it('such as JSON that the reader sends themselves, is theirs all the same', async () => {
    const couple = await started('json');
    const raw = `From: ${couple.partners.a.email}\r\n\r\n{"we": "argued"}\r\n`;
    await post.send({ raw, to: await post.address('reply', couple.partners.a.id, 'welcome') });
    expect(await kept(couple)).toEqual([{ kind: 'reply', sealed: expect.any(String) }]);
  });

  it('such as a bounce of a coach’s own email, is the operator’s', async () => {
    const [row] = await practice.database.query<{ id: string }>(
      `select id from delivery where audience = 'coach' and enrolment_id is not null limit 1`,
    );
    const to = `bounce-${mailToken(practice.keys, 'bounce', row!.id)}@${inboundDomain}`;
    await post.send({ raw: sampleLetter('postfix-unknown'), to });
    expect(await forOperator()).toContainEqual({ kind: 'report', delivery_id: row!.id });
  });
});
