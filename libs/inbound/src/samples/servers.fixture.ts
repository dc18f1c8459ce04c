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
const sendmail = { system: 'Sendmail', from: 'Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>' };
const qmail = { system: 'qmail', from: 'MAILER-DAEMON@mx.example.net', subject: 'failure notice' };
const qmailSays = (said: string) =>
  [
    'Hi. This is the qmail-send program at mx.example.net.',
    "I'm afraid that your message went nowhere. This is a permanent error; I've given up.",
    '',
    `<${reader}>:`,
    said,
    '',
    '--- Below this line is a copy of the message.',
    '',
    copy,
  ].join('\r\n');
const dma = { system: 'DragonFly Mail Agent', from: 'MAILER-DAEMON <>', subject: 'Mail delivery failed' };
const dmaSays = (said: string) =>
  [
    'This is the DragonFly Mail Agent v0.13 at mx.example.net.',
    '',
    `There was an error delivering your mail to <${reader}>.`,
    '',
    said,
    '',
    'Message headers follow.',
    '',
    copy,
  ].join('\r\n');

/** Mail transfer agents that people run themselves. */
export const servers: readonly Sample[] = [
  report({
    ...postfix,
    ...{ says: 'user unknown', outcome: 'hard' },
    text: postfixSays('host mx.home.example[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)'),
    fields: [recipient('failed', '5.1.1', 'smtp; 550 5.1.1 User unknown')],
  }),
  report({
    ...postfix,
    ...{ says: 'host not found', outcome: 'hard' },
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
    ...{ says: 'a relay that does not exist', outcome: 'soft' },
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
    ...{ says: 'null MX', outcome: 'hard' },
    text: postfixSays('Domain home.example does not accept mail (nullMX)'),
    fields: [recipient('failed', '5.1.0', 'X-Postfix; Domain home.example does not accept mail (nullMX)')],
  }),
  report({
    ...postfix,
    ...{ says: 'dead code, but blacklisted in words', outcome: 'policy' },
    text: postfixSays('host mx.home.example[192.0.2.1] said: 550 5.7.1 blacklisted (in reply to RCPT TO command)'),
    fields: [recipient('failed', '5.1.1', 'smtp; 550 5.7.1 blacklisted')],
  }),
  report({
    ...postfix,
    ...{ says: 'dead code, but over quota in words', outcome: 'soft' },
    text: postfixSays('host mx.home.example[192.0.2.1] said: 552 5.2.2 over quota (in reply to RCPT TO command)'),
    fields: [recipient('failed', '5.1.1', 'smtp; 552 5.2.2 over quota')],
  }),
  report({
    ...postfix,
    ...{ says: 'unknown user, but of ours, at MAIL FROM', outcome: 'policy' },
    text: postfixSays('host mx.home.example[192.0.2.1] said: 550 5.1.1 no such user (in reply to MAIL FROM command)'),
    fields: [recipient('failed', '5.1.1', 'smtp; 550 5.1.1 no such user')],
  }),
  report({
    ...postfix,
    ...{ says: 'delayed', outcome: 'delayed' },
    subject: 'Delayed Mail (still being retried)',
    text: postfixSays('connect to mx.home.example[192.0.2.1]:25: Connection timed out'),
    fields: [recipient('delayed', '4.4.1', 'X-Postfix; connect to mx.home.example: Connection timed out')],
  }),
  report({
    ...postfix,
    ...{ says: 'queue lifetime ended', outcome: 'soft' },
    text: postfixSays('connect to mx.home.example[192.0.2.1]:25: Connection timed out'),
    fields: [recipient('failed', '4.4.1', 'X-Postfix; connect to mx.home.example: Connection timed out')],
  }),
  report({
    ...postfix,
    ...{ says: 'delivered', outcome: 'none' },
    subject: 'Successful Mail Delivery Report',
    text: postfixSays('delivery via mx.home.example: 250 2.0.0 ok'),
    fields: [recipient('delivered', '2.0.0', 'smtp; 250 2.0.0 ok')],
  }),
  report({
    ...postfix,
    ...{ says: 'two behind one address, one of them full', outcome: 'soft' },
    text: postfixSays('see below'),
    fields: [
      recipient('failed', '5.1.1', 'smtp; 550 5.1.1 User unknown'),
      recipient('failed', '5.2.2', 'smtp; 552 5.2.2 mailbox full'),
    ],
  }),
  parts(
    {
      ...postfix,
      ...{ says: 'report without its status part', outcome: 'soft' },
      subject: 'Undelivered Mail Returned to Sender',
    },
    'multipart/report; report-type=delivery-status',
    ['text/plain', postfixSays('something went wrong')],
    ['message/rfc822', copy],
  ),
  plain({
    ...exim,
    ...{ says: 'user unknown', outcome: 'hard' },
    subject: 'Mail delivery failed: returning message to sender',
    headers: eximHeaders,
    text: eximSays(
      'host mx.home.example [192.0.2.1]\r\n    SMTP error from remote mail server after RCPT TO: 550 No such user',
    ),
  }),
  plain({
    ...exim,
    ...{ says: 'unrouteable address', outcome: 'hard' },
    subject: 'Mail delivery failed: returning message to sender',
    headers: eximHeaders,
    text: eximSays('Unrouteable address'),
  }),
  plain({
    ...exim,
    ...{ says: 'unknown user after the content', outcome: 'soft' },
    subject: 'Mail delivery failed: returning message to sender',
    headers: eximHeaders,
    text: eximSays('SMTP error from remote mail server after end of data: 550 Unknown user'),
  }),
  plain({
    ...exim,
    ...{ says: 'sender verify failed', outcome: 'policy' },
    subject: 'Mail delivery failed: returning message to sender',
    headers: eximHeaders,
    text: eximSays('SMTP error from remote mail server after RCPT TO: 550 Sender verify failed: Unrouteable address'),
  }),
  plain({
    ...exim,
    ...{ says: 'warning, message delayed', outcome: 'delayed' },
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
    ...{ system: 'a server of unknown make', says: 'still trying, in its text alone', outcome: 'delayed' },
    subject: 'Mail delivery problem',
    text: `Your message to ${reader} has not yet been delivered. The server will keep trying.`,
  }),
  report({
    ...sendmail,
    ...{ says: 'user unknown', outcome: 'hard' },
    subject: 'Returned mail: see transcript for details',
    text: `   ----- The following addresses had permanent fatal errors -----\r\n<${reader}>\r\n    (reason: 550 5.1.1 User unknown)`,
    fields: [recipient('failed', '5.1.1', 'SMTP; 550 5.1.1 User unknown')],
  }),
  report({
    ...sendmail,
    ...{ says: 'dead code made of a bare 550', outcome: 'soft' },
    subject: 'Returned mail: see transcript for details',
    text: `   ----- The following addresses had permanent fatal errors -----\r\n<${reader}>\r\n    (reason: 550 Go elsewhere)`,
    fields: [recipient('failed', '5.1.1', 'SMTP; 550 Go elsewhere')],
  }),
  report({
    ...sendmail,
    ...{ says: 'warning only', outcome: 'delayed' },
    subject: 'Warning: could not send message for past 4 hours',
    text: '    **  THIS IS A WARNING MESSAGE ONLY  **\r\n    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **',
    fields: [recipient('delayed', '4.4.1', 'SMTP; 451 try later')],
  }),
  plain({
    ...qmail,
    ...{ says: 'no such mailbox', outcome: 'hard' },
    text: qmailSays('Sorry, no mailbox here by that name. (#5.1.1)'),
  }),
  plain({
    ...qmail,
    ...{ says: 'no such host', outcome: 'hard' },
    text: qmailSays("Sorry, I couldn't find any host named home.example. (#5.1.2)"),
  }),
  plain({ ...qmail, ...{ says: 'disk quota', outcome: 'soft' }, text: qmailSays('Disk quota exceeded. (#5.1.1)') }),
  plain({
    ...qmail,
    ...{ says: 'in the queue too long', outcome: 'soft' },
    text: qmailSays(
      "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)\r\nThis message has been in the queue too long.",
    ),
  }),
  report({
    ...{ system: 'Courier', says: 'user unknown', outcome: 'hard' },
    ...{ from: 'postmaster@mx.example.net', subject: 'NOTICE: mail delivery status.' },
    text: `                           UNDELIVERABLE MAIL\r\n\r\n<${reader}>:\r\n    mx.home.example [192.0.2.1]:\r\n>>> RCPT TO:<${reader}>\r\n<<< 550 User unknown`,
    fields: [recipient('failed', '5.0.0', 'smtp; 550 User unknown')],
  }),
  report({
    ...{ system: 'Courier', says: 'unknown user after DATA', outcome: 'soft' },
    ...{ from: 'postmaster@mx.example.net', subject: 'NOTICE: mail delivery status.' },
    text: `<${reader}>:\r\n    mx.home.example [192.0.2.1]:\r\n>>> DATA\r\n<<< 550 Unknown user`,
    fields: [recipient('failed', '5.0.0', 'smtp; 550 Unknown user')],
  }),
  parts(
    {
      ...{ system: 'OpenSMTPD', says: 'user unknown', outcome: 'hard' },
      ...{ from: 'Mailer Daemon <MAILER-DAEMON@mx.example.net>', subject: 'Delivery status notification: error' },
    },
    'multipart/mixed',
    [
      'text/plain',
      `    Hi!\r\n\r\nSomething failed for:\r\n\r\n${reader}: 550 5.1.1 User unknown\r\n\r\n    Below is a copy:\r\n`,
    ],
    [
      'message/delivery-status',
      `Reporting-MTA: dns; mx.example.net\r\n\r\n${recipient('failed', '5.0.0').join('\r\n')}`,
    ],
    ['text/rfc822-headers', copy],
  ),
  parts(
    {
      ...{ system: 'OpenSMTPD', says: 'delayed', outcome: 'delayed' },
      ...{ from: 'Mailer Daemon <MAILER-DAEMON@mx.example.net>', subject: 'Delivery status notification: delayed' },
    },
    'multipart/mixed',
    ['text/plain', `${reader}: 421 4.7.0 temporarily deferred\r\n\r\n    You DO NOT NEED to re-send the message.`],
    [
      'message/delivery-status',
      `Reporting-MTA: dns; mx.example.net\r\n\r\n${recipient('delayed', '4.0.0').join('\r\n')}`,
    ],
  ),
  plain({
    ...dma,
    ...{ says: 'user unknown', outcome: 'hard' },
    text: dmaSays('mx.home.example [192.0.2.1] did not like our RCPT TO:\r\n550 5.1.1 User unknown'),
  }),
  plain({
    ...dma,
    ...{ says: 'DMARC', outcome: 'policy' },
    text: dmaSays('mx.home.example [192.0.2.1] did not like our final DATA:\r\n550 5.7.26 refused by DMARC policy'),
  }),
  plain({
    ...{ system: 'Haraka', says: 'user unknown', outcome: 'hard' },
    subject: 'failure notice',
    text: `Hi. This is the Haraka Mailer program at mx.example.net.\r\n\r\nIntended Recipients: <${reader}>\r\nFailure Reason: Some recipients failed: 550 5.1.1 User unknown`,
  }),
  report({
    ...{ system: 'Haraka', says: 'DNS said no such domain', outcome: 'hard' },
    subject: 'failure notice',
    text: `Hi. This is the Haraka Mailer program at mx.example.net.\r\n\r\nIntended Recipients: <${reader}>`,
    fields: [recipient('failed', '5.1.2', 'smtp; 550 Domain home.example does not exist')],
  }),
  report({
    ...{ system: 'Apache James', says: 'user unknown', outcome: 'hard' },
    ...{ from: 'postmaster@mx.example.net', subject: 'Re: Your check-in' },
    text: `Hi. This is the James mail server at mx.example.net.\r\n\r\nFailed recipient:\r\n${reader}\r\n\r\nError message:\r\n550 5.1.1 User unknown`,
    fields: [recipient('failed', '5.1.1', 'smtp; 550 5.1.1 User unknown')],
  }),
  report({
    ...{ system: 'Stalwart', says: 'mailbox not found', outcome: 'hard' },
    ...{ from: '"Mail Delivery Subsystem" <MAILER-DAEMON@mx.example.net>', subject: 'Failed to deliver message' },
    text: `<${reader}> (host 'mx.home.example' rejected command 'RCPT TO' with code 550 (5.1.2) 'Mailbox does not exist.')`,
    fields: [recipient('failed', '5.1.2', 'smtp;550 5.1.2 Mailbox does not exist.')],
  }),
  report({
    ...{ system: 'Stalwart', says: 'delay', outcome: 'delayed' },
    ...{
      from: '"Mail Delivery Subsystem" <MAILER-DAEMON@mx.example.net>',
      subject: 'Warning: Delay in message delivery',
    },
    text: `<${reader}> (connection to 'mx.home.example' failed)`,
    fields: [recipient('delayed', '4.0.0')],
  }),
  plain({
    ...{ system: 'mlmmj', says: 'not a subscriber', outcome: 'policy' },
    ...{ from: 'list+owner@lists.example', subject: 'Post to list@lists.example denied' },
    headers: ['Auto-Submitted: auto-replied', `X-Failed-Recipients: ${reader}`],
    text: 'Your message was denied: only members may post, and you are a non member of this list.',
  }),
];
