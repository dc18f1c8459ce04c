import { shortMonday, type LocalWeek } from '@troth/domain';
import type { Say } from '@troth/messages';
import type { ChartInk } from './chart-ink';
import { format } from './echarts';

export interface RatingPoint {
  week: LocalWeek;
  a: number | null;
  b: number | null;
}

/** In pixels: two names and their marks stand beside each other in the narrowest window. */
const NAME_WIDTH = 80;

/**
 * An ECharts option: both partners' answers to one question, week by week. Weeks without an answer are gaps. A long
 * name is shortened; it stands whole in the table below.
 */
export function ratingChart(
  points: readonly RatingPoint[],
  { min, max, names }: { min: number; max: number; names: { a: string; b: string } },
  ink: ChartInk,
  say: Say,
) {
  const text = { color: ink.text, fontFamily: ink.font, fontSize: 12 };
  return {
    animation: false,
    textStyle: text,
    grid: { left: 40, right: 16, top: 36, bottom: 32 },
    legend: {
      show: true,
      top: 0,
      left: 'left',
      icon: 'roundRect',
      textStyle: text,
      formatter: (name: string) => format.truncateText(name, NAME_WIDTH, `12px ${ink.font}`, '…'),
    },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: points.map(({ week }) => shortMonday(week, say)),
      axisLabel: { ...text, hideOverlap: true },
      axisLine: { lineStyle: { color: ink.line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      min,
      max,
      interval: Math.ceil((max - min) / 5),
      axisLabel: text,
      splitLine: { lineStyle: { color: ink.line } },
    },
    series: [
      line(
        names.a,
        ink.a,
        'circle',
        'solid',
        points.map(({ a }) => a),
      ),
      line(
        names.b,
        ink.b,
        'diamond',
        'dashed',
        points.map(({ b }) => b),
      ),
    ],
  };
}

function line(name: string, colour: string, symbol: string, dash: string, data: (number | null)[]) {
  return {
    name,
    type: 'line',
    data,
    connectNulls: false,
    symbol,
    symbolSize: 7,
    lineStyle: { color: colour, width: 2.5, type: dash },
    itemStyle: { color: colour },
  };
}
