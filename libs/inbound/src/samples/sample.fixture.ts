/** What a careful reader calls it; `none` is no word about an address. */
export type Outcome = 'hard' | 'soft' | 'policy' | 'delayed' | 'complaint' | 'none';

/** One message in the format of one mail system: its markers and codes are facts, everything else is made up. */
export interface Sample {
  readonly system: string;
  readonly says: string;
  readonly outcome: Outcome;
  readonly raw: string;
}

export interface Written {
  readonly system: string;
  readonly says: string;
  readonly outcome: Outcome;
  readonly from?: string;
  /** Of the envelope, as the last server wrote it down; nobody where none is given. */
  readonly sender?: string;
  readonly subject?: string;
  readonly headers?: readonly string[];
  readonly text: string;
}

export interface Reported extends Written {
  /** The fields of each recipient. */
  readonly fields: readonly (readonly string[])[];
  /** Of the fields that stand for the whole message. */
  readonly mta?: string;
}

export const reader = 'ada@home.example';
export const returnPath = 'bounce-token@in.troth.example';

const original = [
  `Return-Path: <${returnPath}>`,
  'From: Troth <hello@troth.example>',
  `To: ${reader}`,
  'Subject: Your check-in, 23-29 November',
  'Message-ID: <check-in@troth.example>',
  '',
  'How was your week? If you are away or your mailbox is full of spam, no such user of ours minds.',
];

/** A report of RFC 3464: three parts, the copy of ours last. */
export function report({ fields, mta = 'dns; mx.example.net', text, headers = [], ...written }: Reported): Sample {
  const status = [[`Reporting-MTA: ${mta}`], ...fields].map((block) => block.join('\r\n')).join('\r\n\r\n');
  return sampleOf(written, [
    ...headers,
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    ...part('text/plain; charset=utf-8', text),
    ...part('message/delivery-status', status),
    ...part('message/rfc822\r\nContent-Disposition: inline', original.join('\r\n')),
    '--b--',
  ]);
}

/** Words alone, with the copy of ours below them where the system puts it there. */
export function plain({ text, headers = [], ...written }: Written): Sample {
  return sampleOf(written, [...headers, 'Content-Type: text/plain; charset=utf-8', '', text]);
}

/** Parts of its own: each as its type and its text. */
export function parts(
  written: Omit<Written, 'text'>,
  type: string,
  ...all: readonly (readonly [type: string, text: string])[]
): Sample {
  const body = all.flatMap(([partType, text]) => part(partType, text, 'outer'));
  return sampleOf(written, [
    ...(written.headers ?? []),
    `Content-Type: ${type}; boundary="outer"`,
    '',
    ...body,
    '--outer--',
  ]);
}

export const copy = original.join('\r\n');

/** The fields of one recipient who is `reader`. */
export function recipient(action: string, status: string, diagnostic?: string): readonly string[] {
  const fields = [`Final-Recipient: rfc822; ${reader}`, `Action: ${action}`, `Status: ${status}`];
  return diagnostic === undefined ? fields : [...fields, `Diagnostic-Code: ${diagnostic}`];
}

function part(type: string, text: string, boundary = 'b'): readonly string[] {
  return [`--${boundary}`, `Content-Type: ${type}`, '', text, ''];
}

function sampleOf(written: Omit<Written, 'text' | 'headers'>, rest: readonly string[]): Sample {
  const { system, says, outcome, from = 'MAILER-DAEMON@mx.example.net', subject = 'Undelivered Mail' } = written;
  const { sender = '' } = written;
  const head = [
    `Return-Path: <${sender}>`,
    `From: ${from}`,
    `To: ${returnPath}`,
    `Subject: ${subject}`,
    'Date: Fri, 27 Nov 2026 18:00:00 +0000',
    `Message-ID: <${`${system}-${says}`.replace(/[^a-z0-9]+/gi, '-')}@mx.example.net>`,
    'MIME-Version: 1.0',
  ];
  return { system, says, outcome, raw: [...head, ...rest].join('\r\n') };
}
