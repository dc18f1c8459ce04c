import {
  checkInQuestions,
  consistencyChart,
  isFaded,
  listed,
  placeInWords,
  scoreInWords,
  shortMonday,
} from '@troth/domain';
import type { Say } from '@troth/messages';
import { messages } from './messages.js';
import type { WeeklyReportVariables } from './variables.js';

const mostAbreast = 12;

type Consistency = WeeklyReportVariables['consistency'];

const trendMessages = { better: messages.better, 'about the same': messages.same, worse: messages.worse };

/** What the HTML and the text part both say, and whether there is a chart to show. */
export function sentences({ stage, consistency, regularity, ratings, practice }: WeeklyReportVariables, say: Say) {
  return {
    place: placeWords(stage, say),
    hasScore: consistency.score !== null,
    noScore: say(isFaded(consistency) ? messages.notNow : messages.notYet),
    noScoreInLine: say(isFaded(consistency) ? messages.notNowInLine : messages.notYetInLine),
    scoreNote: scoreNote(consistency, say),
    chart: hasChart(consistency.points) && columns(consistency, say),
    chartWords: say(messages.chart, {
      points: listed(
        consistency.points.map((point) => pointWords(point, say)),
        say,
      ),
    }),
    promises: promises(consistency, say),
    regularityWords: say(messages.answered, regularity),
    changes: ratings.map(({ figure, trend }) => ({
      what: say(checkInQuestions[figure].name),
      trend: say(trendMessages[trend]),
    })),
    minutes: practice && say(messages.minutes, { minutes: practice.minutes }),
  };
}

/** The columns in pixels, one a point of the score, and how wide they are together: as twelve at the most. */
function columns({ points }: Consistency, say: Say) {
  const given = points.map(({ week, score }) => ({ week, own: score }));
  return {
    width: Math.round((100 * Math.min(points.length, mostAbreast)) / mostAbreast),
    groups: consistencyChart(given, say).map(({ label, weeks }) => ({
      label,
      span: weeks.length,
      weeks: weeks.map(({ own, stays }) => ({
        score: stays ? '' : (own ?? '–'),
        height: own === null ? 0 : Math.max(2, Math.round(own)),
      })),
    })),
  };
}

/** One score is no course over time. */
function hasChart(points: Consistency['points']): boolean {
  return points.filter((point) => point.score !== null).length >= 2;
}

function placeWords({ week, round, ...place }: WeeklyReportVariables['stage'], say: Say): string {
  const at = { place: placeInWords(place, say), week };
  return round > 1 ? say(messages.placeInRound, { ...at, round }) : say(messages.place, at);
}

function scoreNote({ trend, ...kept }: Consistency, say: Say): string {
  const behind = scoreInWords(kept, 'maker', say);
  return trend === null ? behind : `${behind} ${say(messages.scoreTrend, { trend: say(trendMessages[trend]) })}`;
}

/** None due, all excused and not told yet are three things, and each is said as what it is. */
function promises({ kept, of: all, beside }: Consistency, say: Say): string {
  if (all === 0 && beside === null) return say(messages.noneCounted);
  const { excused, notYet, untold } = beside ?? { excused: 0, notYet: 0, untold: 0 };
  const isAllExcused = all + notYet + untold === 0;
  const said = [
    all > 0 && say(messages.kept, { kept: inHalves(kept), all }),
    kept % 1 !== 0 && say(messages.half),
    excused > 0 && say(isAllExcused ? messages.allExcused : messages.excused, { excused }),
    notYet > 0 && say(messages.notToldYet, { notYet }),
    untold > 0 && say(messages.untold, { untold }),
  ].filter((sentence) => sentence !== false);
  return said.length === 0 ? say(messages.noPromise) : said.join(' ');
}

function inHalves(value: number): string {
  const whole = Math.floor(value);
  return value === whole ? `${whole}` : `${whole || ''}½`;
}

function pointWords({ week, score }: Consistency['points'][number], say: Say): string {
  return `${shortMonday(week, say)} ${score ?? '–'}`;
}
