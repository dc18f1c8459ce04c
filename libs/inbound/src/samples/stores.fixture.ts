import { copy, parts, plain, reader, recipient, report, type Sample } from './sample.fixture.js';

const exchange = {
  system: 'Exchange on premises',
  from: 'postmaster@home.example',
  subject: 'Undeliverable: Your check-in',
};
const domino = { system: 'HCL Domino', from: 'Postmaster@home.example' };
const mdaemon = { system: 'MDaemon', from: 'Mail Delivery Subsystem <MDaemon@home.example>' };
const dovecot = { system: 'Dovecot', from: 'Mail Delivery Subsystem <postmaster@home.example>' };
const mdn = (disposition: string) =>
  `Reporting-UA: home.example; Dovecot Mail Delivery Agent\r\nFinal-Recipient: rfc822; ${reader}\r\nDisposition: ${disposition}`;

/** Servers that keep the mailboxes: groupware, and the agents of local delivery. */
export const stores: readonly Sample[] = [
  report({
    ...exchange,
    ...{ says: 'recipient not found', outcome: 'hard' },
    text: `Delivery has failed to these recipients:\r\n\r\n${reader}\r\nThe address you entered couldn't be found.`,
    fields: [recipient('failed', '5.1.1', 'smtp;550 5.1.1 RESOLVER.ADR.RecipNotFound; not found')],
  }),
  report({
    ...exchange,
    ...{ says: 'mailbox full', outcome: 'soft' },
    text: `Delivery has failed to these recipients:\r\n\r\n${reader}`,
    fields: [
      recipient('failed', '5.2.2', 'smtp;554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException'),
    ],
  }),
  report({
    ...exchange,
    ...{ says: 'not authorised', outcome: 'policy' },
    text: `Delivery has failed to these recipients:\r\n\r\n${reader}`,
    fields: [recipient('failed', '5.7.1', 'smtp;550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized')],
  }),
  report({
    ...exchange,
    ...{ says: 'a code alone, beneath a disclaimer', outcome: 'hard' },
    text: `Delivery to the following recipients failed.\r\n\r\n       ${reader}\r\n\r\nThis mail may be confidential; its use is strictly prohibited and not permitted to others.`,
    fields: [recipient('failed', '5.1.1')],
  }),
  parts(
    {
      ...{ system: 'Exchange 5.5', says: 'name not recognised', outcome: 'hard' },
      ...{ from: 'System Administrator <postmaster@home.example>', subject: 'Undeliverable: Your check-in' },
    },
    'multipart/mixed',
    [
      'text/plain',
      `Your message\r\n\r\n  To:      ${reader}\r\n  Subject: Your spam check-in\r\n\r\ndid not reach the following recipient(s):\r\n\r\n${reader} on Fri, 27 Nov 2026\r\n    The recipient name is not recognized\r\n    MSEXCH:IMS:HOME:1 0 (000C05A6) Unknown Recipient`,
    ],
    ['message/rfc822', copy],
  ),
  parts(
    {
      ...{ system: 'Exchange 5.5', says: 'name not recognised, in HTML alone', outcome: 'hard' },
      ...{ from: 'System Administrator <postmaster@home.example>', subject: 'Undeliverable: Your check-in' },
    },
    'multipart/mixed',
    [
      'text/html',
      `<HTML><HEAD><TITLE>Spam</TITLE><STYLE>p { quota: full }</STYLE></HEAD><BODY><P>Your message did not reach the following recipient(s):<BR>\r\n<BR>\r\n${reader} on Fri<BR>\r\n&nbsp; The recipient name is not recognized</P></BODY></HTML>`,
    ],
    ['message/rfc822', copy],
  ),
  report({
    ...domino,
    ...{ says: 'not listed in the directory', outcome: 'hard' },
    subject: `DELIVERY FAILURE: User ada (${reader}) not listed in Domino Directory`,
    text: `Your message\r\n\r\nwas not delivered to:\r\n\r\n  ${reader}\r\n\r\nbecause:\r\n\r\n  User ada (${reader}) not listed in Domino Directory`,
    fields: [recipient('failed', '5.0.0', `X-Notes; User ada (${reader}) not listed in Domino Directory`)],
  }),
  report({
    ...domino,
    ...{ says: 'mail file over its limit', outcome: 'soft' },
    subject: 'DELIVERY FAILURE: Mail file is full',
    text: `was not delivered to:\r\n\r\n  ${reader}\r\n\r\nbecause:\r\n\r\n  The mail file would exceed its quota`,
    fields: [recipient('failed', '5.0.0', 'X-Notes; The mail file would exceed its quota')],
  }),
  plain({
    ...{ system: 'HCL Notes, older form', says: 'not in the address book', outcome: 'hard' },
    ...{
      from: 'Mail Router <postmaster@home.example>',
      subject: 'Undeliverable: User not listed in public Name & Address Book',
    },
    text: `------- Failure Reasons  --------\r\n\r\nUser not listed in public Name & Address Book\r\n${reader}\r\n\r\n------- Returned Message --------\r\n\r\n${copy}`,
  }),
  plain({
    ...{ system: 'GroupWise', says: 'mailbox full', outcome: 'soft' },
    ...{ from: 'System Administrator <postmaster@home.example>', subject: 'Message status - undeliverable' },
    text: `The message that you sent was undeliverable to the following:\r\n\tada (mailbox is full)`,
  }),
  plain({
    ...{ system: 'GroupWise', says: 'user not found', outcome: 'hard' },
    ...{ from: 'System Administrator <postmaster@home.example>', subject: 'Message status - undeliverable' },
    text: `The message that you sent was undeliverable to the following:\r\n\t${reader} (user not found)`,
  }),
  plain({
    ...mdaemon,
    ...{ says: 'user unknown, in a transcript', outcome: 'hard' },
    subject: 'Permanent Delivery Failure',
    text: `Failed address: ${reader}\r\n\r\n--- Session Transcript ---\r\n --> EHLO mx.example.net\r\n <-- 250-mx.home.example\r\n --> MAIL From:<x@troth.example>\r\n <-- 250 <x@troth.example>, Sender ok\r\n --> RCPT To:<${reader}>\r\n <-- 550 5.1.1 <${reader}>, Recipient unknown\r\n--- End Transcript ---`,
  }),
  plain({
    ...{ system: 'MDaemon', says: 'no such user here', outcome: 'hard' },
    ...{ from: 'MDaemon@home.example', subject: `Warning: ${reader} - User unknown!` },
    text: `${reader} - no such user here.\r\n\r\nThere is no user by that name at this server.`,
  }),
  plain({
    ...{ system: 'Kerio Connect', says: 'mailbox does not exist', outcome: 'hard' },
    ...{ from: 'Mail Delivery Subsystem <postmaster@home.example>', subject: 'Delivery Status Notification (Failure)' },
    text: `Your message to ${reader} failed:\r\n\r\n550 5.1.1 Mailbox <${reader}> does not exist`,
  }),
  report({
    ...{ system: 'Kerio Connect', says: 'cannot connect', outcome: 'soft' },
    ...{ from: 'postmaster@home.example', subject: 'Delivery Status Notification (Failure)' },
    text: 'The message was not delivered.',
    fields: [recipient('failed', '4.4.1', 'smtp; 451 4.4.1 Cannot connect to host')],
  }),
  plain({
    ...{ system: 'hMailServer', says: 'unknown user', outcome: 'hard' },
    ...{ from: 'mailer-daemon@home.example', subject: 'Message undeliverable: Your check-in' },
    text: `Your message did not reach some or all of the intended recipients.\r\n\r\n   Sent: Fri, 27 Nov 2026\r\n   Subject: Your check-in\r\n\r\nThe following recipient(s) could not be reached:\r\n\r\n${reader}\r\n   Error Type: SMTP\r\n   Remote server (192.0.2.1) issued an error.\r\n   hMailServer sent: RCPT TO:<${reader}>\r\n   Remote server replied: 550 Unknown user`,
  }),
  plain({
    ...{ system: 'MailEnable', says: 'poor reputation', outcome: 'policy' },
    ...{ from: 'postmaster@home.example', subject: 'Message Delivery Failure' },
    text: `MailEnable: Message Delivery Failure.\r\n\r\nReason: ME-E0193: [ABC.MAI] Message Delivery Failure.\r\n\r\nThe server for ${reader} returned: 554 rejected for poor reputation`,
  }),
  plain({
    ...{ system: 'MailEnable', says: 'no such mailbox', outcome: 'hard' },
    ...{ from: 'postmaster@home.example', subject: 'Message Delivery Failure' },
    text: `MailEnable: Message Delivery Failure.\r\n\r\nThe following recipients could not be reached:\r\n\r\n[SMTP:${reader}]: Remote SMTP Server Returned: 550 No such mailbox`,
  }),
  plain({
    ...{ system: 'SmarterMail', says: 'mailbox full', outcome: 'soft' },
    ...{ from: '"System Administrator" <postmaster@home.example>', subject: 'Delivery Failure' },
    text: `Could not deliver message to the following recipient(s):\r\n\r\nFailed Recipient: ${reader}\r\nReason: The mailbox is full`,
  }),
  report({
    ...{ system: 'Zimbra', says: 'user unknown', outcome: 'hard' },
    ...{ from: 'MAILER-DAEMON@home.example (Mail Delivery System)', subject: 'Undelivered Mail Returned to Sender' },
    text: `<${reader}>: host mail.home.example[192.0.2.1] said: 550 5.1.1 Recipient address rejected: home.example`,
    fields: [recipient('failed', '5.1.1', 'smtp; 550 5.1.1 Recipient address rejected: home.example')],
  }),
  report({
    ...{ system: 'Zimbra', says: 'over quota, by LMTP', outcome: 'soft' },
    ...{ from: 'MAILER-DAEMON@home.example (Mail Delivery System)', subject: 'Undelivered Mail Returned to Sender' },
    text: `<${reader}>: host mail.home.example[192.0.2.1] said: 552 5.2.2 Over quota (in reply to end of DATA command)`,
    fields: [recipient('failed', '5.2.2', 'smtp; 552 5.2.2 Over quota')],
  }),
  report({
    ...{ system: 'Procmail behind Sendmail', says: 'dead code, but no disk space in its text', outcome: 'soft' },
    ...{ from: 'Mail Delivery Subsystem <MAILER-DAEMON@home.example>', subject: 'Returned mail' },
    text: 'Your message to <ada> was automatically rejected:\r\nNot enough disk space',
    fields: [recipient('failed', '5.1.1', 'smtp; 550 5.1.1 User unknown')],
  }),
  parts(
    { ...dovecot, ...{ says: 'quota, as a disposition', outcome: 'soft' }, subject: 'Rejected: Your check-in' },
    'multipart/report; report-type=disposition-notification',
    [
      'text/plain',
      `Your message to <${reader}> was automatically rejected:\r\nQuota exceeded (mailbox for user is full)`,
    ],
    ['message/disposition-notification', mdn('automatic-action/MDN-sent-automatically; deleted')],
    ['message/rfc822', copy],
  ),
  report({
    ...{ system: 'Dovecot', says: 'unknown user, by LMTP', outcome: 'hard' },
    ...{ from: 'MAILER-DAEMON@home.example', subject: 'Undelivered Mail Returned to Sender' },
    text: `<${reader}>: host home.example[private/dovecot-lmtp] said: 550 5.1.1 User doesn't exist: ada@home.example (in reply to RCPT TO command)`,
    fields: [recipient('failed', '5.1.1', "smtp; 550 5.1.1 User doesn't exist")],
  }),
  report({
    ...{ system: 'Cyrus', says: 'mailbox unknown', outcome: 'hard' },
    ...{ from: 'MAILER-DAEMON@home.example', subject: 'Undelivered Mail Returned to Sender' },
    text: `<${reader}>: host home.example[/var/imap/socket/lmtp] said: 550-Mailbox unknown. 550 5.1.1 User unknown`,
    fields: [recipient('failed', '5.1.1', 'smtp; 550-Mailbox unknown. 550 5.1.1 User unknown')],
  }),
  report({
    ...{ system: 'Cyrus', says: 'over quota', outcome: 'soft' },
    ...{ from: 'MAILER-DAEMON@home.example', subject: 'Undelivered Mail Returned to Sender' },
    text: `<${reader}>: host home.example[/var/imap/socket/lmtp] said: 452 4.2.2 Over quota SESSIONID=<x>`,
    fields: [recipient('failed', '4.2.2', 'smtp; 452 4.2.2 Over quota')],
  }),
  report({
    ...{ system: 'Oracle Messaging Server', says: 'disk quota, beside its code', outcome: 'soft' },
    ...{
      from: 'Internet Mail Delivery <postmaster@home.example>',
      subject: 'Delivery Notification: Delivery has failed',
    },
    text: `Your message cannot be delivered to the following recipients:\r\n\r\n  Recipient address: ${reader}`,
    fields: [recipient('failed', '5.0.0 (recipient reached disk quota)')],
  }),
  parts(
    {
      ...{ system: 'a mail client', says: 'read receipt', outcome: 'none' },
      ...{ from: `Ada <${reader}>`, subject: 'Read: Your check-in' },
    },
    'multipart/report; report-type=disposition-notification',
    ['text/plain', 'Your message was displayed.'],
    ['message/disposition-notification', mdn('manual-action/MDN-sent-manually; displayed')],
  ),
];
