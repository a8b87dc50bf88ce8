/** Bar charts as SVG, drawn here and not in the browser: the page needs no script and asks nobody for anything. */
import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { escapedText } from '../html.ts';
import type { Chart } from './view.ts';

echarts.use([BarChart, GridComponent, LegendComponent, AriaComponent, LabelLayout, SVGRenderer]);

/** Told apart by tone and by pattern, in print and without colour vision too; both are dark enough on white. */
const looks = [
  { color: '#1f5a8a', pattern: undefined },
  {
    color: '#e8c27a',
    pattern: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 4], rotation: -Math.PI / 4 },
  },
] as const;

const WIDTH = 760;
const LINE = 30;

/** One chart: a bar for each line, or one for each column beside each other, every bar with its number. */
export function barChart({ code, labels, series }: Chart, title: string, description: string): string {
  const bars = labels.length * series.length;
  const chart = echarts.init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: WIDTH,
    height: 70 + bars * LINE,
  });
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: 'sans-serif', color: '#1a1a1a' },
    grid: { left: labelWidth(labels), right: 60, top: series.length > 1 ? 40 : 10, bottom: 30 },
    ...(series.length > 1 && { legend: { top: 0, left: 0, data: series.map(({ name }) => name) } }),
    xAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: '#d9d9d9' } } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: [...labels],
      axisTick: { show: false },
      axisLabel: { fontSize: 13, color: '#1a1a1a' },
    },
    series: series.map(({ name, counts }, index) => ({
      type: 'bar',
      name,
      data: [...counts],
      barMaxWidth: 20,
      label: { show: true, position: 'right', fontSize: 13, color: '#1a1a1a' },
      itemStyle: {
        color: looks[index]?.color,
        borderColor: '#1a1a1a',
        borderWidth: 1,
        ...(looks[index]?.pattern && { decal: { ...looks[index].pattern, color: '#5a3d00' } }),
      },
    })),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return named(svg, { id: `chart-${code}`, title, description });
}

/** Room for the longest label; without a screen nothing can be measured, so every character counts as a wide one. */
function labelWidth(labels: readonly string[]): number {
  return 16 + 8 * Math.max(...labels.map((label) => [...label].length));
}

/** Gives the picture a name and a description for those who do not see it, and lets it shrink with the page. */
function named(
  svg: string,
  { id, title, description }: { readonly id: string; readonly title: string; readonly description: string },
): string {
  const [, width, height] = /^<svg width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const labels = `role="img" aria-labelledby="${id}-title ${id}-description"`;
  const head = `<svg ${labels} viewBox="0 0 ${width} ${height}" xmlns="http://www.w3.org/2000/svg" class="chart">`;
  const names = `<title id="${id}-title">${escapedText(title)}</title><desc id="${id}-description">${escapedText(description)}</desc>`;
  // Names of patterns and clips are the same in every drawing; on one page each must have its own.
  return svg.replace(/^<svg [^>]*>/, `${head}${names}`).replaceAll(/\b(id="|url\(#)zr/g, `$1${id}-zr`);
}
