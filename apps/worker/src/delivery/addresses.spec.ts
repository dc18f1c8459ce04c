import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { PracticeUnderTest } from '../../spec/practice-under-test.js';

jest.setTimeout(60_000);

describe('an address of another script', () => {
  let practice: PracticeUnderTest;
  afterEach(() => practice.close());

  const deliveries = () =>
    practice.database.query(`select state, answer, sent_to as "sentTo" from delivery where kind = 'confirm-address'`);

  it('gets its mail from a server that knows UTF-8', async () => {
    practice = await PracticeUnderTest.open();
    await practice.signUp('jörg');

    const mail = await practice.mailbox.nextMail();

    expect(mail.to).toEqual(['robin.jörg@example.org']);
    expect(mail.raw).toContain('\r\nTo: Robin <robin.jörg@example.org>\r\n');
  });

  it('is said to be out of reach where the server does not, and its owner is not suppressed', async () => {
    practice = await PracticeUnderTest.open({ smtpUtf8: false });
    await practice.signUp('jörg');
    await practice.settle();

    const answer = 'the mail server does not offer SMTPUTF8, which this address needs';
    expect(await deliveries()).toEqual([{ state: 'failed', answer, sentTo: null }]);
    expect(await practice.count('partner where suppressed_at is not null')).toBe(0);
    expect(practice.mailbox.mails).toHaveLength(0);
  });

  it('goes to any server where only its domain is', async () => {
    practice = await PracticeUnderTest.open({ smtpUtf8: false, workers: 0 });
    await practice.signUp();
    await practice.database.query(`update partner set email = 'robin@bücher.example' where name = 'Robin'`);
    await practice.startWorker();

    const mail = await practice.mailbox.nextMail();
    await practice.settle();

    expect(mail.headers['to']).toBe('Robin <robin@xn--bcher-kva.example>');
    expect(await deliveries()).toMatchObject([{ state: 'accepted', sentTo: 'robin@xn--bcher-kva.example' }]);
  });

  it('fails by itself where it is none at all, and the server never hears of it', async () => {
    practice = await PracticeUnderTest.open({ workers: 0 });
    await practice.signUp();
    await practice.database.query(`update partner set email = 'robin@@example.org' where name = 'Robin'`);
    await practice.startWorker();
    await practice.settle();

    expect(await deliveries()).toMatchObject([
      { state: 'failed', answer: 'this address is none that mail can be sent to' },
    ]);
    expect(practice.mailbox.mails).toHaveLength(0);
  });
});
