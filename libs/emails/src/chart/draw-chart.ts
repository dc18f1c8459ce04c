import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import type { EChartsCoreOption } from 'echarts/core';
import { init } from 'echarts/dist/echarts.esm.min.mjs';

/** The family that the pictures are set in. It ships with the project: a bare machine has no fonts. */
export const chartFont = 'Source Sans 3';

/** In CSS pixels of a phone, where the words have to be legible; the picture is as sharp as a desktop wants it. */
export const chartSize = { width: 340, height: 165, scale: 2.25 };

const fontFile = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
);

/** A chart option as a PNG on the email's own paper colour, drawn off the main thread. */
export async function drawChart(option: EChartsCoreOption): Promise<Buffer> {
  const picture = await renderAsync(drawSvg(option), {
    background: '#fffdf9',
    fitTo: { mode: 'width', value: chartSize.width * chartSize.scale },
    font: { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: chartFont },
  });
  return picture.asPng();
}

function drawSvg(option: EChartsCoreOption): string {
  const { width, height } = chartSize;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
