import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { acts, kinds, type ActRule, type KindRule } from '@troth/domain';

const page = readFileSync('docs/privacy.md', 'utf8');
const never = { scope: null, words: 'no' };

const columns = {
  what: ({ what }: KindRule) => what,
  'its writer': ({ writer }: KindRule) => writer.words,
  'the partner': ({ partner }: KindRule) => partner.words,
  'the couple’s coach': ({ coach }: KindRule) => coach.words,
  'a lead coach': ({ lead = never }: KindRule) => lead.words,
  'a safety officer': ({ safety = never }: KindRule) => safety.words,
  'an operator': ({ operator }: KindRule) => operator.words,
};

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

it('the table of who sees what is the one of libs/domain, line by line', () => {
  const rows = Object.values<KindRule>(kinds).map((kind) => row(Object.values(columns).map((cell) => cell(kind))));
  const table = [row(Object.keys(columns)), row(Object.keys(columns).map(() => '---')), ...rows].join('\n');
  expect(/^\| what \| its writer[^]*?(?=\n\n)/m.exec(page)?.[0]).toBe(table);
});

it('the table of who may do what is the one of libs/domain, line by line', () => {
  const rows = Object.entries<ActRule>(acts).map(([act, { may }]) =>
    row([
      `\`${act}\``,
      Object.entries(may)
        .map(([role, scope]) => `${role}: ${scope}`)
        .join('; '),
    ]),
  );
  const table = [row(['act', 'who may, and how far']), row(['---', '---']), ...rows].join('\n');
  expect(/^\| act \| who may[^]*?(?=\n\n)/m.exec(page)?.[0]).toBe(table);
});
