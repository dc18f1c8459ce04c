import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadStandaloneSettings, type StandaloneSettings } from '@troth/config';
import { selfSigned, startMailbox, type MailboxOptions } from '@troth/testing';
import { diagnose, type MailSettings, publicRecord, recordsIn, txtRecord, UnreadableRecords } from '@troth/mail/doctor';
import { CannotRun, type CommandContext } from '../command.js';
import { runCommand } from '../run-command.js';

const rsa = { selector: 'r1', privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey };
const ed25519 = { selector: 'e1', privateKey: generateKeyPairSync('ed25519').privateKey };
const settings: MailSettings = {
  mailFrom: 'Harbour <hello@example.org>',
  publicUrl: 'https://www.example.org',
  smtpUrl: 'smtp://relay.example.net:587',
  inboundDomain: 'in.example.org',
  dkim: { domain: 'example.org', keys: [rsa, ed25519] },
};

const zone: Record<string, string> = {
  spf: 'in.example.org. 300 IN TXT "v=spf1 a:relay.example.net include:_spf.example.net -all"',
  included: '_spf.example.net. IN TXT "v=spf1 ip4:192.0.2.0/24 -all" ; the relay',
  rsa: txtRecord('r1._domainkey.example.org', publicRecord(rsa)),
  ed25519: txtRecord('e1._domainkey.example.org', publicRecord(ed25519)),
  dmarc: '_dmarc.example.org. IN TXT "v=DMARC1; p=quarantine; rua=mailto:d@example.org"',
  mx: 'in.example.org. IN MX 10 www.example.org.',
};

/** What is not good, with the zone changed line by line; null takes a line away. */
async function faults(
  changes: Record<string, string | null> = {},
  changed: Partial<MailSettings> = {},
): Promise<string[]> {
  const lines = Object.values({ ...zone, ...changes }).filter((line) => line !== null);
  const findings = await diagnose('example.org', { ...settings, ...changed }, recordsIn(lines.join('\n')));
  return findings
    .filter(({ verdict }) => verdict !== 'good')
    .map(({ about, verdict, says, publish }) =>
      [`${verdict} ${about}: ${says}`, ...(publish ? [publish] : [])].join('\n'),
    );
}

