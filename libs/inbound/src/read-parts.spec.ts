import { describe, expect, it } from '@jest/globals';
import { readInbound } from './read-inbound.js';

const words = 'Please ring me, it was hard.';
const html = `<div>${words}</div><blockquote>How was it? 7 7 7</blockquote>`;
const header = 'From: robin@home.example\nSubject: Re: Your check-in\n';
const photo = 'Content-Type: image/jpeg; name=us.jpg\nContent-Disposition: attachment; filename=us.jpg\n\nJFIF';
const logo = 'Content-Type: image/png\nContent-ID: <logo>\n\nPNG';

let boundaries = 0;
function multipart(kind: string, ...parts: readonly string[]): string {
  const boundary = `b${(boundaries += 1)}`;
  const inner = parts.map((part) => `--${boundary}\n${part}\n`).join('');
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\n\n${inner}--${boundary}--`;
}
const part = (type: string, text: string, more = '') => `Content-Type: ${type}; charset=utf-8\n${more}\n${text}`;
async function read(body: string, head = header) {
  const raw = Buffer.from(`${head}${body}\n`.replaceAll('\n', '\r\n'));
  return (await readInbound(raw, { sender: 'robin@home.example' })).inbound;
}

describe('words in HTML alone', () => {
  it.each([
    ['beside an attachment', multipart('mixed', part('text/html', html), photo)],
    ['beside an empty plain text', multipart('alternative', part('text/plain', ''), part('text/html', html))],
    ['beside a blank plain text', multipart('alternative', part('text/plain', ' \n\n'), part('text/html', html))],
    ['with a picture, within more', multipart('mixed', multipart('related', part('text/html', html), logo), photo)],
    [
      'nested in an alternative with an empty text',
      multipart(
        'mixed',
        multipart('alternative', part('text/plain', ''), multipart('related', part('text/html', html), logo)),
      ),
    ],
    ['behind 2 MB of style', part('text/html', `<style>${'a{b:c}'.repeat(340_000)}</style>${html}`)],
    ['nested 2,000 deep', part('text/html', `${'<b>'.repeat(2_000)}${html}`)],
  ])('%s are read', async (_, body) => {
    expect(await read(body)).toMatchObject({
      kind: 'words',
      own: expect.stringMatching(/^Please ring me, it was hard\./),
    });
  });

  it('beside a plain text that only says so are read, answers too', async () => {
    const notice = part('text/plain', 'This message needs a program that shows HTML.');
    expect(await read(multipart('alternative', notice, part('text/html', '<p>7 6 8</p>')))).toMatchObject({
      own: expect.stringMatching(/\n\n7 6 8$/),
    });
  });

  it('that the plain text says as well are read once, without the pictures of a signature', async () => {
    const plain = part('text/plain', '7 6 8\n\nOn Sun, 6 Dec 2026 at 18:00, Troth <hello@troth.example> wrote:\n> Hi');
    const same = '<p>7 6 8<img src="cid:logo"></p><blockquote>Hi</blockquote>';
    expect(await read(multipart('alternative', plain, part('text/html', same)))).toMatchObject({
      own: '7 6 8',
      aside: '',
    });
    expect(await read(multipart('related', part('text/html', same), logo))).toMatchObject({ own: '7 6 8', aside: '' });
  });
});

describe('what stands beside the text', () => {
  it('of an attachment is its name, kind and size', async () => {
    expect(await read(multipart('mixed', part('text/plain', words), photo))).toMatchObject({
      own: words,
      aside: '[Attached, and not kept: us.jpg (image/jpeg, 1 kB)]',
      attached: true,
    });
  });

  it('of an attached text is what it says', async () => {
    const letter = part('text/plain', 'What I could not say.', 'Content-Disposition: attachment; filename=a.txt\n');
    expect(await read(multipart('mixed', part('text/plain', words), letter))).toMatchObject({
      own: words,
      aside: '[Attached text:]\nWhat I could not say.',
      attached: false,
    });
    expect(await read(letter)).toMatchObject({ own: 'What I could not say.', aside: '' });
  });

  it('is a subject of one’s own, and never the one that was answered', async () => {
    const own = 'From: robin@home.example\nSubject: Help: please ring me\n';
    expect(await read(part('text/plain', '7 6 8'), own)).toMatchObject({
      own: '7 6 8',
      aside: '[Subject: Help: please ring me]',
    });
    expect(await read('', own)).toMatchObject({ kind: 'words', own: '', aside: '[Subject: Help: please ring me]' });
    for (const mark of ['Re:', 'AW:', 'Sv:', 'RE[2]:', '回复：', 'Odp:'])
      expect(await read('\n7 6 8', `From: robin@home.example\nSubject: ${mark} Your check-in\n`)).toMatchObject({
        aside: '',
      });
  });
});

it('words beside attached JSON are still a person’s', async () => {
  const json = 'Content-Type: application/json; name=a.json\n\n{"a": 1}';
  expect(await read(multipart('mixed', part('text/plain', words), json))).toMatchObject({ kind: 'words', own: words });
});

it('a message that no parser finds text in is shown as it came', async () => {
  for (const type of ['multipart/mixed', 'nonsense', 'application/octet-stream'])
    expect(await read(`Content-Type: ${type}\n\n${words}`)).toMatchObject({
      kind: 'unreadable',
      text: expect.stringContaining(words),
    });
});

it('a text that is too long to be kept says that it goes on', async () => {
  const long = await read(`\n${`${words} `.repeat(5_000)}`);
  expect(long).toMatchObject({ kind: 'words', kept: expect.stringMatching(/too long to be kept\.\]$/) });
  const paragraph = `${'word '.repeat(5_000)}end`;
  expect(await read(`\n${paragraph}`)).toMatchObject({ kind: 'words', kept: paragraph });
});
