import { expect, it } from '@jest/globals';
import type { FailureMessage } from './message.js';
import { htmlWords } from './html-words.js';
import { readFailure } from './read-failure.js';

const SIZE = 200_000;
const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length));

const pieces = [
  ...[
    '-',
    '- ',
    '=',
    ' ',
    '\n',
    '\n ',
    '\n\n',
    '\r',
    '5',
    '5.',
    '550',
    '550 ',
    '550-',
    '5.1.1',
    '5.1.1 ',
    '. ',
    '@',
    'a@',
  ],
  ...[
    'a',
    'a.',
    'a:',
    'a: \n',
    '<',
    '>>> DATA <<< ',
    'subject:',
    'exceed',
    'over ',
    'user ',
    'no such ',
    'é',
    '\u0000',
    '{',
    '[',
  ],
  ...[
    '{"a":',
    '[[',
    '"',
    '\\',
    'Final-Recipient: x\n',
    'Action: failed\nStatus: 5.1.1\n\n',
    'Diagnostic-Code: ',
    '\n--\n',
  ],
  ...[
    'Received: from ',
    'original message ',
    'x-hmxmroriginalrecipient',
    'Feedback-Type: ',
    'wasn’t delivered',
    'undeliver',
    ...['<style>', '<p>', '<', '&amp;', '</'],
  ],
];
const types = ['message/delivery-status', 'message/feedback-report', 'message/rfc822', 'application/json'];

/** A message that is hostile in every place, or only beneath headers that have it read as a report. */
const messages = (text: string): readonly FailureMessage[] =>
  types.flatMap((type) => {
    const parts = [
      { type, text },
      {
        type: 'message/rfc822',
        text: `Content-Type: multipart/report\n\nContent-Type: message/delivery-status\n\n${text}`,
      },
    ];
    const asReport = { from: 'MAILER-DAEMON', subject: 'Undelivered', contentType: 'multipart/report' };
    return [
      { header: () => text, sender: '', from: text, subject: text, contentType: text, text, parts },
      { header: () => undefined, sender: '', ...asReport, text, parts },
    ];
  });

// What grows with the square of its input takes minutes here, and the test's time is over.
it.each(pieces.map((piece) => [JSON.stringify(piece), piece] as const))(
  '200 kB of %s, wherever a sender can write, are read within bounds',
  (_, piece) => {
    for (const message of [...messages(fill(piece)), ...messages(htmlWords(fill(piece)))]) {
      const found = readFailure(message);
      expect(found?.evidence.words?.length ?? 0).toBeLessThanOrEqual(500);
      expect(found?.about.length ?? 0).toBeLessThanOrEqual(4 * 65_536);
    }
  },
);
