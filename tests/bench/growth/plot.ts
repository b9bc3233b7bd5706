import { scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import type { Curve, CurvePoint, Growth } from './curves.ts';

const WIDTH = 760;
const PANEL = { height: 330, left: 62, right: 200, top: 48, bottom: 46 };
/** So far apart labels must stand. */
const LABEL_GAP = 15;

/** As an image it cannot take the colours of the page around it: the reader's own preference decides. */
const STYLE = `
    svg { color-scheme: light dark; font: 12px system-ui, sans-serif; fill: #24292f; background: #fff }
    .grid { stroke: #d8dee4; stroke-width: 1 }
    .axis { fill: #57606a }
    .title { font-weight: 600; font-size: 14px }
    path { fill: none; stroke-width: 2 }
    .own path { stroke: #0a58ca; stroke-width: 3 } .own { fill: #0a58ca; font-weight: 600 }
    .limit path { stroke: #57606a; stroke-dasharray: 5 4 } .limit { fill: #57606a }
    .peer path { stroke: #bc4c00 } .peer { fill: #bc4c00 }
    @media (prefers-color-scheme: dark) {
      svg { fill: #e6edf3; background: #0d1117 }
      .grid { stroke: #30363d } .axis { fill: #9198a1 }
      .own path { stroke: #6cb0ff } .own { fill: #6cb0ff }
      .limit path { stroke: #9198a1 } .limit { fill: #9198a1 }
      .peer path { stroke: #f0883e } .peer { fill: #f0883e }
    }`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const at = (value: number): string => value.toFixed(1);

/** 10 k, 3 M, 0.5: what stands at an axis. */
export const axisText = (value: number): string => {
  const [unit, size] = value >= 1e6 ? [' M', 1e6] : value >= 1e3 ? [' k', 1e3] : ['', 1];
  return `${Number((value / size).toPrecision(2))}${unit}`;
};

const ticksOf = (low: number, high: number): number[] => {
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++) {
    const tick = 10 ** power;
    if (tick >= low * 0.999 && tick <= high * 1.001) ticks.push(tick);
  }
  return ticks;
};

/** @returns places for labels, moved apart where they would meet, in the order given. */
export const spreadLabels = (wanted: readonly number[], gap = LABEL_GAP): number[] => {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  for (let i = 1; i < order.length; i++) {
    const above = order[i - 1];
    const here = order[i];
    if (above && here) here.y = Math.max(here.y, above.y + gap);
  }
  const placed: number[] = [];
  for (const { y, index } of order) placed[index] = y;
  return placed;
};

const panel = ({ title, x, y, curves }: Growth, top: number): string => {
  const all = curves.flatMap(({ points }) => points);
  const [lowX, highX] = [Math.min(...all.map((one) => one.x)), Math.max(...all.map((one) => one.x))];
  const [lowY, highY] = [Math.min(...all.map((one) => one.y)), Math.max(...all.map((one) => one.y))];
  const right = WIDTH - PANEL.right;
  const bottom = top + PANEL.height - PANEL.bottom;
  const across = scaleLog([lowX, highX], [PANEL.left, right]);
  const up = scaleLog([lowY * 0.8, highY * 1.6], [bottom, top + PANEL.top]);
  const path = line<CurvePoint>(
    (point) => across(point.x),
    (point) => up(point.y),
  ).digits(1);
  const lastOf = ({ points }: Curve): CurvePoint => points.at(-1) ?? { x: highX, y: lowY };
  const whole = curves.filter((curve) => lastOf(curve).x === highX);
  const places = spreadLabels(whole.map((curve) => up(lastOf(curve).y)));
  const label = (curve: Curve): string => {
    const end = lastOf(curve);
    const place = places[whole.indexOf(curve)];
    // A curve that ends early has its name above its end: beside it others go on.
    const where =
      place === undefined
        ? `x="${at(across(end.x))}" y="${at(up(end.y) - 9)}" text-anchor="end"`
        : `x="${at(right + 8)}" y="${at(place + 4)}"`;
    return `<text ${where}>${escaped(curve.name)}</text>`;
  };
  const gridX = ticksOf(lowX, highX).map(
    (tick) =>
      `<line class="grid" x1="${at(across(tick))}" x2="${at(across(tick))}" y1="${top + PANEL.top}" y2="${bottom}"/>` +
      `<text class="axis" x="${at(across(tick))}" y="${bottom + 18}" text-anchor="middle">${axisText(tick)}</text>`,
  );
  const gridY = ticksOf(lowY * 0.8, highY * 1.6).map(
    (tick) =>
      `<line class="grid" x1="${PANEL.left}" x2="${right}" y1="${at(up(tick))}" y2="${at(up(tick))}"/>` +
      `<text class="axis" x="${PANEL.left - 8}" y="${at(up(tick) + 4)}" text-anchor="end">${axisText(tick)}</text>`,
  );
  const drawn = curves.map((curve) => {
    const dots = curve.points.map(
      (point) => `<circle cx="${at(across(point.x))}" cy="${at(up(point.y))}" r="2.5"/>`,
    );
    return `<g class="${curve.kind}"><path d="${path(curve.points) ?? ''}"/>${dots.join('')}${label(curve)}</g>`;
  });
  return `<g><text class="title" x="${PANEL.left}" y="${top + 20}">${escaped(title)}</text>
<text class="axis" x="${PANEL.left}" y="${top + 38}">${escaped(y)}</text>
${[...gridX, ...gridY].join('\n')}
<text class="axis" x="${right}" y="${bottom + 36}" text-anchor="end">${escaped(x)}</text>
${drawn.join('\n')}</g>`;
};

/** Draws growths below each other, both axes logarithmic: what grows in proportion is a line of slope one. */
export const growthPlot = (growths: readonly Growth[], title: string): string => {
  const height = growths.length * PANEL.height;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escaped(title)}">
<style>${STYLE}
</style>
<title>${escaped(title)}</title>
${growths.map((growth, index) => panel(growth, index * PANEL.height)).join('\n')}
</svg>
`;
};
