import { createRequire } from 'node:module';
import type { EChartsCoreOption } from 'echarts/core';

/** The family that the pictures are set in. It ships with the project: a bare machine has no fonts. */
export const chartFont = 'Source Sans 3';

/** In CSS pixels of a phone, where the words have to be legible; the picture is as sharp as a desktop wants it. */
export const chartSize = { width: 340, height: 165, scale: 2.25 };

const fontFile = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
);

/**
 * A chart option as a PNG on the email's own paper colour, drawn off the main thread. What it is drawn with is loaded
 * with the first one: most of the time a process sends words alone.
 */
export async function drawChart(option: EChartsCoreOption): Promise<Buffer> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const picture = await renderAsync(await drawSvg(option), {
    background: '#fffdf9',
    fitTo: { mode: 'width', value: chartSize.width * chartSize.scale },
    font: { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: chartFont },
  });
  return picture.asPng();
}

async function drawSvg(option: EChartsCoreOption): Promise<string> {
  const { init } = await import('echarts/dist/echarts.esm.min.mjs');
  const { width, height } = chartSize;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
