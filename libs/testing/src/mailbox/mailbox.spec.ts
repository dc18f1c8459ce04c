import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport, type Transporter } from 'nodemailer';
import { startMailbox, type Mailbox } from './mailbox.js';

describe('a mailbox', () => {
  let mailbox: Mailbox;
  let transport: Transporter;

  beforeEach(async () => {
    mailbox = await startMailbox();
    transport = createTransport(mailbox.url);
  });
  afterEach(async () => {
    transport.close();
    await mailbox.close();
  });

  const send = (to: string, subject: string) =>
    transport.sendMail({
      from: 'troth@example.org',
      to,
      subject,
      text: 'Look: http://localhost/us#token',
      headers: { 'X-Kind': 'welcome' },
    });

  it('shows a mail as its reader gets it', async () => {
    await send('ada@example.org', 'Grüße');

    const mail = await mailbox.nextMail();

    expect(mail).toMatchObject({
      to: ['ada@example.org'],
      from: 'troth@example.org',
      subject: 'Grüße',
      links: ['http://localhost/us#token'],
    });
    expect(mail.headers['x-kind']).toBe('welcome');
  });

  it('waits for the mail that fits, and gives each mail once', async () => {
    const later = mailbox.nextMail((mail) => mail.subject === 'second');
    await send('ada@example.org', 'first');
    await send('ada@example.org', 'second');

    expect((await later).subject).toBe('second');
    expect((await mailbox.nextMail()).subject).toBe('first');
    await expect(mailbox.nextMail(undefined, { withinMs: 20 })).rejects.toThrow('second');
  });

  it('refuses a recipient with the reply that it was told to give', async () => {
    mailbox.refuse((address) => (address.startsWith('gone') ? { code: 550, message: '5.1.1 no such user' } : null));

    await expect(send('gone@example.org', 'lost')).rejects.toThrow('550 5.1.1 no such user');
    expect(mailbox.mails).toHaveLength(0);
  });

  it.each([
    ['connect', 0],
    ['mail', 0],
    ['rcpt', 0],
    ['data', 0],
    ['end', 1],
  ] as const)('cuts the connection at %s when told so; the mails kept then: %d', async (where, kept) => {
    mailbox.disturb((phase) => (phase === where ? { drop: true } : null));

    await expect(send('ada@example.org', 'cut')).rejects.toThrow();
    expect(mailbox.mails).toHaveLength(kept);

    mailbox.disturb(() => null);
    await send('ada@example.org', 'whole');
    expect(mailbox.mails).toHaveLength(kept + 1);
  });

  it('answers with a fault after the content when told so', async () => {
    mailbox.disturb((phase) => (phase === 'data' ? { answer: { code: 451, message: '4.3.0 try later' } } : null));

    await expect(send('ada@example.org', 'later')).rejects.toThrow('451 4.3.0 try later');
  });

  it('is away while it pauses, and comes back where it was', async () => {
    await mailbox.pause();
    await expect(send('ada@example.org', 'nobody there')).rejects.toThrow('ECONNREFUSED');

    await mailbox.resume();
    await send('ada@example.org', 'back');
    expect(mailbox.mails).toMatchObject([{ subject: 'back' }]);
  });
});
