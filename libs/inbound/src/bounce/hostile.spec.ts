import { expect, it } from '@jest/globals';
import type { FailureMessage } from './message.js';
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
  ],
];
const types = ['message/delivery-status', 'message/feedback-report', 'message/rfc822', 'application/json'];

const message = (text: string, type: string): FailureMessage => ({
  header: () => text,
  ...{ sender: '', from: text, subject: text, contentType: text, text },
  parts: [
    { type, text },
    { type: 'message/rfc822', text },
  ],
});

// What grows with the square of its input takes minutes here, and the test's time is over.
it.each(pieces.map((piece) => [JSON.stringify(piece), piece] as const))(
  '200 kB of %s, wherever a sender can write, are read within bounds',
  (_, piece) => {
    for (const type of types) {
      const found = readFailure(message(fill(piece), type));
      expect(found?.evidence.words?.length ?? 0).toBeLessThanOrEqual(500);
      expect(found?.about.length ?? 0).toBeLessThan(SIZE);
    }
  },
);
