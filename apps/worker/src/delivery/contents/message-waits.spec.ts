import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { beginQuietStop, markReadByPartner } from '@troth/database';
import { readThread, writeInThread } from '@troth/programme';
import type { Enrolment } from '@troth/domain';
import { inboundDomain, Post } from '../../../spec/post.js';
import { PracticeUnderTest } from '../../../spec/practice-under-test.js';

jest.setTimeout(120_000);

let practice: PracticeUnderTest;
let couple: Enrolment;
beforeEach(async () => {
  practice = await PracticeUnderTest.open({ inbound: { inboundDomain, inboundListen: 'lmtp://127.0.0.1:0' } });
  couple = await practice.start();
  await practice.advanceTo('2026-11-25T12:00:00Z');
});
afterEach(() => practice?.close());

const secret = 'I found something, and we have to talk.';
const me = () => ({ practiceId: practice.practiceId, partnerId: couple.partners.a.id });
const words = () => practice.subjectsTo(couple.partners.a.email).filter((subject) => subject === 'A message for you');

async function coachWrites(text = secret): Promise<void> {
  const { practiceId, coachId } = practice;
  const now = await practice.couple({ practiceId, enrolmentId: couple.id });
  const { partnerId } = me();
  await practice.work((work) => writeInThread(work, now, { partnerId, by: 'coach', writerId: coachId, text }));
  await practice.settle();
}

async function partnerReads(): Promise<void> {
  await practice.work(({ tx, now }) => markReadByPartner(tx, me(), { upTo: now, now }));
}

const later = (minutes: number) => practice.advanceTo(new Date(practice.now.getTime() + minutes * 60_000));

describe('a message of the coach’s', () => {
  it('is told of by one email that says nothing of it, and the other partner hears nothing', async () => {
    const others = practice.subjectsTo(couple.partners.b.email);
    await coachWrites();
    expect(words()).toHaveLength(1);
    expect(practice.subjectsTo(couple.partners.b.email)).toEqual(others);
    const mail = practice.mailbox.mails.find(({ subject }) => subject === 'A message for you');
    expect(mail?.links.some((link) => new URL(link).pathname === '/us/messages')).toBe(true);
    expect(practice.mailbox.mails.some(({ raw }) => raw.includes('found something'))).toBe(false);
  });

  it('is told of once until it is read, and then once a day', async () => {
    await coachWrites();
    await later(60);
    await coachWrites('And one more thing.');
    expect(words()).toHaveLength(1);
    await partnerReads();
    await later(60);
    await coachWrites('Are you there?');
    expect(words()).toHaveLength(1);
    await later(23 * 60);
    expect(words()).toHaveLength(2);
  });

  it('that was read before its email left is told of by none', async () => {
    await practice.advanceTo('2026-11-25T22:30:00Z');
    await coachWrites();
    expect(words()).toEqual([]);
    await partnerReads();
    await practice.advanceTo('2026-11-26T12:00:00Z');
    expect(words()).toEqual([]);
  });

  it('in the night waits for the morning', async () => {
    await practice.advanceTo('2026-11-25T22:30:00Z');
    await coachWrites();
    expect(words()).toEqual([]);
    await practice.advanceTo('2026-11-26T12:00:00Z');
    expect(words()).toHaveLength(1);
  });

  it('is told of to nobody whose mail an officer has stopped, in the word of their own choice', async () => {
    await practice.work(({ tx, now, newId }) => beginQuietStop(tx, me(), 'mail', { id: newId(), now }));
    await coachWrites();
    expect(words()).toEqual([]);
    const kept = await practice.database.query<{ state: string; why: string }>(
      `select d.state, s.detail as why from delivery d
       join delivery_step s on s.practice_id = d.practice_id and s.delivery_id = d.id and s.state = d.state
       where d.kind = 'message-waits'`,
    );
    expect(kept).toEqual([{ state: 'suppressed', why: 'unsubscribed' }]);
  });

  it('can be answered by email: the words are the coach’s, what was attached is refused kindly', async () => {
    await coachWrites();
    const robin = couple.partners.a.email;
    const to = await new Post(practice).address('reply', couple.partners.a.id, 'message-waits');
    const raw = [
      ...[`From: ${robin}`, 'Subject: Re: A message for you', 'Content-Type: multipart/mixed; boundary=b', ''],
      ...['--b', 'Content-Type: text/plain', '', 'Yes, on Friday.', '--b', 'Content-Type: image/jpeg'],
      ...['Content-Disposition: attachment; filename="us.jpg"', '', 'JFIF', '--b--'],
    ].join('\r\n');
    await new Post(practice).send({ raw, from: robin, to });
    await practice.settle();
    const told = practice.mailbox.mails.find(({ subject }) => subject === 'About your reply');
    expect(told?.text).toContain('Your words arrived');
    expect(told?.text).toContain('so it has not been kept, and nobody has opened it');
    expect(await practice.count(`attention where kind = 'reply' and ended_at is null`)).toBe(1);
  });
});

describe('a message of a partner’s', () => {
  const flags = () => practice.database.query(`select ended_at is null as open from attention where kind = 'message'`);

  it('asks for the coach at once, without its words, until it is read', async () => {
    const { partnerId } = me();
    await practice.work((work) =>
      writeInThread(work, couple, { partnerId, by: 'partner', writerId: partnerId, text: secret }),
    );
    await practice.settle();
    expect(await flags()).toEqual([{ open: true }]);
    expect(await practice.count(`delivery where kind = 'coach-alert' and state = 'accepted'`)).toBe(1);
    expect(practice.mailbox.mails.some(({ raw }) => raw.includes('found something'))).toBe(false);
    await practice.work((work) => readThread(work, couple, { partnerId, upTo: work.now }));
    expect(await flags()).toEqual([{ open: false }]);
  });
});
