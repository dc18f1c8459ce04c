import { reader, parts, plain, recipient, report, type Outcome, type Sample } from './sample.fixture.js';

const refused = (system: string, says: string, outcome: Outcome, diagnostic: string, status = '5.0.0'): Sample =>
  report({
    system,
    says,
    outcome,
    from: 'Mail Delivery System <mailer-daemon@gateway.example>',
    subject: 'Undeliverable: Your check-in',
    text: `The message could not be delivered to ${reader}.`,
    fields: [recipient('failed', status, `smtp; ${diagnostic}`)],
  });

const nested = report({
  system: 'any',
  says: 'unknown',
  outcome: 'hard',
  text: 'See below.',
  fields: [recipient('failed', '5.1.1', 'smtp; 550 5.1.1 User unknown')],
}).raw;

/** Filters in front of other people's mailboxes. */
export const gateways: readonly Sample[] = [
  refused(
    'Mimecast',
    'invalid recipient',
    'hard',
    '550 Invalid Recipient - https://community.mimecast.example/docs#550',
  ),
  refused('Mimecast', 'header policy', 'policy', '554 Email rejected due to security policies'),
  refused('Mimecast', 'greylisted', 'policy', '451 IP temporarily greylisted', '4.0.0'),
  report({
    system: 'Mimecast',
    says: 'rejected by a content rule, in a report of its own',
    outcome: 'policy',
    from: 'Postmaster <postmaster@gateway.example>',
    subject: '[Postmaster] Email Delivery Failure',
    text: 'This is a delivery failure notification message.\r\n\r\nThe email was rejected by the organisation policy.',
    fields: [recipient('failed', '5.7.1', 'smtp; 554 rejected by content examination policy')],
  }),
  refused('Proofpoint', 'user unknown', 'hard', '550 5.1.1 User Unknown'),
  refused(
    'Proofpoint',
    'blocked',
    'policy',
    '554 5.7.1 Blocked - see https://ipcheck.proofpoint.example/?ip=192.0.2.9',
  ),
  parts(
    {
      system: 'Barracuda',
      says: 'blocked as bulk',
      outcome: 'policy',
      from: 'MAILER-DAEMON <>',
      subject: '**Message you sent blocked by our bulk email filter**',
    },
    'multipart/report; report-type=delivery-status; charset=utf-8',
    ['text/plain', `Your message to: ${reader}\r\nwas blocked by our Spam Firewall.`],
    [
      'message/delivery-status',
      `Reporting-MTA: dns; gateway.example\r\n\r\n${recipient('failed', '5.7.1', 'smtp; 550 5.7.1 Message content rejected, UBE, id=1').join('\r\n')}`,
    ],
  ),
  refused('Barracuda', 'no such recipient here', 'hard', '550 No such user (ada@home.example)'),
  report({
    system: 'Cisco Secure Email (IronPort)',
    says: 'unknown address',
    outcome: 'hard',
    from: '"Mail Delivery System" <MAILER-DAEMON@esa.example>',
    subject: 'Delivery Status Notification (Failure)',
    text: `The following message to <${reader}> was undeliverable.\r\nThe reason for the problem:\r\n5.1.0 - Unknown address error 550-'5.1.1 User unknown'`,
    fields: [
      recipient(
        'failed',
        '5.0.0 (permanent failure)',
        "smtp; 5.1.0 - Unknown address error 550-'5.1.1 User unknown' (delivery attempts: 0)",
      ),
    ],
  }),
  report({
    system: 'Cisco Secure Email (IronPort)',
    says: 'address rejected, no more',
    outcome: 'soft',
    from: '"Mail Delivery System" <MAILER-DAEMON@esa.example>',
    subject: 'Delivery Status Notification (Failure)',
    text: `The following message to <${reader}> was undeliverable.`,
    fields: [recipient('failed', '5.1.0', 'smtp; 550 #5.1.0 Address rejected.')],
  }),
  refused('Sophos', 'recipient unknown', 'hard', '550 5.1.1 Recipient unknown'),
  refused('Sophos', 'message contains malware', 'policy', '554 5.7.1 virus detected in the message'),
  refused('Broadcom MessageLabs', 'user unknown', 'hard', '550 Invalid recipient <ada@home.example> (#5.1.1)'),
  refused(
    'Broadcom MessageLabs',
    'address blacklisted',
    'policy',
    '553 Your email address has been blacklisted (#5.7.1)',
  ),
  refused('Broadcom MessageLabs', 'refused without a reason', 'soft', '542 ada@home.example Rejected'),
  plain({
    system: 'Trend Micro InterScan',
    says: 'undeliverable, no reason',
    outcome: 'soft',
    from: 'postmaster@gateway.example ("InterScan Notification")',
    subject: 'Mail could not be delivered',
    text: `Message from InterScan Messaging Security Suite\r\n\r\nUnable to deliver message to <${reader}>.`,
  }),
  parts(
    {
      system: 'Trend Micro InterScan',
      says: 'a report within a message of its own',
      outcome: 'hard',
      from: 'Mail Delivery Subsystem <MAILER-DAEMON@gateway.example>',
      subject: 'Returned mail: User unknown',
    },
    'multipart/mixed',
    ['text/plain', 'The original message was received at Fri Nov 27 18:00:00 2026'],
    ['message/rfc822', nested],
  ),
  parts(
    {
      system: 'a person',
      says: 'who forwards a report as it came',
      outcome: 'none',
      from: reader,
      sender: reader,
      subject: 'Fwd: what is this?',
    },
    'multipart/mixed',
    ['text/plain', 'My sister got this from you. What does it mean?'],
    ['message/rfc822', nested],
  ),
  plain({
    system: 'McAfee Email Gateway',
    says: 'no such user',
    outcome: 'hard',
    from: 'Mail Delivery System <postmaster@gateway.example>',
    subject: 'Undeliverable message',
    text: `The following addresses had delivery problems:\r\n\r\n<${reader}>   (User unknown)\r\n550 ${reader}... No such user`,
  }),
  plain({
    system: 'Trustwave MailMarshal',
    says: 'host unknown',
    outcome: 'hard',
    from: 'MailMarshal <postmaster@gateway.example>',
    subject: 'Undeliverable Mail: "Your check-in"',
    text: `Your message was not delivered to the following recipients:\r\n\r\n   ${reader}: Host not found (home.example)`,
  }),
  refused('Hornetsecurity', 'mailbox unknown', 'hard', '550 5.1.1 Recipient address rejected: Mailbox unknown'),
  refused(
    'Spamhaus list behind any filter',
    'dead code, but a block list by its link',
    'policy',
    '553 5.1.3 http://www.spamhaus.org/query/bl?ip=192.0.2.9',
    '5.1.3',
  ),
  report({
    system: 'Oracle Messaging Server',
    says: 'unknown or illegal alias',
    outcome: 'hard',
    from: 'Internet Mail Delivery <postmaster@gateway.example>',
    subject: 'Delivery Notification: Delivery has failed',
    text: `Your message cannot be delivered to the following recipients:\r\n\r\n  Recipient address: ${reader}\r\n  Reason: unknown or illegal alias`,
    fields: [recipient('failed', '5.1.1 (unknown or illegal alias)')],
  }),
];
