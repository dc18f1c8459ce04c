import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emailKinds, renderEmail, type EmailKind, type EmailVariables, type RenderedEmail } from '@troth/emails';
import { parseKeys } from '@troth/sealing';
import { startMailbox, type Mailbox } from '@troth/testing';
import { authenticate, type DNSResolver } from 'mailauth';
import { compose } from './compose.js';
import { GatedBody, type Transport } from '@troth/mail';
import { messageIdOf, returnPathOf, type MailIdentity } from './identity.js';
import { transportTo } from '../../../spec/smtp.js';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const ed25519 = generateKeyPairSync('ed25519').privateKey;
const delivery = { id: '0190a000-0000-7000-8000-00000000000d' };
const identity: MailIdentity = {
  sender: { name: 'Troth', address: 'hello@troth.example' },
  keys: parseKeys(`k1:${Buffer.alloc(32, 5).toString('base64')}`),
  publicUrl: 'https://troth.example',
  inboundDomain: 'in.troth.example',
  dkim: {
    domain: 'troth.example',
    keys: [
      { selector: 'r1', privateKey: rsa },
      { selector: 'e1', privateKey: ed25519 },
    ],
  },
};

/** The record's key as RFC 6376 and RFC 8463 have it: all of an RSA key, the bare 32 bytes of the other. */
function published(key: KeyObject, type: string): string {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return `v=DKIM1; k=${type}; p=${(type === 'rsa' ? der : der.subarray(-32)).toString('base64')}`;
}

const records: Record<string, string> = {
  'r1._domainkey.troth.example': published(rsa, 'rsa'),
  'e1._domainkey.troth.example': published(ed25519, 'ed25519'),
  '_dmarc.troth.example': 'v=DMARC1; p=reject; adkim=s; aspf=r',
  'in.troth.example': 'v=spf1 ip4:192.0.2.1 -all',
};
const resolver: DNSResolver = (name, type) => {
  const record = type === 'TXT' ? records[name.replace(/\.$/, '')] : undefined;
  return record ? Promise.resolve([[record]]) : Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' }));
};

/** What a receiver finds: each signature by its algorithm and selector, and whether the author's domain stands behind it. */
async function judge(raw: string) {
  const sender = returnPathOf(delivery, identity);
  const { dkim, spf, dmarc } = await authenticate(Buffer.from(raw), {
    resolver,
    sender,
    ip: '192.0.2.1',
    helo: 'mail.troth.example',
  });
  return {
    signatures: dkim.results.map(({ algo, selector, status }) => `${algo} ${selector} ${status.result}`),
    spf: spf && spf.status.result,
    dmarc: dmarc && dmarc.status.result,
  };
}

const passed = { signatures: ['rsa-sha256 r1 pass', 'ed25519-sha256 e1 pass'], spf: 'pass', dmarc: 'pass' };

describe('at its receiver, a signed message', () => {
  let mailbox: Mailbox;
  let transport: Transport;
  beforeAll(async () => {
    mailbox = await startMailbox();
    transport = transportTo(mailbox.url);
  });
  afterAll(async () => {
    transport.close();
    await mailbox.close();
  });

  /** The bytes that arrive, through the worker's own transport. */
  async function arrived(kind: EmailKind, name: string): Promise<string> {
    const variables = emailKinds[kind].preview as EmailVariables<typeof kind>;
    const context = { publicUrl: identity.publicUrl, practiceName: 'Harbour House', aboutToken: 'a'.repeat(52) };
    return sent(kind, name, await renderEmail(kind, variables, context));
  }

  async function sent(kind: EmailKind, name: string, rendered: RenderedEmail): Promise<string> {
    const reader = { name, email: 'robin@example.org', practiceSlug: 'demo' };
    const messageId = messageIdOf(delivery, identity);
    const content = await compose({ delivery, kind, reader, messageId, rendered, date: new Date() }, identity);
    await transport.send(
      { from: returnPathOf(delivery, identity), to: reader.email },
      new GatedBody(content, async () => true),
    );
    return (await mailbox.nextMail()).raw;
  }

  it.each(Object.keys(emailKinds) as EmailKind[])('has two signatures that hold, and is aligned: %s', async (kind) => {
    expect(await judge(await arrived(kind, 'Robin'))).toEqual(passed);
  });

  it.each([
    'Łukasz “Max” Müller-Lüdenscheidt, the third of that name, and of a house of many windows',
    'Eve\r\nBcc: all@example.org',
    '  .  \t  שלום  "x" <y@example.org>  ',
    '👩‍👩‍👧'.repeat(30),
  ])('has them with the name %j', async (name) => {
    expect(await judge(await arrived('check-in', name))).toEqual(passed);
  });

  it('has them around lines of dots, runs of spaces and white space at the end', async () => {
    const text = '.\n..\n.hidden\n  a  \t b \n\t\n\n.\n\n\n';
    const raw = await sent('check-in', 'Robin', {
      subject: 'Hello',
      preheader: '',
      html: `<p>${text}</p>`,
      text,
    });
    expect(await judge(raw)).toEqual(passed);
    expect(raw).toContain('\r\n\r\n=2E\r\n=2E.\r\n=2Ehidden\r\n  a');
  });

  it('loses both when anything that is signed was changed, added or taken away', async () => {
    const raw = await arrived('check-in', 'Robin');
    const broken = {
      changed: raw.replace(/^List-Unsubscribe: <https:\/\/troth/m, 'List-Unsubscribe: <https://truth'),
      taken: raw.replace(/^List-Unsubscribe-Post: .*\r\n/m, ''),
      renamed: raw.replace(/^Subject: /m, 'Subject: Re: '),
      'a second sender': `From: Eve <eve@example.org>\r\n${raw}`,
      'a second way out': `List-Unsubscribe: <https://evil.example>\r\n${raw}`,
      'another text': raw.replace('Robin', 'Robyn'),
      'a line more': `${raw}More.\r\n`,
    };
    for (const [how, message] of Object.entries(broken)) {
      expect([how, message === raw]).toEqual([how, false]);
      const { signatures } = await judge(message);
      expect([how, ...signatures]).toEqual([
        how,
        expect.stringMatching(/r1 (fail|neutral)$/),
        expect.stringMatching(/e1 (fail|neutral)$/),
      ]);
    }
  });

  it('keeps them where a server on the way only folds and spaces its lines again', async () => {
    const raw = await arrived('check-in', 'Robin');
    const refolded = raw.replace(/^Subject: (\S+) /m, 'Subject:   $1\r\n\t ').replace(/\r\n$/, '\r\n\r\n\r\n');
    expect(refolded).not.toBe(raw);
    expect((await judge(refolded)).signatures).toEqual(passed.signatures);
  });
});
