import { parts, plain, reader, recipient, report, returnPath, type Outcome, type Sample } from './sample.fixture.js';

const sns = (says: string, outcome: Outcome, notice: object, inEnvelope = false): Sample => {
  const mail = { source: returnPath, destination: [reader], headers: [{ name: 'Subject', value: 'Your check-in' }] };
  const message = JSON.stringify({ ...notice, mail });
  const body = inEnvelope
    ? JSON.stringify({ Type: 'Notification', TopicArn: 'arn:example', Message: message }, null, 2)
    : message;
  return plain({
    system: 'Amazon SES by SNS',
    says,
    outcome,
    from: 'AWS Notifications <no-reply@sns.amazonaws.example>',
    subject: 'AWS Notification Message',
    headers: ['x-amz-sns-message-id: 1'],
    text: `${body}\r\n\r\n--\r\nIf you wish to stop receiving notifications from this topic, follow https://sns.example/unsubscribe`,
  });
};
const bounced = (bounceType: string, bounceSubType: string, status: string, diagnosticCode?: string) => ({
  notificationType: 'Bounce',
  bounce: {
    bounceType,
    bounceSubType,
    bouncedRecipients: [{ emailAddress: reader, action: 'failed', status, diagnosticCode }],
  },
});
const event = (system: string, says: string, outcome: Outcome, notice: unknown): Sample =>
  plain({
    system,
    says,
    outcome,
    from: `Notifications <notify@service.example>`,
    subject: 'Event',
    text: JSON.stringify(notice, null, 1),
  });
const sendGrid = (fields: object) => [{ email: reader, sg_event_id: 'x', ...fields }];
const mailgun = (fields: object) => ({ signature: { token: 'x' }, 'event-data': { recipient: reader, ...fields } });
const postmark = (fields: object) => ({ RecordType: 'Bounce', Email: reader, ...fields });
const sparkPost = (fields: object) => [{ msys: { message_event: { rcpt_to: reader, ...fields } } }];

