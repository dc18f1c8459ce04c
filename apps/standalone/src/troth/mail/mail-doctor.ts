import { readFile } from 'node:fs/promises';
import { readMailAddress } from '@troth/domain';
import type { Finding, LookUp } from '@troth/mail/doctor';
import { CannotRun, command } from '../command.js';

type Doctor = Pick<typeof import('@troth/mail/doctor'), 'askDns' | 'recordsIn'>;

export const mailDoctor = command(
  'mail doctor',
  'tells what DNS, the mail server and settings still lack for mail to be welcome',
  `Looks at SPF, DKIM, DMARC, the return path, PUBLIC_URL and MAIL_FROM, with the settings that a worker would have, and
prints the record to publish for whatever is missing. Greets the mail server of SMTP_URL as a worker would, encrypts and
signs in. Ends with 1 where something is needed.

  npm run troth -- mail doctor --records records.txt`,
  (parser, { settings, say }) =>
    parser
      .option('--domain <domain>', 'whose mail is looked at; without it, MAIL_FROM’s domain')
      .option(
        '--records <file>',
        'records instead of DNS: lines of a zone file or of dig, or JSON as {"name": {"TXT": ["…"]}}; then no server is asked either, unless a test is to be sent',
      )
      .option('--send-test <address>', 'a test email to this address, through the mail server')
      .action(async (given) => {
        // Loaded only here: no other command needs it.
        const doctor = await import('@troth/mail/doctor');
        const from = domainOf(given.domain ?? settings.mailFrom.replace(/^.*@|>$/g, ''));
        const dkim = given.domain ? { ...settings.dkim, domain: from } : settings.dkim;
        const { smtpUrl } = settings;
        const testTo = given.sendTest ?? null;
        if (testTo !== null && smtpUrl === null) throw new CannotRun('--send-test needs SMTP_URL, the mail server.');
        const asksServer = smtpUrl !== null && (given.records === undefined || testTo !== null);
        const findings = [
          ...(await doctor.diagnose(from, { ...settings, dkim }, await lookUpIn(given.records, doctor))),
          ...(asksServer ? await doctor.judgeMailServer({ ...settings, smtpUrl, dkim }, testTo) : []),
        ];
        say(`Mail from ${from}`);
        for (const line of findings.flatMap(linesOf)) say(line);
        const needed = findings.filter(({ verdict }) => verdict === 'missing').length;
        if (needed > 0) throw new CannotRun(needed === 1 ? 'One thing is missing.' : `${needed} things are missing.`);
        say('Nothing is missing.');
      }),
);

async function lookUpIn(file: string | undefined, { askDns, recordsIn }: Doctor): Promise<LookUp> {
  if (file === undefined) return askDns;
  const text = await readFile(file, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    throw new CannotRun(`${file} cannot be read (${fault.code}).`);
  });
  return recordsIn(text);
}

function domainOf(typed: string): string {
  const address = readMailAddress(`postmaster@${typed}`);
  if (!address) throw new CannotRun(`${typed} is no domain.`);
  return address.domain;
}

function linesOf({ about, verdict, says, publish }: Finding): string[] {
  const published = publish?.split('\n').map((line) => `             ${line}`) ?? [];
  return [`  ${verdict.padEnd(9)}  ${about}: ${says}`, ...published];
}
