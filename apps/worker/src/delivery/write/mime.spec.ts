import { describe, expect, it } from '@jest/globals';
import { emailKinds, renderEmail, type EmailKind, type EmailVariables, type RenderedEmail } from '@troth/emails';
import { parseKeys } from '@troth/sealing';
import fc from 'fast-check';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import { compose, type Letter } from './compose.js';
import { messageIdOf, type MailIdentity } from './identity.js';
import { message, oneLine, UnsafeHeader } from '@troth/mail';

const kinds = Object.keys(emailKinds) as EmailKind[];
const identity: MailIdentity = {
  sender: { name: 'Troth', address: 'hello@troth.example' },
  keys: parseKeys(`k1:${Buffer.alloc(32, 5).toString('base64')}`),
  publicUrl: 'https://troth.example',
  inboundDomain: 'in.troth.example',
  dkim: { domain: 'troth.example', keys: [] },
};
const delivery = { id: '0190a000-0000-7000-8000-00000000000d' };
const plain: RenderedEmail = {
  subject: 'Your check-in',
  preheader: '',
  html: '<p>Hello</p>',
  text: 'Hello\n',
};

function letterOf({
  kind = 'check-in',
  name = 'Robin',
  email = 'robin@example.org',
  rendered = plain,
}: Partial<{ kind: EmailKind; name: string; email: string; rendered: RenderedEmail }>): Letter {
  return {
    delivery,
    messageId: messageIdOf(delivery, identity),
    kind,
    reader: { name, email, practiceSlug: 'demo' },
    rendered,
    date: new Date('2026-11-29T18:00:00Z'),
  };
}

async function read(raw: Buffer) {
  const mail = await simpleParser(raw, { skipImageLinks: true, skipTextToHtml: true });
  const { from, to, replyTo, subject, messageId, date, text, html } = mail;
  return {
    from: addresses(from),
    to: addresses(to),
    replyTo: addresses(replyTo),
    subject: subject ?? '',
    messageId,
    date,
    text,
    html,
    headers: headersOf(mail),
  };
}

const addresses = (found: AddressObject | AddressObject[] | undefined) =>
  [found ?? []].flat().flatMap(({ value }) => value);

/** The headers that both write themselves, as they stand. */
function headersOf({ headerLines }: ParsedMail): string[] {
  const compared = /^(auto-submitted|list-|feedback-id|mime-version|reply-to|date|message-id)/;
  return headerLines
    .filter(({ key }) => compared.test(key))
    .map(({ line }) => line.replace(/\r\n[ \t]+/g, ' '))
    .sort();
}

/** The same letter as nodemailer writes it, with the values of our own headers given to it. */
async function byNodemailer({ reader, rendered, messageId, date }: Letter, ours: Awaited<ReturnType<typeof read>>) {
  const own = ours.headers.filter((line) => /^(auto-submitted|list-|feedback-id)/i.test(line));
  const composer = new MailComposer({
    from: { ...identity.sender },
    to: { name: oneLine(reader.name), address: reader.email },
    replyTo: ours.replyTo[0]?.address,
    subject: oneLine(rendered.subject),
    text: rendered.text,
    html: rendered.html,
    messageId,
    date,
    headers: Object.fromEntries(
      own.map((line) => [
        line.slice(0, line.indexOf(':')),
        { prepared: true, value: line.slice(line.indexOf(':') + 2) },
      ]),
    ),
  });
  return read(await composer.compile().build());
}

/** What RFC 5322, 2045 and 2047 demand of every line, and that no dot needs SMTP's escaping (RFC 5321, 4.5.2). */
function faultsOf(raw: Buffer): string[] {
  const text = raw.toString('latin1');
  const [header = ''] = text.split('\r\n\r\n', 1);
  const faults = text.split('\r\n').filter((line) => line.length > 998 || /[\r\n\0]/.test(line));
  faults.push(
    ...text
      .slice(header.length)
      .split('\r\n')
      .filter((line) => (line.length > 76 && !/^Content-/.test(line)) || /[ \t]$/.test(line)),
  );
  faults.push(...header.split('\r\n').filter((line) => line.includes('=?') && line.length > 76));
  faults.push(...header.split('\r\n').filter((line) => !/^([A-Z][\w-]*: \S|[ \t]+\S)/.test(line)));
  if (/^\./m.test(text) || !text.endsWith('\r\n')) faults.push('a line that begins with a dot, or no end');
  if (/[^\x00-\x7f]/.test(text.slice(header.length))) faults.push('a byte of 8 bits in the body');
  return faults;
}

