import type { Random } from './random.js';

type Writer = (random: Random) => string;

const many = (count: number, write: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => write(at)).join('');
const size = (random: Random, most: number) => Math.ceil(most * random.pick([0.001, 0.01, 0.1, 1]));

const writers: readonly Writer[] = [
  (random) => `\r\n${'a\r\n'.repeat(size(random, 58_000))}`,
  (random) => `\r\n${'a: b\r\n> c\r\n\r\n'.repeat(size(random, 12_000))}`,
  (random) =>
    many(size(random, 1_000), (at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`) + '\r\nhi',
  (random) => `${'X-A: b\r\n'.repeat(size(random, 100_000))}\r\nhi`,
  (random) => `X-A: ${'b'.repeat(size(random, 3_000_000))}\r\n\r\nhi`,
  (random) => `X-A: b\r\n${' b\r\n'.repeat(size(random, 50_000))}\r\nhi`,
  (random) =>
    `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(size(random, 20_000))}--b--`,
  (random) => `Content-Type: text/html\r\n\r\n${'<div>'.repeat(size(random, 100_000))}`,
  (random) => `Content-Type: text/html\r\n\r\n${'<!--<'.repeat(size(random, 50_000))}`,
  (random) => `Content-Type: text/html\r\n\r\n${'&#x110000;&amp'.repeat(size(random, 20_000))}`,
  (random) =>
    `Content-Type: text/plain; charset=${random.pick(['utf-7', 'x-none', 'utf-16', 'iso-2022-jp', '"', '\u0000'])}\r\n\r\n7 6 \xff\xfe\x1b$B`,
  (random) =>
    `Content-Transfer-Encoding: ${random.pick(['base64', 'quoted-printable', 'x-uuencode', '8bit'])}\r\n\r\n${'=C3=\r\n='.repeat(size(random, 10_000))}`,
  (random) => `Subject: ${'=?utf-8?q?=C3?= '.repeat(size(random, 10_000))}\r\n\r\n7 6 8`,
  (random) => `Subject: ${'=?x?b?'.repeat(size(random, 10_000))}\r\n\r\n7 6 8`,
  (random) => `Cc: ${'<a@b>,('.repeat(size(random, 10_000))}\r\n\r\n7 6 8`,
  (random) => `References: ${'<a@b> '.repeat(size(random, 20_000))}\r\n\r\n7 6 8`,
  (random) =>
    `Content-Type: multipart/report; report-type=${random.pick(['delivery-status', 'feedback-report', '"'])}; boundary=r\r\n\r\n` +
    `--r\r\nContent-Type: message/delivery-status\r\n\r\n${'Status: 5.1.1\r\nAction: failed\r\n\r\n'.repeat(size(random, 5_000))}--r--`,
  (random) =>
    many(
      size(random, 300),
      (at) =>
        `Content-Type: multipart/report; report-type=delivery-status; boundary=r${at}\r\n\r\n--r${at}\r\nContent-Type: message/rfc822\r\n\r\n`,
    ),
  () => '',
  () => '\r\n\u0000\u0000\u0000',
  (random) => `\r\n${random.pick(['7 7 7 7 7 7', '999999999999999999999 1 1', '٧ ٦ ٨', '7\u202e6 8'])}`,
  (random) => `Message-ID: <${'m'.repeat(size(random, 100_000))}\u0000>\r\n\r\n7 6 8`,
  (random) => `Date: ${random.pick(['+275760-09-13', 'Thu, 99 Foo 99999', '\u0000'])}\r\n\r\n7 6 8`,
];

/** A message to an address of ours which no well-meaning program writes. */
export function hostileLetter(random: Random, to: string): Buffer {
  const from = random.pick(['a@example.org', '', '"\u0000"@x', `<${'<'.repeat(500)}`, 'a@example.org, b@example.org']);
  const letter = `To: ${to}\r\nFrom: ${from}\r\n${random.pick(writers)(random)}`;
  const cut = random.next() < 0.1 ? random.below(letter.length) : letter.length;
  return Buffer.from(`To: ${to}\r\n${letter}`.slice(0, cut + to.length + 6), 'latin1');
}
