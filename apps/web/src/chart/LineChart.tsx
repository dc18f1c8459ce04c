import { createElement, useState, type PointerEvent } from 'react';
import { useElementSize } from '@mantine/hooks';
import { mondayOf } from '@troth/domain';
import { dayAndYear } from '../dates/wall-clock';
import { useSpeaker } from '../speech/speaker';
import { chartPlaces, drawLineChart, type ChartLine, type LineChart as Lines } from './draw-line-chart';
import classes from './LineChart.module.css';

interface LineChartProps extends Omit<Lines, 'lines'> {
  lines: readonly NamedLine[];
  label: string;
  /** A value as it is shown; in whole numbers where it is left out. */
  figure?: (value: number) => string;
}

/** A line and what it is of. */
export interface NamedLine extends ChartLine {
  name: string;
}

const height = 240;
const ink = { text: 'var(--ink-soft)', rule: 'var(--line)' };

/** Lines over weeks, as wide as there is room, with a week's figures beside the pointer. */
export function LineChart({ label, figure, ...chart }: LineChartProps) {
  const { say } = useSpeaker();
  const { ref, width } = useElementSize();
  const [pointed, setPointed] = useState<number | null>(null);
  const { weeks, lines } = chart;
  const look = { ...ink, width: Math.max(width, 240), height };
  const places = chartPlaces(chart, look);
  const point = ({ nativeEvent: { offsetX } }: PointerEvent) => setPointed(nearest(weeks.length, places.x, offsetX));
  return (
    <div className={classes.chart}>
      {lines.length > 1 && <Legend lines={lines} />}
      <div ref={ref} className={classes.place}>
        {width > 0 && (
          <svg
            role="img"
            aria-label={label}
            viewBox={`0 0 ${look.width} ${height}`}
            width={look.width}
            height={height}
            onPointerMove={point}
            onPointerDown={point}
            onPointerLeave={() => setPointed(null)}
          >
            {drawLineChart(chart, look, say).map(({ tag, attributes, text }, index) =>
              createElement(tag, { key: index, ...attributes }, text),
            )}
            {pointed !== null && (
              <path className={classes.pointed} d={`M${places.x(pointed)} ${places.top}V${places.bottom}`} />
            )}
          </svg>
        )}
        {pointed !== null && (
          <div
            aria-hidden
            className={places.x(pointed) > look.width / 2 ? classes.figuresBefore : classes.figuresAfter}
            style={{ left: places.x(pointed) }}
          >
            <strong>{dayAndYear(mondayOf(weeks[pointed]!), say)}</strong>
            {lines.map((line) => (
              <span key={line.name}>
                <Swatch line={line} /> {line.name} {inFigures(line.values[pointed], figure)}
              </span>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

function Legend({ lines }: { lines: readonly NamedLine[] }) {
  return (
    <ul className={classes.legend} aria-hidden>
      {lines.map((line) => (
        <li key={line.name}>
          <Swatch line={line} /> {line.name}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ line: { colour, mark, dashed } }: { line: ChartLine }) {
  return (
    <svg width={22} height={10} aria-hidden>
      <path d="M0 5H22" stroke={colour} strokeWidth={2.5} strokeDasharray={dashed ? '5 4' : undefined} />
      {mark === 'circle' ? (
        <circle cx={11} cy={5} r={3.5} fill={colour} />
      ) : (
        <path d="M11 .5l4.5 4.5l-4.5 4.5l-4.5 -4.5Z" fill={colour} />
      )}
    </svg>
  );
}

function nearest(count: number, x: (index: number) => number, at: number): number {
  const apart = (index: number) => Math.abs(x(index) - at);
  return Array.from({ length: count }, (_, index) => index).reduce(
    (best, index) => (apart(index) < apart(best) ? index : best),
    0,
  );
}

function inFigures(value: number | null | undefined, figure = (given: number) => String(Math.round(given))): string {
  return value === null || value === undefined ? '–' : figure(value);
}