async function expectSame(letter: Letter): Promise<void> {
  const raw = await compose(letter, identity);
  const ours = await read(raw);
  expect(ours).toEqual(await byNodemailer(letter, ours));
  expect(faultsOf(raw)).toEqual([]);
  expect(ours.subject).toBe(oneLine(letter.rendered.subject));
  expect(ours.to).toEqual([{ name: oneLine(letter.reader.name), address: letter.reader.email }]);
}

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: fc.constantFrom(...'a\r\n\0\t "\\,;:<>@()[].=?_-éא❤️👩‍👩‍👧'), maxLength: 120 }),
  fc.string({ unit: fc.constantFrom('x', 'ß', 'ש', '漢'), minLength: 60, maxLength: 300 }),
  fc.constantFrom(
    'Eve\r\nBcc: all@example.org',
    '"',
    '\\',
    'a  b',
    'O’Neill, "Max" <m@x.example>',
    '‏שלום‏ Max',
    '-',
    '.',
    '.\n..\n.QUIT\n.',
  ),
);
// nodemailer hands these on as they are, and they are then read as another text: see below.
const names = hostile.filter((text) => !text.includes('=?'));
// What a text part cannot carry through a parser is left out: NUL, lone carriage returns, and white space at its end.
const notes = hostile.map((text) => `${text.toWellFormed().replace(/\0|\r/g, '')}.`);

describe('a message of our own making', () => {
  it.each(kinds)('reads as nodemailer’s would: %s', async (kind) => {
    const variables = emailKinds[kind].preview as EmailVariables<typeof kind>;
    const rendered = await renderEmail(kind, variables, {
      publicUrl: 'https://troth.example',
      practiceName: 'Harbour House',
      aboutToken: 'a'.repeat(52),
    });
    await expectSame(letterOf({ kind, rendered }));
  });

  it('reads as nodemailer’s would, whatever stands in names, subjects and notes', async () => {
    await fc.assert(
      fc.asyncProperty(names, names, notes, async (name, subject, note) => {
        const rendered = { ...plain, subject, text: `${note}\n\nGoodbye.\n`, html: `<p>${note}</p>\n` };
        await expectSame(letterOf({ name, rendered }));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a line', () => {
  it.each(Array.from({ length: 12 }, (_, more) => 68 + more))(
    'of %i characters keeps the white space at its end, and within 76',
    async (length) => {
      const text = ['x'.repeat(length - 1), 'y'.repeat(length - 1)].join(' \n');
      await expectSame(letterOf({ rendered: { ...plain, text: `${text}\t\n.\n`, html: `<p>${text}</p>` } }));
    },
  );
});

describe('a header', () => {
  it('reads as it was typed, also where that looks like an encoded word', async () => {
    const typed = '=?UTF-8?Q?x?=';
    const read = await simpleParser(
      await compose(letterOf({ name: typed, rendered: { ...plain, subject: typed } }), identity),
    );
    expect([read.subject, addresses(read.to)]).toEqual([typed, [{ name: typed, address: 'robin@example.org' }]]);
  });

  it('never lets a line break or a control character pass that does not fold', () => {
    const parts = { text: '', html: '', boundary: 'b' };
    for (const value of ['a\r\nBcc: b@example.org', 'a\nb', 'a\rb', 'a\0', 'a\r\n'])
      expect(() => message({ ...parts, headers: [['Subject', value]] })).toThrow(UnsafeHeader);
    expect(message({ ...parts, headers: [['Subject', 'a\r\n b']] }).header).toContain('Subject: a\r\n b\r\n');
  });
});
