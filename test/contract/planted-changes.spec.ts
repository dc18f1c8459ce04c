import { readFileSync } from 'node:fs';
import { expect, it, jest } from '@jest/globals';
import { typeFaults } from '../change/type-faults.js';

jest.setTimeout(300_000);

interface Planted {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const contract = 'libs/contract/src';
const zones = 'apps/api/src/zones/zones.controller.ts';

const changes: readonly [what: string, breaks: string, says: RegExp, planted: Planted][] = [
  [
    'a field of an answer, renamed in the contract',
    'apps/web/src/panels/over-the-weeks/OverTheWeeks.tsx',
    /Property 'gap' does not exist/,
    { file: `${contract}/couples/show.ts`, from: 'gap:', to: 'difference:' },
  ],
  [
    'a field of a request, renamed in the contract',
    'apps/web/src/panels/choices/Choices.tsx',
    /'shares' does not exist/,
    { file: `${contract}/us/choose-sharing.ts`, from: 'shares:', to: 'isShared:' },
  ],
  [
    'a path, changed in the contract',
    'apps/web/src/first.ts',
    /"POST \/api\/v1\/check-in\/look"' is not assignable/,
    { file: `${contract}/check-in/look.ts`, from: '/check-in/look', to: '/check-in/form' },
  ],
  [
    'a field of an answer, renamed in the API alone',
    zones,
    /Property 'label' is missing/,
    { file: zones, from: 'label:', to: 'words:' },
  ],
  [
    'a route that takes a key, served by a handler that would not heed it',
    'apps/api/src/us/us.controller.ts',
    /'takesAKeyAndHasToRun' is missing/,
    { file: `${contract}/us/show.ts`, from: "caller: 'partner',", to: "caller: 'partner',\n  takesKey: true," },
  ],
];

it.each(changes)('%s, does not compile in %s', (_, file, says, planted) => {
  expect(typeFaults(process.cwd(), [file])).toEqual([]);
  const changed = { [planted.file]: readFileSync(planted.file, 'utf8').replaceAll(planted.from, planted.to) };
  expect(typeFaults(process.cwd(), [file], changed).join('\n')).toMatch(says);
});
