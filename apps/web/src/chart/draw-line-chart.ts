import { shortMonday, type LocalWeek } from '@troth/domain';
import type { Say } from '@troth/messages';

/** An element of a picture, its attributes by the names that React knows them by. */
export interface SvgElement {
  readonly tag: 'path' | 'circle' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

/** One line; null where a week has no value, which is drawn as a gap. */
export interface ChartLine {
  readonly colour: string;
  readonly mark: 'circle' | 'diamond';
  readonly dashed: boolean;
  readonly values: readonly (number | null)[];
}

/** Where the values of a line usually lie, drawn behind it over the weeks that it rests on, and on to the latest. */
export interface ChartBand {
  readonly colour: string;
  readonly dashed: boolean;
  readonly low: number;
  readonly high: number;
  /** The place of the first week. */
  readonly from: number;
}

/** Where the value of a line truly lies in each week; null where the line has a gap. */
export interface ChartRibbon {
  readonly colour: string;
  readonly dashed: boolean;
  readonly ends: readonly ({ readonly low: number; readonly high: number } | null)[];
}

/** Something that began with a week, such as a stage. */
export interface ChartMark {
  readonly at: number;
  readonly label: string;
}

/** Lines over the same weeks, oldest first, on one scale whose rules lie `interval` apart. */
export interface LineChart {
  readonly weeks: readonly LocalWeek[];
  readonly lines: readonly ChartLine[];
  readonly bands?: readonly ChartBand[];
  readonly ribbons?: readonly ChartRibbon[];
  readonly marks?: readonly ChartMark[];
  readonly scale: ChartScale;
}

export interface ChartScale {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
  /** Whether its values are written without a sign: above and below the middle are said in words. */
  readonly isUnsigned?: true;
}

/** Size in CSS pixels, and the page's colours. */
export interface ChartLook {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly rule: string;
}

const margin = { left: 36, right: 22, top: 10, bottom: 30 };
/** Above the chart, where marks have names. */
const nameHeight = 12;
const fontSize = 12;
/** Of a letter in a week's label, as wide as they get on average. */
const letterWidth = 6.6;
const airBetween = 12;
/** Of a mark's name. */
const nameWidth = 50;

/** The place of each week and value in a picture of a size. */
export interface ChartPlaces {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function chartPlaces({ weeks, scale, marks = [] }: LineChart, { width, height }: ChartLook): ChartPlaces {
  const [left, right, bottom] = [margin.left, width - margin.right, height - margin.bottom];
  const top = margin.top + (marks.length > 0 ? nameHeight : 0);
  const apart = weeks.length > 1 ? (right - left) / (weeks.length - 1) : 0;
  return {
    x: (index) => tenth(weeks.length > 1 ? left + index * apart : (left + right) / 2),
    y: (value) => tenth(bottom - ((value - scale.min) / (scale.max - scale.min)) * (bottom - top)),
    left,
    right,
    top,
    bottom,
  };
}

/**
 * A picture of lines over weeks. Lines differ in colour, dash and mark, so that colour alone says nothing; a value
 * between two gaps still has its mark.
 */
export function drawLineChart(chart: LineChart, look: ChartLook, say: Say): readonly SvgElement[] {
  const places = chartPlaces(chart, look);
  return [
    ...(chart.bands ?? []).flatMap((band) => bandOf(band, places)),
    ...(chart.ribbons ?? []).flatMap((ribbon) => ribbonOf(ribbon, places)),
    ...rules(chart, look, places),
    ...(chart.marks ?? []).flatMap((mark) => markOf(mark, look, places)),
    ...weekLabels(chart, look, places, say),
    ...chart.lines.flatMap((line) => [stroke(line, places), ...marks(line, places)]),
  ];
}

/** A wash with an edge above and below, dashed as its line is, so that two that overlap are told apart. */
function bandOf({ colour, dashed, low, high, from }: ChartBand, { x, y, right }: ChartPlaces): SvgElement[] {
  const [left, top, bottom] = [x(from), y(high), y(low)];
  return [
    wash(`M${left} ${top}H${right}V${bottom}H${left}Z`, colour),
    edge(`M${left} ${top}H${right}M${left} ${bottom}H${right}`, { colour, dashed }),
  ];
}

/** The same with ends of its own in each week; a week between two gaps is an upright stroke. */
function ribbonOf({ colour, dashed, ends }: ChartRibbon, { x, y }: ChartPlaces): SvgElement[] {
  return stretchesOf(ends).flatMap((stretch) => {
    const along = (value: (end: { low: number; high: number }) => number) =>
      stretch.map(({ index, end }) => `${x(index)} ${y(value(end))}`);
    const [top, bottom] = [along(({ high }) => high), along(({ low }) => low)];
    if (stretch.length === 1) return [edge(`M${top[0]}L${bottom[0]}`, { colour, dashed })];
    return [
      wash(`M${[...top, ...bottom.toReversed()].join('L')}Z`, colour),
      edge(`M${top.join('L')}M${bottom.join('L')}`, { colour, dashed }),
    ];
  });
}

/** The weeks that follow each other without a gap. */
function stretchesOf(ends: ChartRibbon['ends']) {
  const stretches: { index: number; end: { low: number; high: number } }[][] = [];
  ends.forEach((end, index) => {
    if (end === null) return;
    if (index > 0 && ends[index - 1] !== null) stretches.at(-1)!.push({ index, end });
    else stretches.push([{ index, end }]);
  });
  return stretches;
}

function wash(d: string, colour: string): SvgElement {
  return { tag: 'path', attributes: { d, fill: colour, opacity: 0.13 } };
}

function edge(d: string, { colour, dashed }: { colour: string; dashed: boolean }): SvgElement {
  const dash = dashed && { strokeDasharray: '5 4' };
  return { tag: 'path', attributes: { d, fill: 'none', stroke: colour, strokeWidth: 1, opacity: 0.7, ...dash } };
}

function markOf({ at, label: text }: ChartMark, look: ChartLook, { x, top, bottom, left }: ChartPlaces): SvgElement[] {
  const near = x(at) - left < nameWidth / 2;
  return [
    {
      tag: 'path',
      attributes: { d: `M${x(at)} ${top}V${bottom}`, stroke: look.text, strokeWidth: 1, strokeDasharray: '1 3' },
    },
    label(text, { x: x(at), y: top - 8, anchor: near ? 'start' : 'middle' }, look),
  ];
}

function rules({ scale }: LineChart, look: ChartLook, { y, left, right }: ChartPlaces): SvgElement[] {
  const steps = Math.round((scale.max - scale.min) / scale.interval);
  return Array.from({ length: steps + 1 }, (_, step) => scale.min + step * scale.interval).flatMap((value) => [
    { tag: 'path', attributes: { d: `M${left} ${y(value)}H${right}`, stroke: look.rule, strokeWidth: 1 } },
    label(`${scale.isUnsigned ? Math.abs(value) : value}`, { x: left - 8, y: y(value) + 4, anchor: 'end' }, look),
  ]);
}

/** As many as there is room for, the latest among them, and none past the picture's edge. */
function weekLabels({ weeks }: LineChart, look: ChartLook, places: ChartPlaces, say: Say): SvgElement[] {
  const texts = weeks.map((week) => shortMonday(week, say));
  const widthOf = (text: string) => text.length * letterWidth;
  const room = Math.max(1, Math.floor((places.right - places.left) / (Math.max(...texts.map(widthOf)) + airBetween)));
  const every = Math.max(1, Math.ceil((weeks.length - 1) / room));
  const y = places.bottom + 19;
  return texts.flatMap((text, index) => {
    if ((weeks.length - 1 - index) % every !== 0) return [];
    const isAtEdge = places.x(index) + widthOf(text) / 2 > look.width;
    return [
      label(text, isAtEdge ? { x: look.width, y, anchor: 'end' } : { x: places.x(index), y, anchor: 'middle' }, look),
    ];
  });
}

function label(text: string, at: { x: number; y: number; anchor: string }, { text: fill }: ChartLook): SvgElement {
  const { x, y, anchor } = at;
  return { tag: 'text', attributes: { x, y, fill, textAnchor: anchor, fontSize }, text };
}

function stroke({ values, colour, dashed }: ChartLine, { x, y }: ChartPlaces): SvgElement {
  const d = values
    .map((value, index) => {
      if (value === null) return '';
      const goesOn = index > 0 && values[index - 1] !== null;
      return `${goesOn ? 'L' : 'M'}${x(index)} ${y(value)}`;
    })
    .join('');
  return {
    tag: 'path',
    attributes: {
      d,
      fill: 'none',
      stroke: colour,
      strokeWidth: 2.5,
      strokeLinejoin: 'round',
      ...(dashed && { strokeDasharray: '5 4' }),
    },
  };
}

function marks({ values, colour, mark }: ChartLine, { x, y }: ChartPlaces): SvgElement[] {
  return values.flatMap((value, index): SvgElement[] => {
    if (value === null) return [];
    const [cx, cy] = [x(index), y(value)];
    if (mark === 'circle') return [{ tag: 'circle', attributes: { cx, cy, r: 3.5, fill: colour } }];
    return [{ tag: 'path', attributes: { d: `M${cx} ${tenth(cy - 4.5)}l4.5 4.5l-4.5 4.5l-4.5 -4.5Z`, fill: colour } }];
  });
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
