import { describe, expect, it } from '@jest/globals';
import { emailKinds, type EmailKind } from '@troth/emails';
import { mailToken, parseKeys } from '@troth/sealing';
import { compose } from './compose.js';
import { readSender } from '@troth/mail';
import { messageIdOf, returnPathOf, type MailIdentity } from './identity.js';

const delivery = { id: '0190a000-0000-7000-8000-00000000000d' };
const keys = parseKeys(`k1:${Buffer.alloc(32, 5).toString('base64')}`);
const identity: MailIdentity = {
  sender: readSender('Troth <hello@troth.example>'),
  keys,
  publicUrl: 'https://troth.example',
  inboundDomain: null,
  dkim: { domain: 'troth.example', keys: [] },
};
const inbound = { ...identity, inboundDomain: 'in.troth.example' };
const rendered = { subject: 'Your check-in', preheader: '', html: '<p>Hello</p>', text: 'Hello' };

async function headersOf(
  kind: EmailKind,
  by: MailIdentity,
  email = 'robin@example.org',
): Promise<Record<string, string>> {
  const reader = { name: 'Robin', email, practiceSlug: 'demo' };
  const messageId = messageIdOf(delivery, by);
  const letter = { delivery, kind, reader, messageId, rendered, date: new Date(0) };
  const raw = (await compose(letter, by)).toString();
  const [header = ''] = raw.split('\r\n\r\n', 1);
  return Object.fromEntries(
    header.split(/\r\n(?![ \t])/).map((line) => line.split(/:\s+(.*)/s, 2) as [string, string]),
  );
}

describe('a composed message', () => {
  it.each(Object.keys(emailKinds) as EmailKind[])(
    'carries the one-click way out where there is one: %s',
    async (kind) => {
      const headers = await headersOf(kind, identity);
      const url = `https://troth.example/api/v1/mail/unsubscribe/${mailToken(keys, 'unsubscribe', delivery.id)}`;
      expect(headers['List-Unsubscribe']).toBe(emailKinds[kind].stoppable ? `<${url}>` : undefined);
      expect(headers['List-Unsubscribe-Post']).toBe(
        emailKinds[kind].stoppable ? 'List-Unsubscribe=One-Click' : undefined,
      );
      expect(headers).toMatchObject({
        'Auto-Submitted': 'auto-generated',
        'List-ID': '<demo.troth.example>',
        'Feedback-ID': `${kind}:demo:troth`,
        Date: 'Thu, 01 Jan 1970 00:00:00 +0000',
      });
    },
  );

  it('takes replies from partners alone, and only where they are read', async () => {
    const reply = `reply-${mailToken(keys, 'reply', delivery.id)}@in.troth.example`;
    expect(await headersOf('check-in', inbound)).toHaveProperty('Reply-To', reply);
    expect(await headersOf('invitation', inbound)).not.toHaveProperty('Reply-To');
    expect(await headersOf('coach-digest', inbound)).not.toHaveProperty('Reply-To');
    expect(await headersOf('check-in', identity)).not.toHaveProperty('Reply-To');
  });

  it('writes the domain of an address in ASCII, and its name as it is', async () => {
    expect(await headersOf('check-in', identity, 'jo@bücher.example')).toHaveProperty(
      'To',
      'Robin <jo@xn--bcher-kva.example>',
    );
    expect(await headersOf('check-in', identity, 'jörg@bücher.example')).toHaveProperty(
      'To',
      'Robin <jörg@xn--bcher-kva.example>',
    );
    await expect(headersOf('check-in', identity, 'a b@example.org')).rejects.toThrow(/none that mail can be sent to/);
  });
});

describe('its Message-ID', () => {
  it('is the same at every attempt, and tells nothing of the delivery’s id', () => {
    const messageId = messageIdOf(delivery, identity);
    expect(messageId).toBe(messageIdOf(delivery, identity));
    expect(messageId).toMatch(/^<[a-z2-7]{52}@troth\.example>$/);
    expect(messageIdOf({ id: '0190a000-0000-7000-8000-00000000000e' }, identity)).not.toBe(messageId);
  });
});

describe('its return path', () => {
  it('says whose bounce it is where bounces come back, and is the sender elsewhere', () => {
    expect(returnPathOf(delivery, identity)).toBe('hello@troth.example');
    expect(returnPathOf(delivery, inbound)).toBe(`bounce-${mailToken(keys, 'bounce', delivery.id)}@in.troth.example`);
  });
});

describe('the sender', () => {
  it('is read with and without a name, its domain in ASCII', () => {
    expect(identity.sender).toEqual({ name: 'Troth', address: 'hello@troth.example' });
    expect(readSender('hello@bücher.example')).toEqual({ name: '', address: 'hello@xn--bcher-kva.example' });
  });
});
