import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { ClaimedDelivery } from '@troth/database';
import { simpleParser } from 'mailparser';
import { parseKeys } from '@troth/sealing';
import { compose, messageIdOf, readSender } from './compose.js';
import type { Reader } from './readers.js';

const delivery = { id: '0190a000-0000-7000-8000-00000000000d', kind: 'check-in' } as ClaimedDelivery;
const sender = readSender('Troth <hello@troth.example>');
const keys = parseKeys(`k1:${Buffer.alloc(32, 5).toString('base64')}`);
const rendered = { subject: 'Your check-in', preheader: '', html: '<p>Hello</p>', text: 'Hello', attachments: [] };

describe('a composed message', () => {
  it('keeps a hostile name inside its own header', async () => {
    const reader = {
      name: 'Eve\r\nBcc: all@example.org, "x" <y@example.org>',
      email: 'eve@example.org',
      practiceSlug: 'demo',
    } as Reader;

    const mail = await simpleParser(
      Readable.from(await compose(delivery, reader, rendered, { sender, keys, now: new Date(0) })),
    );

    expect(mail.bcc).toBeUndefined();
    expect(mail.to).toMatchObject({ value: [{ address: 'eve@example.org' }] });
  });
});

describe('its Message-ID', () => {
  it('is the same at every attempt, and tells nothing of the delivery’s id', () => {
    const messageId = messageIdOf(delivery, { sender, keys });
    expect(messageId).toBe(messageIdOf(delivery, { sender, keys }));
    expect(messageId).toMatch(/^<[\w-]{43}@troth\.example>$/);
    expect(messageIdOf({ id: '0190a000-0000-7000-8000-00000000000e' }, { sender, keys })).not.toBe(messageId);
  });
});

describe('the sender', () => {
  it('is read with and without a name', () => {
    expect(sender).toEqual({ name: 'Troth', address: 'hello@troth.example' });
    expect(readSender('hello@troth.example')).toEqual({ name: '', address: 'hello@troth.example' });
  });
});
