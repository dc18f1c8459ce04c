import { useEffect, useRef } from 'react';
import { useMediaQuery } from '@mantine/hooks';
import { init } from './echarts';
import { chartInk, type ChartInk } from './chart-ink';
import classes from './Chart.module.css';

interface ChartProps {
  /** Builds the ECharts option in the colours of the page at hand. */
  option: (ink: ChartInk) => object;
  label: string;
}

/** Draws an option as SVG, in the page's own colours, and keeps it to the width that there is. */
export function Chart({ option, label }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const dark = useMediaQuery('(prefers-color-scheme: dark)');
  useEffect(() => {
    if (place.current === null) return;
    const chart = init(place.current, null, { renderer: 'svg' });
    const ink = chartInk(place.current);
    chart.setOption({ ...option(ink), aria: { enabled: false }, tooltip: tooltip(ink) });
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(place.current);
    return () => {
      watcher.disconnect();
      chart.dispose();
    };
  }, [option, dark]);
  return <div ref={place} className={classes.chart} role="img" aria-label={label} />;
}

function tooltip(ink: ChartInk) {
  return {
    trigger: 'axis',
    confine: true,
    extraCssText: 'max-width: 100%; white-space: normal; overflow-wrap: anywhere;',
    backgroundColor: ink.surface,
    borderColor: ink.line,
    textStyle: { color: ink.text, fontFamily: ink.font, fontSize: 13 },
  };
}