const oneFault = async (...given: Parameters<typeof faults>) => {
  const found = await faults(...given);
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('the mail doctor', () => {
  it('finds nothing where nothing is missing', async () => {
    expect(await faults()).toEqual([]);
  });

  it.each([
    [
      'spf',
      /^missing SPF: in\.example\.org says no server.*\nin\.example\.org\. IN TXT "v=spf1 a:relay\.example\.net -all"$/s,
    ],
    [
      'rsa',
      /^missing DKIM r1: there is no record at r1\._domainkey.*\nr1\._domainkey\.example\.org\. IN TXT "v=DKIM1; k=rsa; p=[^"]+" "[^"]+"$/s,
    ],
    ['ed25519', /^missing DKIM e1: .*\ne1\._domainkey\.example\.org\. IN TXT "v=DKIM1; k=ed25519; p=.{44}"$/s],
    [
      'dmarc',
      /^missing DMARC: .*\n_dmarc\.example\.org\. IN TXT "v=DMARC1; p=none; rua=mailto:postmaster@example\.org"$/s,
    ],
    ['mx', /^missing Return path: .*\nin\.example\.org\. IN MX 10 www\.example\.org\.$/s],
    ['included', /^missing SPF: include:_spf\.example\.net has no record/],
  ])('prints the record that is missing: %s', async (gone, expected) => {
    expect(await oneFault({ [gone]: null })).toMatch(expected);
  });

  it('is content once the records that it printed are published', async () => {
    const printed = (await faults({ spf: null, rsa: null, ed25519: null, mx: null })).map(
      (fault) => fault.split('\n')[1],
    );
    expect(printed).toHaveLength(4);
    expect(await faults({ spf: null, rsa: null, ed25519: null, mx: null, printed: printed.join('\n') })).toEqual([]);
  });

  it.each([
    ['"v=spf1 mx +all"', /^missing SPF: \+all/],
    ['"v=spf1 mx all"', /^missing SPF: \+all/],
    ['"v=spf1 mx ?all"', /^advice SPF: \?all/],
    ['"v=spf1 mx"', /^advice SPF: nothing is said/],
    ['"v=spf1 ptr -all"', /^advice SPF: ptr is slow/],
    [`"v=spf1 ${'a:x.example.org '.repeat(11)}-all"`, /^missing SPF: .* more than 10 look-ups/],
    ['"v=spf1 include:in.example.org -all"', /^missing SPF: .* more than 10 look-ups/],
    ['"v=spf1 -all"\nin.example.org. IN TXT "v=spf1 mx -all"', /^missing SPF: in\.example\.org has 2 records/],
  ])('knows an SPF record that does not do: %s', async (record, expected) => {
    expect(await oneFault({ spf: `in.example.org. IN TXT ${record}` })).toMatch(expected);
  });

  it('takes exactly ten look-ups, those of includes among them', async () => {
    const spf = (hosts: number) =>
      `in.example.org. IN TXT "v=spf1 ${'a:x.example.org '.repeat(hosts)}include:_spf.example.net -all"`;
    expect(await faults({ spf: spf(9) })).toEqual([]);
    expect(await oneFault({ spf: spf(10) })).toMatch(/more than 10/);
  });

  it.each([
    ['revoked', '"v=DKIM1; k=rsa; p="', /^missing DKIM r1: the key .* was revoked/],
    ['another', '"v=DKIM1; k=rsa; p=AAAA"', /^missing DKIM r1: another key/],
    ['of another type', `"${publicRecord(ed25519)}"`, /^missing DKIM r1: another key/],
    ['for SHA-1', `"${publicRecord(rsa)}; h=sha1"`, /^missing DKIM r1: .* does not allow sha256/],
    ['for tests', `"${publicRecord(rsa)}; t=y"`, /^advice DKIM r1: t=y/],
  ])('compares the key in DNS with ours: %s', async (_, record, expected) => {
    expect(await oneFault({ rsa: `r1._domainkey.example.org. IN TXT ${record}` })).toMatch(expected);
  });

  it('wants keys, and RSA among them', async () => {
    expect(await oneFault({}, { dkim: { domain: 'example.org', keys: [] } })).toMatch(
      /^missing DKIM: .*\nopenssl genpkey/s,
    );
    expect(await oneFault({}, { dkim: { domain: 'example.org', keys: [ed25519] } })).toMatch(
      /^missing DKIM: many receivers/,
    );
  });

  it('reads the policy of the domain or of the one above, and whom it takes for the sender', async () => {
    const above = {
      dmarc: '_dmarc.org. IN TXT "unrelated"',
      parent: '_dmarc.example.org. IN TXT "v=DMARC1; p=reject; sp=none; rua=mailto:d@example.org"',
    };
    expect(await faults({ ...above })).toEqual([]);
    const dmarc = (rest: string) => ({
      dmarc: `_dmarc.example.org. IN TXT "v=DMARC1; rua=mailto:d@example.org; ${rest}"`,
    });
    expect(await oneFault(dmarc('p=never'))).toMatch(/^missing DMARC: the policy .* is none of/);
    expect(await oneFault(dmarc('p=none'))).toMatch(/^advice DMARC: p=none/);
    expect(await oneFault(dmarc('p=reject; aspf=s'))).toMatch(
      /^advice DMARC: the return path in\.example\.org does not speak/,
    );
    expect(await oneFault({}, { dkim: { domain: 'example.org', keys: [] } })).toMatch(/^missing DKIM/);
  });

  it('says when the signature speaks for somebody else', async () => {
    const other = { domain: 'relay.example.net', keys: [rsa] };
    const record = txtRecord('r1._domainkey.relay.example.net', publicRecord(rsa));
    expect(await oneFault({ rsa: record }, { dkim: other })).toBe(
      'missing DMARC: the signature of relay.example.net does not speak for example.org\nDKIM_DOMAIN=example.org',
    );
  });

  it('looks at the settings: links over https, a sender that tells nothing, a place for bounces', async () => {
    expect(await oneFault({}, { publicUrl: 'http://localhost:3000' })).toMatch(/^missing PUBLIC_URL/);
    expect(await oneFault({}, { mailFrom: 'Couples therapy <hello@example.org>' })).toMatch(/^missing MAIL_FROM/);
    expect(await oneFault({}, { mailFrom: 'hello@example.org' })).toMatch(/^advice MAIL_FROM/);
    const own = { spf: 'example.org. IN TXT "v=spf1 mx -all"', mx: 'example.org. IN MX 10 mx.example.org.' };
    expect(await oneFault(own, { inboundDomain: null })).toMatch(
      /^advice Return path: .*\nINBOUND_DOMAIN=in\.example\.org$/s,
    );
    expect(await faults({ ...own, mx: 'example.org. IN MX 0 .' }, { inboundDomain: null })).toContainEqual(
      expect.stringMatching(/^missing Return path/),
    );
  });
});

describe('records in a file', () => {
  it('are read as a zone, as dig prints them and as JSON', async () => {
    const zoneText =
      '; <<>> dig\n\nExample.ORG.\t300\tIN\tTXT\t"v=spf1 a;b " "-all" ; end\nexample.org MX 10 mx.example.org.\n';
    const json = JSON.stringify({ 'example.org': { TXT: ['v=spf1 a;b -all'], MX: '10 mx.example.org.' } });
    for (const text of [zoneText, json]) {
      expect(await recordsIn(text)('TXT', 'example.org')).toEqual(['v=spf1 a;b -all']);
      expect(await recordsIn(text)('MX', 'EXAMPLE.org')).toEqual(['10 mx.example.org.']);
      expect(await recordsIn(text)('TXT', 'example.net')).toEqual([]);
    }
    expect(() => recordsIn('a.example. IN TXT "x"\nnonsense')).toThrow(UnreadableRecords);
    expect(() => recordsIn('{"a"')).toThrow(/no JSON/);
  });
});

describe('npm run troth -- mail doctor', () => {
  async function run(
    lines: readonly string[],
    args: readonly string[] = [],
    changed: Partial<StandaloneSettings> = {},
  ): Promise<{ said: string[]; fault: unknown }> {
    const file = join(mkdtempSync(join(tmpdir(), 'troth-doctor-')), 'records.txt');
    writeFileSync(file, lines.join('\n'));
    const said: string[] = [];
    const context = {
      settings: { ...settings, ...changed } as StandaloneSettings,
      say: (line: string) => said.push(line),
    };
    const fault = await runCommand(
      ['mail', 'doctor', '--records', file, ...args],
      context as unknown as CommandContext,
    ).catch((thrown: unknown) => thrown);
    return { said, fault };
  }

  it('ends well, without a network, where nothing is missing', async () => {
    const { said, fault } = await run(Object.values(zone));
    expect(fault).toBeUndefined();
    expect([said.at(0), said.at(-1)]).toEqual(['Mail from example.org', 'Nothing is missing.']);
  });

  it('fails where something is, and looks at another domain when asked', async () => {
    const { said, fault } = await run(Object.values(zone), ['--domain', 'Bücher.example']);
    expect(fault).toEqual(new CannotRun('3 things are missing.'));
    expect(said[0]).toBe('Mail from xn--bcher-kva.example');
    expect(said.join('\n')).toContain('r1._domainkey.xn--bcher-kva.example. IN TXT');
  });

  describe('asks the mail server', () => {
    const smtp = { ...loadStandaloneSettings({ TROTH_DATA_DIR: mkdtempSync(join(tmpdir(), 'troth-doctor-')) }).smtp };
    const asked = async (
      server: NonNullable<MailboxOptions['server']>,
      user = '',
      changed: Partial<typeof smtp> = {},
    ) => {
      const mailbox = await startMailbox({ server });
      try {
        const smtpUrl = mailbox.url.replace('//', `//${user}`);
        const args = ['--send-test', 'ada@example.net'];
        const { said, fault } = await run(Object.values(zone), args, { smtpUrl, smtp: { ...smtp, ...changed } });
        return { said: said.join('\n'), fault, mails: mailbox.mails };
      } finally {
        await mailbox.close();
      }
    };
    const signedIn: MailboxOptions['server'] = {
      disabledCommands: [],
      authOptional: false,
      ...selfSigned('127.0.0.1'),
      onAuth: ({ username = '', password }, _session, done) =>
        password === 'right' ? done(null, { user: username }) : done(new Error('wrong')),
    };

    it('signs in, encrypted, and sends a test that is signed', async () => {
      const { said, fault, mails } = await asked(signedIn, 'us:right@', { tls: 'unverified' });

      expect(fault).toBeUndefined();
      expect(said).toMatch(/good +SMTP_URL: 127\.0\.0\.1:\d+ lets us in: encrypted, signed in/);
      expect(said).toContain('it took a test email to ada@example.net: 250');
      expect(mails).toMatchObject([{ subject: 'A test email', to: ['ada@example.net'] }]);
      expect(mails[0]!.raw).toContain('DKIM-Signature: v=1; a=rsa-sha256;');
    });

    it.each([
      ['a wrong password', 'us:wrong@', { tls: 'unverified' as const }, /missing +SMTP_URL: .*does not let us sign in/],
      ['an unknown certificate', 'us:right@', {}, /missing +SMTP_URL: .*signed by itself.*SMTP_CA/],
      ['nobody who signs in', '', { tls: 'unverified' as const }, /missing +SMTP_URL: .*SMTP_URL names no user/],
    ])('and tells what is wrong, in words: %s', async (_, user, changed, words) => {
      const { said, fault, mails } = await asked(signedIn, user, changed);

      expect(said).toMatch(words);
      expect(fault).toBeInstanceOf(CannotRun);
      expect(mails).toEqual([]);
    });

    it('and says where everything can be read on its way', async () => {
      expect((await asked({})).said).toMatch(/NOT encrypted, without signing in\n.*\n.*SMTP_TLS=required/);
    });
  });
});
