import { copy, parts, plain, reader, type Outcome, type Sample } from './sample.fixture.js';

const arf = (
  system: string,
  says: string,
  outcome: Outcome,
  fields: readonly string[],
  subject = 'Abuse report',
): Sample =>
  parts(
    { system, says, outcome, subject, from: 'feedback@provider.example' },
    'multipart/report; report-type=feedback-report',
    ['text/plain', 'This is a report about an email that came from 192.0.2.9.'],
    ['message/feedback-report', fields.join('\r\n')],
    ['message/rfc822', copy],
  );

/** Complaints of readers, in a report's form or their provider's own, and what only looks like one. */
export const complaints: readonly Sample[] = [
  arf('Yahoo', 'complaint', 'complaint', [
    'Feedback-Type: abuse',
    'User-Agent: Yahoo!-Mail-Feedback/2.0',
    'Version: 0.1',
  ]),
  arf(
    'AOL',
    'complaint',
    'complaint',
    ['Feedback-Type: abuse', 'User-Agent: AOL SComp', 'Version: 0.1'],
    'Email Feedback Report for IP 192.0.2.9',
  ),
  arf('Validity', 'complaint, its type last', 'complaint', [
    'User-Agent: ReturnPathFBL/1.0',
    'Abuse-Type: complaint',
    'Feedback-Type: abuse',
  ]),
  arf('Fastmail', 'complaint', 'complaint', ['Feedback-Type: abuse', 'User-Agent: Fastmail/1.0', 'Version: 1']),
  arf('Outlook.com', 'complaint in the form of RFC 5965', 'complaint', [
    'Feedback-Type: abuse',
    'User-Agent: Junk-Reporting/1.0',
    'Version: 1',
  ]),
  arf('any provider', 'opt-out', 'complaint', ['Feedback-Type: opt-out', `Removal-Recipient: ${reader}`]),
  arf('any provider', 'fraud', 'complaint', ['Feedback-Type: fraud', 'Version: 1']),
  arf('any provider', 'a type in capitals', 'complaint', ['FEEDBACK-TYPE: ABUSE', 'Version: 1']),
  arf('any provider', 'not spam', 'none', ['Feedback-Type: not-spam', 'Version: 1']),
  arf('any receiver', 'DMARC failure report', 'none', [
    'Feedback-Type: auth-failure',
    'Auth-Failure: dmarc',
    'Version: 1',
  ]),
  parts(
    {
      system: 'Outlook.com',
      says: 'complaint as multipart/mixed',
      outcome: 'complaint',
      from: '<staff@hotmail.example>',
      subject: ' complaint about message from 192.0.2.9',
    },
    'multipart/mixed',
    [
      'message/rfc822\r\nContent-Disposition: inline',
      `X-HmXmrOriginalRecipient: ${reader}\r\nX-Reporter-IP: 192.0.2.7\r\n${copy}`,
    ],
  ),
  plain({
    system: 'Apple Mail',
    says: 'unsubscribe',
    outcome: 'complaint',
    from: reader,
    sender: reader,
    subject: 'unsubscribe',
    headers: ['Auto-Submitted: auto-replied', 'X-Apple-Unsubscribe: true'],
    text: 'Apple Mail sent this email to unsubscribe.',
  }),
  plain({
    system: 'a person',
    says: 'who begins as qmail does',
    outcome: 'none',
    from: reader,
    sender: reader,
    subject: 'Re: Your check-in',
    text: 'Hi. This is the first week that went well. 7 6 8',
  }),
  plain({
    system: 'a person',
    says: 'who writes of complaints',
    outcome: 'none',
    from: reader,
    sender: reader,
    subject: 'complaint about message from you',
    text: 'I have a complaint about the message from last week: it was undeliverable to my heart. 7 6 8',
  }),
];