/** Services that send for others: their reports, and their notices in JSON. */
export const services: readonly Sample[] = [
  report({
    system: 'Amazon SES',
    says: 'user unknown',
    outcome: 'hard',
    from: 'MAILER-DAEMON@amazonses.example',
    subject: 'Delivery Status Notification (Failure)',
    text: `An error occurred while trying to deliver the mail to the following recipients:\r\n${reader}`,
    fields: [recipient('failed', '5.1.1', 'smtp; 550 5.1.1 user unknown')],
  }),
  report({
    system: 'Amazon SES',
    says: 'message refused by policy',
    outcome: 'policy',
    from: 'MAILER-DAEMON@amazonses.example',
    subject: 'Delivery Status Notification (Failure)',
    text: `An error occurred while trying to deliver the mail to the following recipients:\r\n${reader}`,
    fields: [recipient('failed', '5.7.1', 'smtp; 550 5.7.1 message refused')],
  }),
  sns('permanent, user unknown', 'hard', bounced('Permanent', 'General', '5.1.1', 'smtp; 550 5.1.1 user unknown')),
  sns(
    'permanent, in the envelope of SNS',
    'hard',
    bounced('Permanent', 'NoEmail', '5.1.1', 'smtp; 550 5.1.1 no such user'),
    true,
  ),
  sns(
    'permanent, but reputation in words',
    'policy',
    bounced('Permanent', 'General', '5.1.1', 'smtp; 550 blocked for its reputation'),
  ),
  sns(
    'on the list of SES itself',
    'soft',
    bounced('Permanent', 'Suppressed', '5.1.1', 'Amazon SES did not send to this invalid address'),
  ),
  sns('transient, mailbox full', 'soft', bounced('Transient', 'MailboxFull', '5.2.2', 'smtp; 552 5.2.2 mailbox full')),
  sns('undetermined, without words', 'soft', bounced('Undetermined', 'Undetermined', '5.1.1')),
  sns('delay', 'delayed', {
    eventType: 'DeliveryDelay',
    deliveryDelay: {
      delayType: 'TransientCommunicationFailure',
      delayedRecipients: [{ emailAddress: reader, status: '4.4.1' }],
    },
  }),
  sns('complaint', 'complaint', { notificationType: 'Complaint', complaint: { complaintFeedbackType: 'abuse' } }),
  sns('not spam', 'none', { notificationType: 'Complaint', complaint: { complaintFeedbackType: 'not-spam' } }),
  sns('delivery', 'none', { notificationType: 'Delivery', delivery: { recipients: [reader] } }),
  report({
    system: 'SendGrid',
    says: 'user unknown',
    outcome: 'hard',
    from: 'MAILER-DAEMON@sendgrid.example',
    subject: 'Undelivered Mail Returned to Sender',
    text: `This is an automatically generated message from SendGrid.\r\n\r\nSorry, your mail was not delivered to ${reader}`,
    fields: [recipient('failed', '5.1.1', '550 5.1.1 The email account that you tried to reach does not exist')],
  }),
  event(
    'SendGrid',
    'bounce event',
    'hard',
    sendGrid({ event: 'bounce', type: 'bounce', status: '5.1.1', reason: '550 5.1.1 User unknown' }),
  ),
  event(
    'SendGrid',
    'blocked event',
    'policy',
    sendGrid({ event: 'bounce', type: 'blocked', status: '5.7.1', reason: '550 IP blocked' }),
  ),
  event(
    'SendGrid',
    'dropped by its own list',
    'soft',
    sendGrid({ event: 'dropped', status: '5.1.1', reason: 'Bounced Address' }),
  ),
  event('SendGrid', 'spam report', 'complaint', sendGrid({ event: 'spamreport' })),
  event(
    'Mailgun',
    'permanent failure',
    'hard',
    mailgun({
      event: 'failed',
      severity: 'permanent',
      reason: 'bounce',
      'delivery-status': { code: 550, message: 'No such mailbox', 'enhanced-code': '5.1.1' },
    }),
  ),
  event(
    'Mailgun',
    'suppressed by itself',
    'soft',
    mailgun({
      event: 'failed',
      severity: 'permanent',
      reason: 'suppress-bounce',
      'delivery-status': { code: 605, message: 'Not delivering to previously bounced address' },
    }),
  ),
  event(
    'Mailgun',
    'temporary failure',
    'delayed',
    mailgun({ event: 'failed', severity: 'temporary', 'delivery-status': { code: 452, message: 'mailbox full' } }),
  ),
  event('Mailgun', 'complaint', 'complaint', mailgun({ event: 'complained' })),
  event(
    'Postmark',
    'hard bounce',
    'hard',
    postmark({ Type: 'HardBounce', Details: 'smtp;550 5.1.1 The account does not exist' }),
  ),
  event('Postmark', 'soft bounce', 'soft', postmark({ Type: 'SoftBounce', Details: 'smtp;550 5.1.1 user unknown' })),
  event(
    'Postmark',
    'blocked',
    'policy',
    postmark({ Type: 'Blocked', Details: 'smtp;550 5.7.1 listed at a blocklist' }),
  ),
  event('Postmark', 'spam complaint', 'complaint', { RecordType: 'SpamComplaint', Email: reader }),
  event(
    'SparkPost',
    'invalid recipient',
    'hard',
    sparkPost({ type: 'bounce', bounce_class: '10', error_code: '550', raw_reason: '550 5.1.1 User unknown' }),
  ),
  event(
    'SparkPost',
    'spam block',
    'policy',
    sparkPost({ type: 'out_of_band', bounce_class: '51', raw_reason: '550 5.7.1 blocked as spam' }),
  ),
  event('SparkPost', 'spam complaint', 'complaint', sparkPost({ type: 'spam_complaint', fbtype: 'abuse' })),
  report({
    system: 'PowerMTA',
    says: 'bad mailbox',
    outcome: 'hard',
    from: 'postmaster@pmta.example',
    subject: 'Delivery report',
    text: `Hello, this is the mail server on pmta.example.\r\n\r\n<${reader}> (reading confirmation: 550 5.1.1 Mailbox not found)`,
    fields: [
      [
        ...recipient('failed', '5.1.1 (bad destination mailbox address)', 'smtp;550 5.1.1 Mailbox not found'),
        'X-PowerMTA-BounceCategory: bad-mailbox',
      ],
    ],
  }),
  report({
    system: 'PowerMTA',
    says: 'spam-related, under a dead code',
    outcome: 'policy',
    from: 'postmaster@pmta.example',
    subject: 'Delivery report',
    text: 'Hello, this is the mail server on pmta.example.',
    fields: [
      [...recipient('failed', '5.1.1', 'smtp;550 5.1.1 rejected as spam'), 'X-PowerMTA-BounceCategory: spam-related'],
    ],
  }),
  parts(
    {
      system: 'a service of unknown make',
      says: 'JSON beside its words',
      outcome: 'hard',
      from: 'notify@service.example',
    },
    'multipart/mixed',
    ['text/plain', 'See the attached event.'],
    ['application/json', JSON.stringify(bounced('Permanent', 'General', '5.1.1', 'smtp; 550 5.1.1 user unknown'))],
  ),
];
