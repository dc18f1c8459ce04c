import type { Random } from './random.js';

/** Texts that trip readers, keepers and regular expressions. */
export const hostileTexts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u200b\u2800\u3164',
  '\u202e\u2066\ufeff',
  '\r\nBcc: everyone@example.org',
  '👩‍❤️‍👨',
  'a\u0301'.repeat(2_000),
  'ﷺ'.repeat(3_000),
  'x'.repeat(60_000),
  `${'a'.repeat(30_000)}!@`,
  `a@${'b.'.repeat(10_000)}c`,
  "'; drop table enrolment; --",
  '%',
  '\\',
  '../../../../etc/passwd',
  '{{constructor}}',
  '__proto__',
  'toString',
  'NaN',
  '1e999',
  '9223372036854775808',
  '2026-02-30',
  '+275760-09-13T00:00:00.001Z',
  '2026-W54',
  'Etc/../Berlin',
  'A.B.C',
  '00000000-0000-0000-0000-000000000000',
  '0190a000-0000-7000-8000-000000000001',
];

/** JSON of a value that few schemas expect, as text, since JSON.stringify cannot write all of it. */
export function hostileValue(random: Random, depth = 0): string {
  const text = () => JSON.stringify(random.pick(hostileTexts));
  const kinds: (() => string)[] = [
    text,
    text,
    () => String.raw`"\ud800"`,
    () => String.raw`"\udc00a"`,
    () => random.pick(['1e400', '-1e400', '-0', '1e-400', '9'.repeat(5_000), '0.1', '2147483648', '-1']),
    () => random.pick(['null', 'true', 'false', '[]', '{}']),
    () => `[${Array.from({ length: 4_000 }, () => '0').join(',')}]`,
    () => {
      const deep = random.pick([3, 30, 3_000, 10_000]);
      return random.next() < 0.5 ? '['.repeat(deep) + ']'.repeat(deep) : '{"a":'.repeat(deep) + '1' + '}'.repeat(deep);
    },
  ];
  if (depth < 3) {
    kinds.push(() => `{${text()}:${hostileValue(random, depth + 1)}}`);
    kinds.push(() => `[${hostileValue(random, depth + 1)},${hostileValue(random, depth + 1)}]`);
  }
  return random.pick(kinds)();
}
