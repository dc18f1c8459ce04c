import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, AriaComponent, GridComponent, LegendComponent, SVGRenderer]);

/** The family that the pictures are set in. It ships with the project: a bare machine has no fonts. */
export const chartFont = 'Source Sans 3';

/** In CSS pixels; the picture has twice as many each way, so that it stays sharp on a phone. */
export const chartSize = { width: 520, height: 210 };

const fontFile = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
);

/** A chart option as a PNG on the email's own paper colour, drawn off the main thread. */
export async function drawChart(option: EChartsCoreOption): Promise<Buffer> {
  const picture = await renderAsync(drawSvg(option), {
    background: '#fffdf9',
    fitTo: { mode: 'width', value: chartSize.width * 2 },
    font: { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: chartFont },
  });
  return picture.asPng();
}

function drawSvg(option: EChartsCoreOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...chartSize });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
