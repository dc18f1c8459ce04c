import { describe, expect, it } from '@jest/globals';
import { readInbound } from './read-inbound.js';
import { sample } from './sample.fixture.js';

const read = async (name: string, sender: string | null = null) =>
  (await readInbound(sample(name), { sender })).inbound;
const failed = (weight: string, code: string) => ({ kind: 'failure', weight, evidence: { code } });

// Each sample is written from the named document, with names that exist nowhere.
describe('a delivery report', () => {
  it.each([
    ['postfix-unknown', 'Postfix, bounce(8) and RFC 3464 section 2', failed('hard', '5.1.1')],
    [
      'exim',
      'Exim specification, "Customizing bounce and warning messages": 5.0.0, the code is the server’s',
      failed('hard', '5.2.1'),
    ],
    ['sendmail', 'Sendmail Installation and Operation Guide, "Delivery status notifications"', failed('soft', '5.2.2')],
    ['exchange-online', 'Microsoft Learn, "Email non-delivery reports in Exchange Online"', failed('hard', '5.1.10')],
    [
      'gmail',
      'Google Workspace Admin Help, "About bounced emails": an answer of several lines',
      failed('hard', '5.1.1'),
    ],
    [
      'amazon-ses',
      'Amazon SES Developer Guide, "Notifications through email": about the sender',
      failed('policy', '5.7.1'),
    ],
    ['qmail', 'D. J. Bernstein, "The qmail-send Bounce Message Format": no RFC 3464', failed('hard', '5.1.1')],
  ])('of %s (%s) is read', async (name, _, expected) => {
    expect(await read(name)).toMatchObject(expected);
  });

  it('that a message is still being tried is no failure', async () => {
    expect(await read('postfix-delayed')).toMatchObject(failed('delayed', '4.4.1'));
  });

  it('of several recipients counts as the mildest of them', async () => {
    expect(await read('several-recipients')).toMatchObject({ kind: 'machine' });
  });

  it('that says nothing of what became of it is not certain', async () => {
    const raw = sample('several-recipients').toString().replaceAll('Action:', 'X-Action:').replaceAll('Status:', 'X:');
    expect((await readInbound(Buffer.from(raw), { sender: '' })).inbound).toMatchObject({ weight: 'soft' });
  });
});

describe('a feedback report', () => {
  it.each([
    ['yahoo-complaint', 'RFC 5965 appendix B, as the Yahoo complaint feedback loop sends it'],
    ['outlook-complaint', 'Outlook.com, Junk Mail Reporting Program, in ARF: only the headers tell whose'],
  ])('of %s (%s) is a complaint', async (name) => {
    expect(await read(name)).toMatchObject({ kind: 'failure', weight: 'complaint' });
  });

  it('that says that it was no spam is none', async () => {
    expect(await read('not-spam')).toMatchObject({ kind: 'machine' });
  });
});

describe('a machine’s reply', () => {
  it.each([
    ['gmail-vacation', 'RFC 3834 section 5, with Precedence and X-Autoreply'],
    ['exchange-away', 'Microsoft [MS-OXCMAIL], X-Auto-Response-Suppress'],
    ['unix-vacation', 'vacation(1): Precedence and an empty return path'],
    ['read-receipt', 'RFC 8098'],
  ])('of %s (%s) is never taken for a person’s', async (name) => {
    expect(await read(name)).toMatchObject({ kind: 'machine' });
  });

  it.each([
    ['X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply', '1 4 3'],
    ['List-Id: <staff.example.org>', 'Please ring me.'],
    ['Precedence: bulk', 'Please ring me.'],
    ['Subject: On vacation next week', 'We are away next week, can we pause?'],
    ['Subject: Abwesend, aber ich brauche Hilfe', 'Bitte rufen Sie mich an.'],
  ])('is not what the weak sign “%s” alone makes of a person’s words', async (header, words) => {
    const raw = Buffer.from(`From: robin@example.com\r\n${header}\r\n\r\n${words}\r\n`);
    const { inbound } = await readInbound(raw, { sender: 'robin@example.com' });
    expect(inbound).toMatchObject({ kind: 'words', own: words, mayAnswer: false });
  });

  it.each(['Abwesenheitsnotiz: Re: Your check-in', 'Out of office', 'Automatische Antwort: Re: Your check-in'])(
    'is known by the subject “%s”',
    async (subject) => {
      const raw = Buffer.from(`From: robin@example.com\r\nSubject: ${subject}\r\n\r\nI am away.\r\n`);
      const { inbound } = await readInbound(raw, { sender: 'robin@example.com' });
      expect(inbound).toMatchObject({ kind: 'machine', text: expect.stringContaining('I am away.') });
    },
  );

  it('without a mark is known by its empty return path', async () => {
    expect(await read('apple-reply', '')).toMatchObject({ kind: 'machine' });
    expect(await read('apple-reply', 'robin@example.com')).toMatchObject({ kind: 'words', mayAnswer: true });
  });

  it('is known by its subject alone', async () => {
    const raw = sample('apple-reply').toString().replace('Subject: Re:', 'Subject: Out of office:');
    expect((await readInbound(Buffer.from(raw), { sender: 'robin@example.com' })).inbound.kind).toBe('machine');
  });
});

describe('a person’s reply', () => {
  it.each([
    ['gmail-reply', '7 6 8'],
    ['apple-reply', 'openness 7\ncloseness 6\ntrust 8'],
    ['outlook-reply', 'Thank you. This week was hard, and I would like to talk.'],
    ['html-only-reply', 'Danke, es geht uns besser.'],
  ])('by %s is what stands above the quoted text', async (name, text) => {
    expect(await read(name)).toMatchObject({ kind: 'words', own: text });
  });

  it('in HTML alone, above a rule and a header, is read', async () => {
    const html = '<div>4 4 3</div><hr><div><b>From:</b> Troth<br><b>Sent:</b> Sunday<br>How was it? 7 7 7</div>';
    const raw = Buffer.from(`From: robin@example.com\r\nContent-Type: text/html\r\n\r\n${html}\r\n`);
    expect((await readInbound(raw, { sender: null })).inbound).toMatchObject({ kind: 'words', own: '4 4 3' });
  });

  it('keeps no link’s secret, wherever it was quoted', async () => {
    const secret = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ';
    const raw = sample('apple-reply')
      .toString()
      .replace('trust 8', `see https://troth.example/check-in#${secret} please`);
    const { inbound } = await readInbound(Buffer.from(raw), { sender: null });
    expect(JSON.stringify(inbound)).toContain('/check-in#… please');
  });

  it('with nothing above the quoted text is none', async () => {
    const raw = sample('apple-reply')
      .toString()
      .replace(/openness[^>]*>/, '>');
    expect((await readInbound(Buffer.from(raw), { sender: null })).inbound).toMatchObject({
      kind: 'unreadable',
      why: 'nothing-own',
    });
  });
});
