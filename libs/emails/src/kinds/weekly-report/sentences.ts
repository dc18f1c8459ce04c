import { checkInQuestions, shortMonday, type LocalWeek } from '@troth/domain';
import { english } from '@troth/messages';
import type { WeeklyReportVariables } from './variables.js';

/** What the HTML and the text part both say, and whether there is a chart to show. */
export function sentences({ stage, consistency, regularity, ratings, practice }: WeeklyReportVariables) {
  return {
    place: `Stage ${stage.number} of ${stage.of} · week ${stage.week}${stage.round > 1 ? ` · round ${stage.round}` : ''}`,
    hasScore: consistency.score !== null,
    scoreNote: scoreNote(consistency),
    hasChart: hasChart(consistency.points),
    chartWords: `Week by week, from 0 to 100, each from its Monday: ${consistency.points.map(pointWords).join(', ')}.`,
    promises: promises(consistency),
    regularityWords: `You answered in ${regularity.answered} of the ${weeks(regularity.asked)} in which you were asked.`,
    changes: ratings.map(({ figure, trend }) => ({ what: english.say(checkInQuestions[figure].name), trend })),
    minutes: practice && `about ${practice.minutes} minutes`,
  };
}

/** A line needs two known scores. */
export function hasChart(points: WeeklyReportVariables['consistency']['points']): boolean {
  return points.filter((point) => point.score !== null).length >= 2;
}

function scoreNote({ score, weeks: counted, trend }: WeeklyReportVariables['consistency']): string {
  if (score === null) return `You will see it once three weeks have had a promise that counts. So far: ${counted}.`;
  const behind = `Worked out from the ${weeks(counted)} in which a promise of yours counted.`;
  if (trend === null) return behind;
  return `${behind} Compared with four weeks before: ${trend}.`;
}

function promises({ kept, of }: WeeklyReportVariables['consistency']): string {
  if (of === 0) return 'No promise of yours counted this week.';
  const half = kept % 1 === 0 ? '' : ' One that you marked as partly kept counts as a half.';
  return `You marked ${inHalves(kept)} of ${of} as kept this week.${half}`;
}

function inHalves(value: number): string {
  const whole = Math.floor(value);
  return value === whole ? `${whole}` : `${whole || ''}½`;
}

function pointWords({ week, score }: WeeklyReportVariables['consistency']['points'][number]): string {
  return `${shortMonday(week as LocalWeek)} ${score ?? '–'}`;
}

function weeks(count: number): string {
  return count === 1 ? '1 week' : `${count} weeks`;
}
