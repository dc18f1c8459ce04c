import { copy, parts, plain, reader, recipient, report, type Sample } from './sample.fixture.js';

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
/** Those that most mail does not go through. */
export const otherServers: readonly Sample[] = [
  report({
    ...sendmail,
    says: 'user unknown',
    outcome: 'hard',
    subject: 'Returned mail: see transcript for details',
    text: `   ----- The following addresses had permanent fatal errors -----\r\n<${reader}>\r\n    (reason: 550 5.1.1 User unknown)`,
    fields: [recipient('failed', '5.1.1', 'SMTP; 550 5.1.1 User unknown')],
  }),
  report({
    ...sendmail,
    says: 'dead code made of a bare 550',
    outcome: 'soft',
    subject: 'Returned mail: see transcript for details',
    text: `   ----- The following addresses had permanent fatal errors -----\r\n<${reader}>\r\n    (reason: 550 Go elsewhere)`,
    fields: [recipient('failed', '5.1.1', 'SMTP; 550 Go elsewhere')],
  }),
  report({
    ...sendmail,
    says: 'warning only',
    outcome: 'delayed',
    subject: 'Warning: could not send message for past 4 hours',
    text: '    **  THIS IS A WARNING MESSAGE ONLY  **\r\n    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **',
    fields: [recipient('delayed', '4.4.1', 'SMTP; 451 try later')],
  }),
  plain({
    ...qmail,
    says: 'no such mailbox',
    outcome: 'hard',
    text: qmailSays('Sorry, no mailbox here by that name. (#5.1.1)'),
  }),
  plain({
    ...qmail,
    says: 'no such host',
    outcome: 'hard',
    text: qmailSays("Sorry, I couldn't find any host named home.example. (#5.1.2)"),
  }),
  plain({ ...qmail, says: 'disk quota', outcome: 'soft', text: qmailSays('Disk quota exceeded. (#5.1.1)') }),
  plain({
    ...qmail,
    says: 'in the queue too long',
    outcome: 'soft',
    text: qmailSays(
      "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)\r\nThis message has been in the queue too long.",
    ),
  }),
  report({
    system: 'Courier',
    says: 'user unknown',
    outcome: 'hard',
    from: 'postmaster@mx.example.net',
    subject: 'NOTICE: mail delivery status.',
    text: `                           UNDELIVERABLE MAIL\r\n\r\n<${reader}>:\r\n    mx.home.example [192.0.2.1]:\r\n>>> RCPT TO:<${reader}>\r\n<<< 550 User unknown`,
    fields: [recipient('failed', '5.0.0', 'smtp; 550 User unknown')],
  }),
  report({
    system: 'Courier',
    says: 'unknown user after DATA',
    outcome: 'soft',
    from: 'postmaster@mx.example.net',
    subject: 'NOTICE: mail delivery status.',
    text: `<${reader}>:\r\n    mx.home.example [192.0.2.1]:\r\n>>> DATA\r\n<<< 550 Unknown user`,
    fields: [recipient('failed', '5.0.0', 'smtp; 550 Unknown user')],
  }),
  parts(
    {
      system: 'OpenSMTPD',
      says: 'user unknown',
      outcome: 'hard',
      from: 'Mailer Daemon <MAILER-DAEMON@mx.example.net>',
      subject: 'Delivery status notification: error',
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
      system: 'OpenSMTPD',
      says: 'delayed',
      outcome: 'delayed',
      from: 'Mailer Daemon <MAILER-DAEMON@mx.example.net>',
      subject: 'Delivery status notification: delayed',
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
    says: 'user unknown',
    outcome: 'hard',
    text: dmaSays('mx.home.example [192.0.2.1] did not like our RCPT TO:\r\n550 5.1.1 User unknown'),
  }),
  plain({
    ...dma,
    says: 'DMARC',
    outcome: 'policy',
    text: dmaSays('mx.home.example [192.0.2.1] did not like our final DATA:\r\n550 5.7.26 refused by DMARC policy'),
  }),
  plain({
    system: 'Haraka',
    says: 'user unknown',
    outcome: 'hard',
    subject: 'failure notice',
    text: `Hi. This is the Haraka Mailer program at mx.example.net.\r\n\r\nIntended Recipients: <${reader}>\r\nFailure Reason: Some recipients failed: 550 5.1.1 User unknown`,
  }),
  report({
    system: 'Haraka',
    says: 'DNS said no such domain',
    outcome: 'hard',
    subject: 'failure notice',
    text: `Hi. This is the Haraka Mailer program at mx.example.net.\r\n\r\nIntended Recipients: <${reader}>`,
    fields: [recipient('failed', '5.1.2', 'smtp; 550 Domain home.example does not exist')],
  }),
  report({
    system: 'Apache James',
    says: 'user unknown',
    outcome: 'hard',
    from: 'postmaster@mx.example.net',
    subject: 'Re: Your check-in',
    text: `Hi. This is the James mail server at mx.example.net.\r\n\r\nFailed recipient:\r\n${reader}\r\n\r\nError message:\r\n550 5.1.1 User unknown`,
    fields: [recipient('failed', '5.1.1', 'smtp; 550 5.1.1 User unknown')],
  }),
  report({
    system: 'Stalwart',
    says: 'mailbox not found',
    outcome: 'hard',
    from: '"Mail Delivery Subsystem" <MAILER-DAEMON@mx.example.net>',
    subject: 'Failed to deliver message',
    text: `<${reader}> (host 'mx.home.example' rejected command 'RCPT TO' with code 550 (5.1.2) 'Mailbox does not exist.')`,
    fields: [recipient('failed', '5.1.2', 'smtp;550 5.1.2 Mailbox does not exist.')],
  }),
  report({
    system: 'Stalwart',
    says: 'delay',
    outcome: 'delayed',
    from: '"Mail Delivery Subsystem" <MAILER-DAEMON@mx.example.net>',
    subject: 'Warning: Delay in message delivery',
    text: `<${reader}> (connection to 'mx.home.example' failed)`,
    fields: [recipient('delayed', '4.0.0')],
  }),
  plain({
    system: 'mlmmj',
    says: 'not a subscriber',
    outcome: 'policy',
    from: 'list+owner@lists.example',
    subject: 'Post to list@lists.example denied',
    headers: ['Auto-Submitted: auto-replied', `X-Failed-Recipients: ${reader}`],
    text: 'Your message was denied: only members may post, and you are a non member of this list.',
  }),
];
