import { copy, parts, plain, reader, recipient, report, type Outcome, type Sample } from './sample.fixture.js';

/** What a provider's server answers, as the Postfix that spoke with it reports it. */
const answers = (
  system: string,
  ...all: readonly (readonly [says: string, outcome: Outcome, answer: string])[]
): readonly Sample[] =>
  all.map(([says, outcome, answer]) =>
    report({
      ...{ system, says, outcome },
      ...{
        from: 'MAILER-DAEMON@mx.example.net (Mail Delivery System)',
        subject: 'Undelivered Mail Returned to Sender',
      },
      text: `This is the mail system at host mx.example.net.\r\n\r\n<${reader}>: host mx.home.example[192.0.2.1] said: ${answer} (in reply to RCPT TO command)`,
      fields: [
        recipient('failed', /^\d{3}[ -](\d\.\d+\.\d+)/.exec(answer)?.[1] ?? `${answer[0]}.0.0`, `smtp; ${answer}`),
      ],
    }),
  );

const gmail = { system: 'Gmail', from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>' };
const gmailHeaders = [`X-Failed-Recipients: ${reader}`, 'Auto-Submitted: auto-replied'];
const microsoft = {
  system: 'Microsoft 365',
  ...{ from: 'postmaster@outlook.com', subject: 'Undeliverable: Your check-in' },
  headers: ['X-MS-Exchange-Message-Is-Ndr:'],
};

export const providers: readonly Sample[] = [
  report({
    ...gmail,
    ...{ says: 'account does not exist', outcome: 'hard' },
    ...{ subject: 'Delivery Status Notification (Failure)', headers: gmailHeaders },
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
    ...{ says: 'address not found, in prose alone', outcome: 'hard' },
    ...{ subject: 'Delivery Status Notification (Failure)', headers: gmailHeaders },
    text: `** Address not found **\r\n\r\nYour message wasn't delivered to ${reader} because the address couldn't be found. Check for typos and try again.`,
    fields: [recipient('failed', '5.0.0')],
  }),
  report({
    ...gmail,
    ...{ says: 'over quota', outcome: 'soft' },
    ...{ subject: 'Delivery Status Notification (Failure)', headers: gmailHeaders },
    text: `** Recipient inbox full **\r\n\r\nYour message couldn't be delivered to ${reader}.`,
    fields: [recipient('failed', '5.2.2', 'smtp; 552 5.2.2 The email account that you tried to reach is over quota.')],
  }),
  report({
    ...gmail,
    ...{ says: 'account disabled', outcome: 'hard' },
    ...{ subject: 'Delivery Status Notification (Failure)', headers: gmailHeaders },
    text: `** Message not delivered **\r\n\r\n${reader}`,
    fields: [recipient('failed', '5.2.1', 'smtp; 550 5.2.1 The email account that you tried to reach is disabled.')],
  }),
  report({
    ...gmail,
    ...{ says: 'too fast for one mailbox, under a dead code', outcome: 'policy' },
    ...{ subject: 'Delivery Status Notification (Failure)', headers: gmailHeaders },
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
    ...{ says: 'delayed', outcome: 'delayed' },
    ...{ subject: 'Delivery Status Notification (Delay)', headers: gmailHeaders },
    text: `** Delivery incomplete **\r\n\r\nGmail will retry for 45 more hours.`,
    fields: [recipient('delayed', '4.4.1', 'smtp; The recipient server did not accept our requests to connect.')],
  }),
  report({
    ...{ system: 'Google Workspace', says: 'group may not exist or be closed to us', outcome: 'policy' },
    ...{
      from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
      subject: 'Delivery Status Notification (Failure)',
    },
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
    ...{ says: 'recipient not found', outcome: 'hard' },
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
    ...{ says: 'unknown at the edge, 5.4.1', outcome: 'hard' },
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
    ...{ says: 'unknown elsewhere, 5.1.351', outcome: 'hard' },
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
    ...{ says: 'domain does not exist, 5.4.310', outcome: 'hard' },
    text: `Your message to ${reader} couldn't be delivered.`,
    fields: [recipient('failed', '5.4.310', 'smtp;550 5.4.310 DNS domain home.example does not exist')],
  }),
  report({
    ...microsoft,
    ...{ says: 'mailbox full', outcome: 'soft' },
    text: `The mailbox of ${reader} is full.`,
    fields: [recipient('failed', '5.2.2', 'smtp;554 5.2.2 mailbox full')],
  }),
  report({
    ...microsoft,
    ...{ says: 'sender not allowed', outcome: 'policy' },
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
  plain({
    ...{ system: 'Yahoo', says: 'no such account', outcome: 'hard' },
    ...{ from: 'MAILER-DAEMON@yahoo.com', subject: 'Failure Notice' },
    text: `Sorry, we were unable to deliver your message to the following address.\r\n\r\n<${reader}>:\r\n554: delivery error: dd This user doesn't have a home.example account (${reader}) [0] - mta1\r\n\r\n--- Below this line is a copy of the message.\r\n\r\n${copy}`,
  }),
  ...answers(
    'Yahoo',
    ['no such mailbox', 'hard', '552 1 Requested mail action aborted, mailbox not found'],
    [
      'deferred for complaints',
      'policy',
      '421 4.7.0 [TSS04] Messages from 192.0.2.9 temporarily deferred due to user complaints',
    ],
  ),
  ...answers(
    'AOL',
    ['mailbox unknown', 'hard', '550 5.1.1 Mailbox does not exist'],
    ['over quota', 'soft', '552 5.2.2 recipient over quota'],
  ),
  ...answers(
    'iCloud',
    ['user does not exist', 'hard', '550 5.1.1 unknown or illegal alias: no such user'],
    ['over quota', 'soft', '552 5.2.2 user is over quota'],
    ['local policy', 'policy', '554 5.7.1 [CS01] Message rejected due to local policy.'],
  ),
  plain({
    ...{ system: 'Zoho', says: 'user unknown', outcome: 'hard' },
    ...{ from: 'mailer-daemon@mail.zoho.com', subject: 'Undelivered Mail Returned to Sender' },
    headers: ['X-Mailer: Zoho Mail'],
    text: `This message was created automatically by mail delivery software.\r\nThis is a permanent error. \r\n\r\n${reader} Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <${reader}>... User Unknown\r\n\r\nReceived:from mail.zoho.com`,
  }),
  plain({
    ...{ system: 'Zoho', says: 'one word for every 550', outcome: 'soft' },
    ...{ from: 'mailer-daemon@mail.zoho.com', subject: 'Undelivered Mail Returned to Sender' },
    headers: ['X-Mailer: Zoho Mail'],
    text: `This message was created automatically by mail delivery software.\r\nThis is a permanent error. \r\n\r\n${reader} Invalid Address, ERROR_CODE :550, ERROR_CODE :Requested action not taken: mailbox unavailable\r\n\r\nReceived:from mail.zoho.com`,
  }),
  ...answers(
    'Fastmail',
    ['user unknown', 'hard', '550 5.1.1 Recipient address rejected: User unknown'],
    ['over quota', 'soft', '552 5.2.2 Over quota'],
  ),
  plain({
    ...{ system: 'GMX', says: 'user unknown', outcome: 'hard' },
    ...{
      from: 'GMX Mailer Daemon <mailer-daemon@gmx.example>',
      subject: 'Mail delivery failed: returning message to sender',
    },
    text: `This message was created automatically by mail delivery software.\r\n\r\n"${reader}":\r\nSMTP error from remote server after RCPT command:\r\nhost: mx.home.example\r\n5.1.1 <${reader}>... User Unknown\r\n\r\n--- The header of the original message is following. ---\r\n\r\n${copy}`,
  }),
  ...answers(
    'Web.de',
    ['mailbox unavailable', 'soft', '550 Requested action not taken: mailbox unavailable'],
    [
      'bad DNS of ours',
      'policy',
      '554 Transaction failed. Reject due to policy restrictions. Bad DNS PTR resource record.',
    ],
  ),
  ...answers(
    'T-Online',
    ['user unknown', 'hard', '550 user unknown'],
    ['reputation', 'policy', '554 IP=192.0.2.9 - None/bad reputation. Ask for a reset.'],
  ),
  ...answers(
    'Orange',
    [
      'invalid recipient',
      'hard',
      '550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]',
    ],
    ['mailbox full', 'soft', '552 5.2.2 Boite du destinataire pleine. Recipient mailbox full. OFR_417 [417]'],
  ),
  ...answers(
    'Free.fr',
    ['user unknown', 'hard', '550 5.1.1 Recipient address rejected: User unknown in virtual mailbox table'],
    ['too many from our IP', 'policy', '421 Too many spams from your IP (192.0.2.9)'],
  ),
  plain({
    ...{ system: 'Mail.ru', says: 'user not found', outcome: 'hard' },
    ...{
      from: 'mailer-daemon@corp.mail.ru',
      subject: '=?UTF-8?B?0JLQsNGI0LUg0YHQvtC+0LHRidC10L3QuNC1INC90LUg0LTQvtGB0YLQsNCy0LvQtdC90L4=?=',
    },
    headers: [`X-Failed-Recipients: ${reader}`, 'Auto-Submitted: auto-replied'],
    text: `  ${reader}\r\n    SMTP error from remote mail server after RCPT TO:<${reader}>:\r\n    host mx.home.example [192.0.2.1]: 550 Message was not accepted -- invalid mailbox. Local mailbox ${reader} is unavailable: user not found`,
  }),
  ...answers(
    'Mail.ru',
    ['spam', 'policy', '550 spam message rejected. Please contact abuse'],
    ['terminated', 'hard', '550 Message was not accepted -- invalid mailbox: user is terminated'],
  ),
  ...answers(
    'Yandex',
    ['no such user, with the code of a policy', 'hard', '550 5.7.1 No such user!'],
    ['mailbox full', 'soft', '552 5.2.2 Mailbox is full'],
    ['suspected spam', 'policy', '554 5.7.1 [1] Message rejected under suspicion of SPAM'],
  ),
  ...answers(
    'QQ Mail',
    ['mailbox not found', 'hard', '550 Mailbox not found. http://service.mail.example/content/help?n=20022'],
    ['access limited', 'policy', '550 Mailbox unavailable or access denied'],
    ['frequency limited', 'policy', '550 Ip frequency limited'],
  ),
  ...answers(
    'NetEase 163',
    ['user not found', 'hard', '550 User not found: ada@home.example'],
    ['spam', 'policy', '554 DT:SPM 163 smtp1, see http://mail.example/help/help_spam_16.htm'],
    ['suspended', 'soft', '550 User suspended'],
  ),
  ...answers(
    'Proton Mail',
    ['address does not exist', 'hard', '550 5.1.1 Recipient address rejected: Address does not exist'],
    ['not allowed', 'policy', '554 5.7.1 message rejected, authentication failed'],
  ),
  ...answers('NTT docomo', ['unknown user', 'hard', '550 Unknown user ada@home.example']),
  ...answers('KDDI au', ['user unknown', 'hard', '550 <ada@home.example>: User unknown']),
  parts(
    {
      ...{ system: 'KDDI au', says: 'mailbox full, from no-reply', outcome: 'soft' },
      ...{ from: 'no-reply@home.example', subject: 'Mail' },
    },
    'multipart/mixed',
    [
      'text/plain',
      `Your mail sent on: Fri, 27 Nov 2026\r\n     Could not be delivered to: <${reader}>\r\n     As their mailbox is full.`,
    ],
    ['message/rfc822', copy],
  ),
  plain({
    ...{ system: 'a mailbox of Gmail', says: 'away on holiday', outcome: 'none' },
    ...{ from: `Ada <${reader}>`, subject: 'On holiday Re: Your check-in' },
    headers: ['Auto-Submitted: auto-replied', 'Precedence: bulk'],
    text: 'I am away until 5.1.27 and will answer later. For help call 550 1234.',
  }),
];
