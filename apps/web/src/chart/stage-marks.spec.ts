import { expect, it } from '@jest/globals';
import type { StoryRound } from '@troth/contract';
import { stageMarks } from './stage-marks';

const weeks = ['2026-W30', '2026-W31', '2026-W32', '2026-W33'] as const;
const entered = (...rounds: StoryRound['enteredWeek'][]) =>
  rounds.map((enteredWeek) => ({ enteredWeek }) as StoryRound);

it('a stage is marked at its first week in the chart, and of two at one week the later', () => {
  expect(stageMarks(entered('2026-W28', '2026-W29', '2026-W32'), weeks)).toEqual([
    { at: 0, label: '2' },
    { at: 2, label: '3' },
  ]);
  expect(stageMarks(entered('2026-W29', '2026-W34'), weeks)).toEqual([{ at: 0, label: '1' }]);
});
