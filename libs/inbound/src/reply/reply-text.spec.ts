import { describe, expect, it } from '@jest/globals';
import { headerIn, quote, subject as answered } from '../answered.fixture.js';
import { replyText } from './reply-text.js';

const subject = `Re: ${answered}`;
const own = (text: string) => replyText(text, { subject }).own;
// Known by the subject alone.
const header = (...words: readonly [string, string, string, string]) => headerIn(words, { sender: 'Troth' });

describe('what somebody wrote', () => {
  it.each([
    ['below the quote', `${quote}\n\n1 2 3`, '1 2 3'],
    ['in words below the quote', `${quote}\n\nPlease ring me this week.`, 'Please ring me this week.'],
    ['between quotes', `> one\n\n1 3 3\n\n> two`, '1 3 3'],
    ['above the quote', `1 9 3\n\n${quote}`, '1 9 3'],
    [
      'of what the other wrote, without any quote',
      'On Saturday we argued, and later he wrote:\nI am leaving you.\nI would like to talk to my coach.',
      'On Saturday we argued, and later he wrote:\nI am leaving you.\nI would like to talk to my coach.',
    ],
    ['of what was said at a time', 'He wrote at 18:00:\nI am leaving you.', 'He wrote at 18:00:\nI am leaving you.'],
    ['above a Danish header', `1 9 3\n\n${header('Fra', 'Sendt', 'Til', 'Emne')}`, '1 9 3'],
    ['above a Swedish header', `1 9 3\n\n${header('Från', 'Skickat', 'Till', 'Ämne')}`, '1 9 3'],
    ['above a Polish header', `1 9 3\n${header('Od', 'Wysłano', 'Do', 'Temat')}`, '1 9 3'],
    [
      'above an introduction of two lines',
      '1 9 3\n\nDen søn. 6. dec. 2026 kl. 18.00\nTroth <hello@troth.example>:\n> Hej',
      '1 9 3',
    ],
    [
      'right above an introduction',
      '1 9 3\nOn Sun, 6 Dec 2026 at 18:00, Troth <hello@troth.example> wrote:\n> Hi',
      '1 9 3',
    ],
    [
      'above an introduction of lines that no mark quotes',
      '1 9 3\n\n6.12.2026 18:00, Troth <hello@troth.example>:\n\nHow was it? 7 7 7',
      '1 9 3',
    ],
    ['above Danish dashes', '1 9 3\n\n-----Oprindelig meddelelse-----\nHow was it? 7 7 7', '1 9 3'],
    ['above Dutch dashes', '1 9 3\n\n-----Oorspronkelijk bericht-----\nHow was it? 7 7 7', '1 9 3'],
    ['above a rule and a header', `4 4 3\n\n${'-'.repeat(80)}\nFrom: Troth`, '4 4 3'],
    ['above a Danish phone', `1 9 3\n\nSendt fra min iPhone\n\n${quote}`, '1 9 3'],
    ['above a Polish phone', '1 9 3\n\nWysłane z iPhone’a', '1 9 3'],
    ['above a mail program', '1 9 3\nHent Outlook til iOS', '1 9 3'],
    ['below a gateway’s line', '[EXTERNAL EMAIL] Do not open links.\n\n1 5 3', '1 5 3'],
    ['above a signature', '1 5 3\n\n-- \nRobin\n+49 170 1234567', '1 5 3'],
    ['below a signature and a quote', '1 5 3\n-- \nRobin\n> quote\nPlease ring me.', '1 5 3\nPlease ring me.'],
    ['of a phone, as a sentence', 'Yes.\nHe broke my iPhone.', 'Yes.\nHe broke my iPhone.'],
    ['as a list', 'Mon: fine\nTue: hard\nWed: we argued', 'Mon: fine\nTue: hard\nWed: we argued'],
  ])('%s is theirs', (_, text, expected) => {
    expect(own(text)).toBe(expected);
  });

  it('and may not have written is kept for a person to read', () => {
    expect(replyText('1 2 3\n\nHe broke my iPhone', { subject })).toEqual({
      own: '1 2 3',
      kept: '1 2 3\n\nHe broke my iPhone',
    });
    expect(replyText('This hurt me:\n> a good week', { subject })).toEqual({ own: '', kept: 'This hurt me:' });
  });

  it('and a rule may take for a quote is kept for a person to read', () => {
    const list = 'Dear coach,\n-----Saturday-----\nWe argued.\n-----Sunday-----\nHe left.';
    expect(replyText(list, { subject }).kept).toContain('He left.');
    expect(replyText('He came at 18:00, please ring me.\n> one', { subject }).kept).toBe(
      'He came at 18:00, please ring me.',
    );
    expect(replyText('1 2 3\n-- \nPlease ring me.', { subject })).toEqual({
      own: '1 2 3',
      kept: '1 2 3\n-- \nPlease ring me.',
    });
  });

  it('ends where an email of ours begins, which its link tells', () => {
    const below = `-----Original-----\nHow was it?\nhttps://troth.example/check-in#${'a'.repeat(43)}`;
    expect(replyText(`1 2 3\n\n${below}`, { subject })).toEqual({ own: '1 2 3', kept: '1 2 3' });
  });

  it('is nothing where all is quoted', () => {
    expect(replyText(quote, { subject })).toEqual({ own: '', kept: '' });
  });
});

it('takes lines without end as linear work', () => {
  const pieces = [
    'a\r\n',
    'a:\n',
    '>\n',
    '> a\n\n',
    '-- \n',
    '--a--\n',
    '@\n',
    'a@b.c 18:00:\n',
    ' \n',
    '18:00\n',
    'a',
  ];
  for (const piece of pieces)
    expect(replyText(piece.repeat(200_000), { subject }).kept.length).toBeLessThanOrEqual(60_100);
});
