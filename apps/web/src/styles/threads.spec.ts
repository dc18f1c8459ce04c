import { globSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

/** Whose thread it is: one of the two partners, oneself and the other, or both as the sign of the whole. */
const theirs = [
  'brand/Mark.tsx',
  'brand/Plait.module.css',
  'chart/ConsistencyChart.tsx',
  'chart/ConsistencyColumns.module.css',
  'chart/Meaning.module.css',
  'chart/looks.ts',
  'measures/Trajectory.module.css',
  'pages/check-in/check-in.module.css',
  'pages/coach-couple/couple.module.css',
  'pages/coach/CoupleRow.module.css',
  'pages/landing/Stages.tsx',
  'panel/Table.module.css',
  'panels/accounts/Accounts.module.css',
  'panels/couple-practices/CouplePractices.module.css',
  'panels/notes-for-me/NotesForMe.module.css',
  'panels/promises/Promises.module.css',
  'panels/timeline/Timeline.module.css',
  'periods/periods.module.css',
  'styles/palette.css',
];

it('the colours of the two partners stand for nothing else', () => {
  const cwd = 'apps/web/src';
  const coloured = globSync('**/*.{css,ts,tsx}', { cwd, exclude: ['**/*.spec.ts'] }).filter((file) =>
    readFileSync(`${cwd}/${file}`, 'utf8').includes('--thread-'),
  );
  expect(coloured.sort()).toEqual(theirs);
});
