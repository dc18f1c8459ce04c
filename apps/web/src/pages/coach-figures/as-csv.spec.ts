import { expect, it } from '@jest/globals';
import { asCsv } from './as-csv';

const table = (name: string) => ({
  id: 'coaches',
  title: 'With whom',
  of: 'Coach',
  column: 'Couples',
  lines: [{ names: [name], figure: 'about 10', part: 1 }],
});

it('tables are written below each other, each cell between quotes', () => {
  expect(asCsv([table('Cora "Co" Lee'), table('Ben, the other')])).toBe(
    [
      ...['"With whom"', '"Coach","Couples"', '"Cora ""Co"" Lee","about 10"', ''],
      ...['"With whom"', '"Coach","Couples"', '"Ben, the other","about 10"', ''],
    ].join('\r\n'),
  );
});

it.each(['=HYPERLINK("x")', '+1', '-1', '@sum', '\t=1', ' =1'])(
  'a name that begins as a formula stays text: %j',
  (name) => {
    expect(asCsv([table(name)])).toContain(`"'${name.replaceAll('"', '""')}"`);
  },
);
