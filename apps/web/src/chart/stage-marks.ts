import type { StoryRound } from '@troth/contract';
import type { LocalWeek } from '@troth/domain';
import type { ChartMark } from './draw-line-chart';

/** Where stages begin, each by its number among the rounds; one that was entered before the chart stands at its first week. */
export function stageMarks(rounds: readonly StoryRound[], weeks: readonly LocalWeek[]): ChartMark[] {
  const marks = rounds.flatMap(({ enteredWeek }, index) => {
    const at = weeks.findIndex((week) => week >= enteredWeek);
    return at < 0 ? [] : [{ at, label: `${index + 1}` }];
  });
  // Two names at one place cannot be read: the later stage is the one that they are in from there on.
  return marks.filter(({ at }, index) => marks[index + 1]?.at !== at);
}
