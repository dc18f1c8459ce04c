import { english, type Say } from '@troth/messages';
import { compareWeeks, type LocalWeek } from '../calendar/local-week.js';
import { shortMonday } from '../calendar/weeks-in-words.js';

/** One week of the chart: scores 0–100, null where there is none yet or where it is not for this reader. */
export interface ChartPoint {
  readonly week: LocalWeek;
  readonly own: number | null;
  readonly seen?: number | null;
}

/** Words and colours, so that the page and the picture in the email can each use their own. */
export interface ChartStyle {
  readonly ownLabel: string;
  readonly seenLabel: string;
  readonly ownColour: string;
  readonly seenColour: string;
  readonly textColour: string;
  readonly lineColour: string;
  readonly fontFamily: string;
}

export const defaultChartStyle: ChartStyle = {
  ownLabel: 'What I say',
  seenLabel: 'What was seen',
  ownColour: '#2f6f6a',
  seenColour: '#b4632d',
  textColour: '#4a4a4a',
  lineColour: '#dcdcdc',
  fontFamily: 'sans-serif',
};

const hidden = { show: false } as const;

/** An ECharts option as plain JSON: one line a view, each week's Monday below, 0–100. The seen line only where it is given. */
export function consistencyChart(
  points: readonly ChartPoint[],
  style: Partial<ChartStyle> = {},
  say: Say = english.say,
) {
  const look = { ...defaultChartStyle, ...style };
  const sorted = [...points].sort((x, y) => compareWeeks(x.week, y.week));
  const text = { color: look.textColour, fontFamily: look.fontFamily, fontSize: 12 };
  const withSeen = sorted.some(({ seen }) => typeof seen === 'number');
  return {
    animation: false,
    aria: { enabled: true, label: { description: describe(sorted, withSeen, look) } },
    textStyle: text,
    grid: { left: 40, right: 16, top: withSeen ? 36 : 16, bottom: 32 },
    legend: { show: withSeen, top: 0, left: 'left', icon: 'roundRect', textStyle: text },
    xAxis: {
      type: 'category' as const,
      boundaryGap: false,
      data: sorted.map(({ week }) => shortMonday(week, say)),
      axisLabel: { ...text, hideOverlap: true },
      axisLine: { lineStyle: { color: look.lineColour } },
      axisTick: hidden,
    },
    yAxis: {
      type: 'value' as const,
      min: 0,
      max: 100,
      interval: 25,
      axisLabel: text,
      axisLine: hidden,
      axisTick: hidden,
      splitLine: { lineStyle: { color: look.lineColour } },
    },
    series: [
      line(
        look.ownLabel,
        look.ownColour,
        'circle',
        'solid',
        sorted.map(({ own }) => own),
      ),
      ...(withSeen
        ? [
            line(
              look.seenLabel,
              look.seenColour,
              'diamond',
              'dashed',
              sorted.map(({ seen }) => seen ?? null),
            ),
          ]
        : []),
    ],
  };
}

export type ConsistencyChart = ReturnType<typeof consistencyChart>;

/** The two lines differ in colour, dash and symbol, so that colour alone says nothing. */
function line(name: string, colour: string, symbol: string, dash: string, data: readonly (number | null)[]) {
  return {
    name,
    type: 'line' as const,
    data: [...data],
    connectNulls: false,
    symbol,
    symbolSize: 7,
    lineStyle: { color: colour, width: 2.5, type: dash },
    itemStyle: { color: colour },
  };
}

/** The same in words, for a reader who does not see the picture. */
function describe(points: readonly ChartPoint[], withSeen: boolean, look: ChartStyle): string {
  const latest = points.at(-1);
  if (!latest) return 'There are no weeks to show yet.';
  const own = `${look.ownLabel}: ${latest.own ?? 'not yet known'}`;
  const seen = withSeen ? `; ${look.seenLabel}: ${latest.seen ?? 'not yet known'}` : '';
  return `Consistency from 0 to 100 over ${points.length} weeks. Latest week: ${own}${seen}.`;
}
