import type { Say } from '@troth/messages';
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
  readonly ownColour: string;
  /** Where there is a seen line. */
  readonly seenLabel?: string;
  readonly seenColour?: string;
  readonly textColour: string;
  readonly lineColour: string;
  readonly fontFamily: string;
}

const hidden = { show: false } as const;

/** An ECharts option as plain JSON: one line a view, each week's Monday below, 0–100. The seen line only where it is given. */
export function consistencyChart(points: readonly ChartPoint[], look: ChartStyle, say: Say) {
  const sorted = [...points].sort((x, y) => compareWeeks(x.week, y.week));
  const text = { color: look.textColour, fontFamily: look.fontFamily, fontSize: 12 };
  const withSeen = sorted.some(({ seen }) => typeof seen === 'number');
  return {
    animation: false,
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
              look.seenLabel ?? '',
              look.seenColour ?? look.ownColour,
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
