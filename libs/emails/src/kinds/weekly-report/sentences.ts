import { checkInQuestions, shortMonday, type LocalWeek } from '@troth/domain';
import type { Say } from '@troth/messages';
import { messages } from './messages.js';
import type { WeeklyReportVariables } from './variables.js';

type Consistency = WeeklyReportVariables['consistency'];

const trendMessages = { better: messages.better, 'about the same': messages.same, worse: messages.worse };

/** What the HTML and the text part both say, and whether there is a chart to show. */
export function sentences({ stage, consistency, regularity, ratings, practice }: WeeklyReportVariables, say: Say) {
  return {
    place: placeWords(stage, say),
    hasScore: consistency.score !== null,
    scoreNote: scoreNote(consistency, say),
    hasChart: hasChart(consistency.points),
    chartWords: say(messages.chart, { points: consistency.points.map((point) => pointWords(point, say)).join(', ') }),
    promises: promises(consistency, say),
    regularityWords: say(messages.answered, regularity),
    changes: ratings.map(({ figure, trend }) => ({
      what: say(checkInQuestions[figure].name),
      trend: say(trendMessages[trend]),
    })),
    minutes: practice && say(messages.minutes, { minutes: practice.minutes }),
  };
}

/** A line needs two known scores. */
export function hasChart(points: Consistency['points']): boolean {
  return points.filter((point) => point.score !== null).length >= 2;
}

function placeWords({ number, of: all, week, round }: WeeklyReportVariables['stage'], say: Say): string {
  const at = { number, all, week };
  return round > 1 ? say(messages.placeInRound, { ...at, round }) : say(messages.place, at);
}

function scoreNote({ score, weeks, trend }: Consistency, say: Say): string {
  if (score === null) return say(messages.scoreLater, { weeks });
  const behind = say(messages.scoreFrom, { weeks });
  return trend === null ? behind : `${behind} ${say(messages.scoreTrend, { trend: say(trendMessages[trend]) })}`;
}

function promises({ kept, of: all }: Consistency, say: Say): string {
  if (all === 0) return say(messages.noPromise);
  const said = say(messages.kept, { kept: inHalves(kept), all });
  return kept % 1 === 0 ? said : `${said} ${say(messages.half)}`;
}

function inHalves(value: number): string {
  const whole = Math.floor(value);
  return value === whole ? `${whole}` : `${whole || ''}½`;
}

function pointWords({ week, score }: Consistency['points'][number], say: Say): string {
  return `${shortMonday(week as LocalWeek, say)} ${score ?? '–'}`;
}
