import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startMailbox, type Mailbox } from '@troth/testing';
import { PassThrough } from 'node:stream';
import { GatedBody, type Transport } from '@troth/mail';
import { sendOne } from './send-one.js';
import { transportTo } from '../../../spec/smtp.js';

const message = {
  from: 'hello@troth.example',
  content: Buffer.from('From: hello@troth.example\r\nSubject: hi\r\n\r\nhello\r\n'),
  handOver: { practiceId: '', id: '', month: '', fence: 1, sentTo: 'ada@example.org', messageId: '' },
};

describe('the gate before the first byte', () => {
  let mailbox: Mailbox;
  let transport: Transport;
  beforeEach(async () => {
    mailbox = await startMailbox();
    transport = transportTo(mailbox.url);
  });
  afterEach(async () => {
    transport.close();
    await mailbox.close();
  });

  it('is asked once for a message that is sent', async () => {
    let asked = 0;

    const result = await sendOne(transport, message, async () => {
      asked += 1;
      return true;
    });

    expect(result).toMatchObject({ accepted: true });
    expect(asked).toBe(1);
    expect(mailbox.mails).toMatchObject([{ subject: 'hi', to: ['ada@example.org'] }]);
    expect(mailbox.mails[0]!.raw).toBe(message.content.toString());
  });

  it('is not asked for a message whose recipient is refused', async () => {
    let asked = 0;
    mailbox.refuse(() => ({ code: 550, message: '5.1.1 unknown' }));

    const result = await sendOne(transport, message, async () => {
      asked += 1;
      return true;
    });

    expect(result).toMatchObject({ accepted: false, verdict: { kind: 'suppress' } });
    expect(asked).toBe(0);
  });

  it('keeps a message here that it stops, and lets the next one through', async () => {
    expect(await sendOne(transport, message, async () => false)).toEqual({ accepted: null });
    expect(await sendOne(transport, message, async () => true)).toMatchObject({ accepted: true });
    expect(mailbox.mails).toHaveLength(1);
  });

  it('keeps a message here when it cannot be asked; that is worth another attempt', async () => {
    const result = await sendOne(transport, message, () => Promise.reject(new Error('database gone')));

    expect(result).toMatchObject({ accepted: 'unasked' });
    expect(mailbox.mails).toHaveLength(0);
  });

  it('is not asked when no server answers; that is an outage', async () => {
    const nowhere = transportTo('smtp://127.0.0.1:1');
    let asked = 0;

    const result = await sendOne(nowhere, message, async () => {
      asked += 1;
      return true;
    });
    nowhere.close();

    expect(result).toMatchObject({ accepted: false, verdict: { kind: 'outage' } });
    expect(asked).toBe(0);
  });

  it('keeps a message here whose connection broke while the gate was asked', async () => {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const [body, wire] = [new GatedBody(message.content, () => promise), new PassThrough()];

    body.pipe(wire);
    body.destroy();
    resolve(true);
    await promise;

    expect([body.phase, wire.readableLength, wire.writableEnded]).toEqual(['stopped', 0, false]);
  });
});
