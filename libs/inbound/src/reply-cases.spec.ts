import { describe, expect, it } from '@jest/globals';
import { readReply } from '@troth/domain';
import { headerIn, question, quote, subject } from './answered.fixture.js';
import { readInbound } from './read-inbound.js';

/** Replies as they were sent, each with what has to be made of it: from the raw message to the answers or the words. */
interface Letter {
  readonly body: string;
  readonly header?: string;
  readonly type?: string;
  readonly subject?: string;
}

async function wordsOf(letter: Letter) {
  const lines = [
    'From: Robin <robin@home.example>',
    `Subject: ${letter.subject ?? `Re: ${subject}`}`,
    ...(letter.header === undefined ? [] : [letter.header]),
    `Content-Type: ${letter.type ?? 'text/plain'}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
    '',
    letter.body,
  ];
  const raw = Buffer.from(lines.join('\n').replaceAll('\n', '\r\n'));
  const { inbound } = await readInbound(raw, { sender: 'robin@home.example' });
  if (inbound.kind !== 'words') throw new Error(`These are no words: ${JSON.stringify(inbound)}`);
  return inbound;
}

async function answersOf(letter: Letter) {
  const { own } = await wordsOf(letter);
  const read = readReply(own, ['openness', 'closeness', 'trust']);
  if (read.kind !== 'answers') throw new Error(`Not understood: ${JSON.stringify({ own, read })}`);
  const { openness, closeness, trust } = read.answers;
  return { numbers: `${openness} ${closeness} ${trust}`, rest: read.rest };
}

describe('a reply’s numbers', () => {
  it.each([
    ['below the quote', `${quote}\n\n1 2 3`, '1 2 3'],
    ['between two quotes', `${quote}\n\n1 3 3\n\n${quote}`, '1 3 3'],
    ['between two quoted lines', '> How was it?\n1 3 3\n> 7 7 7', '1 3 3'],
    ['above Fra, Sendt, Til and Emne', `1 9 3\n\n${headerIn(['Fra', 'Sendt', 'Til', 'Emne'])}`, '1 9 3'],
    ['above Från and Skickat', `1 9 3\n\n${headerIn(['Från', 'Skickat', 'Till', 'Ämne'])}`, '1 9 3'],
    ['above Od and Wysłano', `1 9 3\n\n${headerIn(['Od', 'Wysłano', 'Do', 'Temat'])}`, '1 9 3'],
    [
      'above a header that names our address alone',
      `1 9 3\n\n${headerIn(['Fra', 'Sendt', 'Til', 'Emne'], { subject: 'Hej' })}`,
      '1 9 3',
    ],
    [
      'above an introduction of two lines without “wrote”',
      `1 9 3\n\nDen søn. 6. dec. 2026 kl. 18.00\nTroth <hello@troth.example>:\n\n${question}`,
      '1 9 3',
    ],
    ['above -----Oprindelig meddelelse-----', `1 9 3\n\n-----Oprindelig meddelelse-----\n${question}`, '1 9 3'],
    ['above -----Oorspronkelijk bericht-----', `1 9 3\n\n-----Oorspronkelijk bericht-----\n${question}`, '1 9 3'],
    ['above Sendt fra min iPhone', '1 9 3\n\nSendt fra min iPhone', '1 9 3'],
    ['above Wysłane z iPhone’a', '1 9 3\n\nWysłane z iPhone’a', '1 9 3'],
    ['above Hent Outlook til iOS', '1 9 3\n\nHent Outlook til iOS', '1 9 3'],
    ['right above Sendt fra min iPhone', '1 9 3\nSendt fra min iPhone', '1 9 3'],
    ['below a gateway’s [EXTERNAL EMAIL]', '[EXTERNAL EMAIL] Do not open links from strangers.\n\n1 5 3', '1 5 3'],
    ['right below a gateway’s [EXTERNAL EMAIL]', '[EXTERNAL EMAIL] Do not open links from strangers.\n1 5 3', '1 5 3'],
    ['with commas and a full stop', '2, 5, 3.', '2 5 3'],
    ['with slashes', '2/6/3', '2 6 3'],
    ['by half a word each', 'open 6, close 6, trust 3', '6 6 3'],
    ['after U+200B', '\u200b1 5 3', '1 5 3'],
    ['after U+FEFF', '\ufeff1 5 3', '1 5 3'],
    ['after U+200E', '\u200e1 5 3', '1 5 3'],
    ['among signs that steer the display', '\u200e1\u200b \ufeff5 3\u200e', '1 5 3'],
    ['in Arabic digits', '٣ ٣ ٣', '3 3 3'],
  ])('%s are read', async (_, body, numbers) => {
    expect(await answersOf({ body })).toEqual({ numbers, rest: '' });
    expect(await answersOf({ body: `${body}\n\n${quote}` })).toEqual({ numbers, rest: '' });
  });

  it.each([
    ['a name and a telephone number', 'Robin Example\n+49 170 1234567'],
    ['a telephone number', '0170 1234567'],
    ['a disclaimer', 'This email may be confidential. If you are not its reader, delete it within 30 days.'],
  ])('above %s are read, and that is left for the coach', async (_, rest) => {
    expect(await answersOf({ body: `1 5 3\n\n${rest}\n\n${quote}` })).toEqual({ numbers: '1 5 3', rest });
  });

  it('in HTML alone, above a rule and a header, are read', async () => {
    const body = '<div>4 4 3</div><hr><div><b>From:</b> Troth &lt;hello@troth.example&gt;<br>How was it? 7 7 7</div>';
    expect(await answersOf({ body, type: 'text/html' })).toEqual({ numbers: '4 4 3', rest: '' });
  });

  it('with X-Auto-Response-Suppress are read, and not answered', async () => {
    const letter = { body: '1 4 3', header: 'X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply' };
    expect(await answersOf(letter)).toEqual({ numbers: '1 4 3', rest: '' });
    expect(await wordsOf(letter)).toMatchObject({ mayAnswer: false });
  });
});

describe('a reply’s words', () => {
  const toCoach = async (letter: Letter) => {
    const words = await wordsOf(letter);
    expect(readReply(words.own, ['openness', 'closeness', 'trust'])).toEqual({ kind: 'words' });
    return { kept: words.kept, mayAnswer: words.mayAnswer };
  };

  it('below the quote are the coach’s', async () => {
    expect(await toCoach({ body: `${quote}\n\nPlease ring me this week.` })).toMatchObject({
      kept: 'Please ring me this week.',
    });
  });

  it.each([
    [
      'the subject “On vacation next week”',
      { subject: 'On vacation next week' },
      'We are away next week, can we pause?',
    ],
    ['a List-Id', { header: 'List-Id: <staff.example.org>' }, 'Please ring me.'],
  ])('with %s are the coach’s, and not answered', async (_, sign, body) => {
    expect(await toCoach({ ...sign, body })).toEqual({ kept: body, mayAnswer: false });
  });

  it('of what the other wrote are kept, all three lines', async () => {
    const body = 'On Saturday we argued, and later he wrote:\nI am leaving you.\nI would like to talk to my coach.';
    expect(await toCoach({ body })).toEqual({ kept: body, mayAnswer: true });
    expect(await toCoach({ body: `${body}\n\n${quote}` })).toEqual({ kept: body, mayAnswer: true });
    expect(await toCoach({ body: `${body}\n> How was your week?` })).toEqual({ kept: body, mayAnswer: true });
  });
});
