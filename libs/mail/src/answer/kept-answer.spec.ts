import { expect, it } from '@jest/globals';
import { keptAnswer } from './kept-answer.js';

it.each([
  ['550 5.1.1 <Ana.Gray@home.example>: no such user', '550 5.1.1 <…>: no such user'],
  ['550 no mailbox\r\n ana.gray here', '550 no mailbox … here'],
  ["550 unknown user 'ANA.GRAY'.", "550 unknown user '…'."],
  ['550 savana.gray is another word', '550 savana.gray is another word'],
])('an answer that names the recipient, %j, is kept without', (said, kept) => {
  expect(keptAnswer(said, 'ana.gray@home.example')).toBe(kept);
});

it.each(['ana-gray', "o'neil", 'a+(b', 'a.*b', '[x]', 'a^$b', 'a{1}|b/c\\d', 'zoë', ''])(
  'an answer is kept of a mailbox called %j',
  (name) => {
    expect(keptAnswer(`550 no ${name} here`, `${name}@home.example`)).toBe(`550 no ${name ? '… ' : ''}here`);
  },
);

it('an answer is one line of 200 characters, whatever the recipient is called', () => {
  expect(keptAnswer('250 ok '.repeat(99), 'a+(b@home.example')).toHaveLength(200);
  expect(keptAnswer('550 user unknown')).toBe('550 user unknown');
});
