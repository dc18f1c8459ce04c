import { answers } from './answers.fixture.js';
import { copy, parts, plain, reader, type Sample } from './sample.fixture.js';

export const otherProviders: readonly Sample[] = [
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
