import { answers } from './answers.fixture.js';
import { reader, recipient, report, type Sample } from './sample.fixture.js';

const gmail = { system: 'Gmail', from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>' };
const gmailHeaders = [`X-Failed-Recipients: ${reader}`, 'Auto-Submitted: auto-replied'];
const microsoft = {
  system: 'Microsoft 365',
  from: 'postmaster@outlook.com',
  subject: 'Undeliverable: Your check-in',
  headers: ['X-MS-Exchange-Message-Is-Ndr:'],
};

export const providers: readonly Sample[] = [
  report({
    ...gmail,
    says: 'account does not exist',
    outcome: 'hard',
    subject: 'Delivery Status Notification (Failure)',
    headers: gmailHeaders,
    text: `** Address not found **\r\n\r\nYour message wasn't delivered to ${reader} because the address couldn't be found.\r\n\r\nThe response was:\r\n\r\n550 5.1.1 The email account that you tried to reach does not exist.`,
    fields: [
      recipient(
        'failed',
        '5.1.1',
        'smtp; 550-5.1.1 The email account that you tried to reach does not exist.\r\n 550 5.1.1 https://support.google.com/mail/?p=NoSuchUser x - gsmtp',
      ),
    ],
  }),
  report({
    ...gmail,
    says: 'address not found, in prose alone',
    outcome: 'hard',
    subject: 'Delivery Status Notification (Failure)',
    headers: gmailHeaders,
    text: `** Address not found **\r\n\r\nYour message wasn't delivered to ${reader} because the address couldn't be found. Check for typos and try again.`,
    fields: [recipient('failed', '5.0.0')],
  }),
  report({
    ...gmail,
    says: 'over quota',
    outcome: 'soft',
    subject: 'Delivery Status Notification (Failure)',
    headers: gmailHeaders,
    text: `** Recipient inbox full **\r\n\r\nYour message couldn't be delivered to ${reader}.`,
    fields: [recipient('failed', '5.2.2', 'smtp; 552 5.2.2 The email account that you tried to reach is over quota.')],
  }),
  report({
    ...gmail,
    says: 'account disabled',
    outcome: 'hard',
    subject: 'Delivery Status Notification (Failure)',
    headers: gmailHeaders,
    text: `** Message not delivered **\r\n\r\n${reader}`,
    fields: [recipient('failed', '5.2.1', 'smtp; 550 5.2.1 The email account that you tried to reach is disabled.')],
  }),
  report({
    ...gmail,
    says: 'too fast for one mailbox, under a dead code',
    outcome: 'policy',
    subject: 'Delivery Status Notification (Failure)',
    headers: gmailHeaders,
    text: `** Message not delivered **\r\n\r\n${reader}`,
    fields: [
      recipient(
        'failed',
        '5.2.1',
        'smtp; 550 5.2.1 The user you are trying to contact is receiving mail at a rate that prevents delivery.',
      ),
    ],
  }),
  report({
    ...gmail,
    says: 'delayed',
    outcome: 'delayed',
    subject: 'Delivery Status Notification (Delay)',
    headers: gmailHeaders,
    text: `** Delivery incomplete **\r\n\r\nGmail will retry for 45 more hours.`,
    fields: [recipient('delayed', '4.4.1', 'smtp; The recipient server did not accept our requests to connect.')],
  }),
  report({
    system: 'Google Workspace',
    says: 'group may not exist or be closed to us',
    outcome: 'policy',
    from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    subject: 'Delivery Status Notification (Failure)',
    headers: gmailHeaders,
    text: `The group you tried to contact (${reader}) may not exist, or you may not be allowed to post to it.`,
    fields: [recipient('failed', '5.7.1', 'smtp; 550 5.7.1 you are not allowed to post to the group')],
  }),
  ...answers(
    'Google Workspace',
    ['unauthenticated mail', 'policy', '550-5.7.26 This mail is unauthenticated'],
    ['rate by reputation', 'policy', '421 4.7.28 unusual rate of unsolicited mail from your IP'],
  ),
  report({
    ...microsoft,
    says: 'recipient not found',
    outcome: 'hard',
    text: `Your message to ${reader} couldn't be delivered.\r\n\r\nada wasn't found at home.example.`,
    fields: [
      recipient(
        'failed',
        '5.1.10',
        'smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient home.example not found by SMTP address lookup',
      ),
    ],
  }),
  report({
    ...microsoft,
    says: 'unknown at the edge, 5.4.1',
    outcome: 'hard',
    text: `Your message to ${reader} couldn't be delivered.`,
    fields: [
      recipient(
        'failed',
        '5.4.1',
        'smtp;550 5.4.1 Recipient address rejected: Access denied. AS(201806281) [x.prod.outlook.com]',
      ),
    ],
  }),
  report({
    ...microsoft,
    says: 'unknown elsewhere, 5.1.351',
    outcome: 'hard',
    text: `Your message to ${reader} couldn't be delivered.`,
    fields: [
      recipient(
        'failed',
        '5.1.351',
        'smtp;550 5.1.351 Remote server returned unknown recipient or mailbox unavailable',
      ),
    ],
  }),
  report({
    ...microsoft,
    says: 'domain does not exist, 5.4.310',
    outcome: 'hard',
    text: `Your message to ${reader} couldn't be delivered.`,
    fields: [recipient('failed', '5.4.310', 'smtp;550 5.4.310 DNS domain home.example does not exist')],
  }),
  report({
    ...microsoft,
    says: 'mailbox full',
    outcome: 'soft',
    text: `The mailbox of ${reader} is full.`,
    fields: [recipient('failed', '5.2.2', 'smtp;554 5.2.2 mailbox full')],
  }),
  report({
    ...microsoft,
    says: 'sender not allowed',
    outcome: 'policy',
    text: `Your message to ${reader} couldn't be delivered.`,
    fields: [
      recipient(
        'failed',
        '5.7.124',
        'smtp;550 5.7.124 RESOLVER.RST.SenderNotInAllowedSendersList; not in allowed-senders list',
      ),
    ],
  }),
  ...answers(
    'Outlook.com',
    [
      'mailbox unavailable with 5.5.0',
      'hard',
      '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).',
    ],
    [
      'on the block list',
      'policy',
      '550 5.7.1 Unfortunately, messages from [192.0.2.9] were not sent. Part of their network is on our block list (S3140).',
    ],
    ['over quota, code of a dead address', 'soft', '552 5.1.1 mailbox over quota'],
  ),
];
