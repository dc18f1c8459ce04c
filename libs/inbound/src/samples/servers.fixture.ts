import { copy, parts, plain, reader, recipient, report, type Sample } from './sample.fixture.js';

const postfix = { system: 'Postfix', from: 'MAILER-DAEMON@mx.example.net (Mail Delivery System)' };
const postfixSays = (said: string) =>
  `This is the mail system at host mx.example.net.\r\n\r\nYour message is attached below.\r\n\r\n<${reader}>: ${said}`;
const exim = { system: 'Exim', from: 'Mail Delivery System <Mailer-Daemon@mx.example.net>' };
const eximHeaders = [`X-Failed-Recipients: ${reader}`, 'Auto-Submitted: auto-replied'];
const eximSays = (said: string) =>
  [
    'This message was created automatically by mail delivery software.',
    '',
    'A message that you sent could not be delivered to one of its recipients.',
    'This is a permanent error. The following address failed:',
    '',
    `  ${reader}`,
    `    ${said}`,
    '',
    '------ This is a copy of the message, including all the headers. ------',
    '',
    copy,
  ].join('\r\n');
export const servers: readonly Sample[] = [
  report({
    ...postfix,
    says: 'user unknown',
    outcome: 'hard',
    text: postfixSays('host mx.home.example[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)'),
    fields: [recipient('failed', '5.1.1', 'smtp; 550 5.1.1 User unknown')],
  }),
  report({
    ...postfix,
    says: 'host not found',
    outcome: 'hard',
    text: postfixSays('Host or domain name not found. Name service error for name=home.example type=A: Host not found'),
    fields: [
      recipient(
        'failed',
        '5.4.4',
        'X-Postfix; Host or domain name not found. Name service error for name=home.example type=A: Host not found',
      ),
    ],
  }),
  report({
    ...postfix,
    says: 'a relay that does not exist',
    outcome: 'soft',
    text: postfixSays(
      'Host or domain name not found. Name service error for name=relay.example type=A: Host not found',
    ),
    fields: [
      recipient(
        'failed',
        '5.4.4',
        'X-Postfix; Host or domain name not found. Name service error for name=relay.example type=A: Host not found',
      ),
    ],
  }),
  report({
    ...postfix,
    says: 'null MX',
    outcome: 'hard',
    text: postfixSays('Domain home.example does not accept mail (nullMX)'),
    fields: [recipient('failed', '5.1.0', 'X-Postfix; Domain home.example does not accept mail (nullMX)')],
  }),
  report({
    ...postfix,
    says: 'dead code, but blacklisted in words',
    outcome: 'policy',
    text: postfixSays('host mx.home.example[192.0.2.1] said: 550 5.7.1 blacklisted (in reply to RCPT TO command)'),
    fields: [recipient('failed', '5.1.1', 'smtp; 550 5.7.1 blacklisted')],
  }),
  report({
    ...postfix,
    says: 'dead code, but over quota in words',
    outcome: 'soft',
    text: postfixSays('host mx.home.example[192.0.2.1] said: 552 5.2.2 over quota (in reply to RCPT TO command)'),
    fields: [recipient('failed', '5.1.1', 'smtp; 552 5.2.2 over quota')],
  }),
  report({
    ...postfix,
    says: 'unknown user, but of ours, at MAIL FROM',
    outcome: 'policy',
    text: postfixSays('host mx.home.example[192.0.2.1] said: 550 5.1.1 no such user (in reply to MAIL FROM command)'),
    fields: [recipient('failed', '5.1.1', 'smtp; 550 5.1.1 no such user')],
  }),
  report({
    ...postfix,
    says: 'delayed',
    outcome: 'delayed',
    subject: 'Delayed Mail (still being retried)',
    text: postfixSays('connect to mx.home.example[192.0.2.1]:25: Connection timed out'),
    fields: [recipient('delayed', '4.4.1', 'X-Postfix; connect to mx.home.example: Connection timed out')],
  }),
  report({
    ...postfix,
    says: 'queue lifetime ended',
    outcome: 'soft',
    text: postfixSays('connect to mx.home.example[192.0.2.1]:25: Connection timed out'),
    fields: [recipient('failed', '4.4.1', 'X-Postfix; connect to mx.home.example: Connection timed out')],
  }),
  report({
    ...postfix,
    says: 'delivered',
    outcome: 'none',
    subject: 'Successful Mail Delivery Report',
    text: postfixSays('delivery via mx.home.example: 250 2.0.0 ok'),
    fields: [recipient('delivered', '2.0.0', 'smtp; 250 2.0.0 ok')],
  }),
  report({
    ...postfix,
    says: 'two behind one address, one of them full',
    outcome: 'soft',
    text: postfixSays('see below'),
    fields: [
      recipient('failed', '5.1.1', 'smtp; 550 5.1.1 User unknown'),
      recipient('failed', '5.2.2', 'smtp; 552 5.2.2 mailbox full'),
    ],
  }),
  parts(
    {
      ...postfix,
      says: 'report without its status part',
      outcome: 'soft',
      subject: 'Undelivered Mail Returned to Sender',
    },
    'multipart/report; report-type=delivery-status',
    ['text/plain', postfixSays('something went wrong')],
    ['message/rfc822', copy],
  ),
  plain({
    ...exim,
    says: 'user unknown',
    outcome: 'hard',
    subject: 'Mail delivery failed: returning message to sender',
    headers: eximHeaders,
    text: eximSays(
      'host mx.home.example [192.0.2.1]\r\n    SMTP error from remote mail server after RCPT TO: 550 No such user',
    ),
  }),
  plain({
    ...exim,
    says: 'unrouteable address',
    outcome: 'hard',
    subject: 'Mail delivery failed: returning message to sender',
    headers: eximHeaders,
    text: eximSays('Unrouteable address'),
  }),
  plain({
    ...exim,
    says: 'unknown user after the content',
    outcome: 'soft',
    subject: 'Mail delivery failed: returning message to sender',
    headers: eximHeaders,
    text: eximSays('SMTP error from remote mail server after end of data: 550 Unknown user'),
  }),
  plain({
    ...exim,
    says: 'sender verify failed',
    outcome: 'policy',
    subject: 'Mail delivery failed: returning message to sender',
    headers: eximHeaders,
    text: eximSays('SMTP error from remote mail server after RCPT TO: 550 Sender verify failed: Unrouteable address'),
  }),
  plain({
    ...exim,
    says: 'warning, message delayed',
    outcome: 'delayed',
    subject: 'Warning: message 1abc-2def delayed 24 hours',
    headers: eximHeaders,
    text: [
      'This message was created automatically by mail delivery software.',
      `A message to ${reader} has been in the queue for 24 hours.`,
      '',
      'No action is required on your part. Delivery attempts will continue.',
    ].join('\r\n'),
  }),
  plain({
    system: 'a server of unknown make',
    says: 'still trying, in its text alone',
    outcome: 'delayed',
    subject: 'Mail delivery problem',
    text: `Your message to ${reader} has not yet been delivered. The server will keep trying.`,
  }),
];
