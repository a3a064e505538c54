import type { CellValue } from "../engine/engine";

interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

export interface ChartData {
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}

const colors = ["#1f6feb", "#c2410c", "#15803d", "#7e22ce", "#b91c1c", "#0e7490"];
const size = { width: 340, height: 180, left: 34, bottom: 24, top: 8 };

/** Labels from a first column of texts, names from a first row of texts, numbers from the rest. */
export function chartData(cells: readonly (readonly CellValue[])[]): ChartData {
  const named = cells[0].slice(1).every((cell) => typeof cell !== "number") && cells.length > 1;
  const body = named ? cells.slice(1) : cells;
  const labeled = cells[0].length > 1 && body.every((row) => typeof row[0] !== "number");
  const first = labeled ? 1 : 0;
  return {
    labels: body.map((row, i) => (labeled ? String(row[0] ?? "") : String(i + 1))),
    series: cells[0].slice(first).map((name, i) => ({
      name: named ? String(name ?? "") : `Series ${i + 1}`,
      values: body.map((row) => (typeof row[first + i] === "number" ? (row[first + i] as number) : NaN)),
    })),
  };
}

/** A plain picture of a chart: bars, or lines where the type says so. */
export function drawChart(type: string, data: ChartData): SVGSVGElement {
  const values = data.series.flatMap((series) => series.values).filter((value) => Number.isFinite(value));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values, low + 1e-9);
  const plot = { width: size.width - size.left - 6, height: size.height - size.bottom - size.top };
  const y = (value: number) => size.top + plot.height * (1 - (value - low) / (high - low));
  const slot = plot.width / Math.max(1, data.labels.length);
  const picture = element("svg", {
    viewBox: `0 0 ${size.width} ${size.height}`,
    role: "img",
  }) as SVGSVGElement;
  for (const value of [low, high]) {
    picture.append(
      element("line", { x1: size.left, x2: size.width - 6, y1: y(value), y2: y(value), class: "axis" }),
    );
    picture.append(text(size.left - 4, y(value) + 3, shortNumber(value), "end"));
  }
  data.series.forEach((series, s) => {
    const color = colors[s % colors.length];
    if (/line|scatter/i.test(type)) {
      const points = series.values.flatMap((value, i) =>
        Number.isFinite(value) ? [`${size.left + slot * (i + 0.5)},${y(value)}`] : [],
      );
      picture.append(
        element("polyline", { points: points.join(" "), fill: "none", stroke: color, "stroke-width": 2 }),
      );
      return;
    }
    const width = (slot * 0.8) / data.series.length;
    series.values.forEach((value, i) => {
      if (!Number.isFinite(value)) return;
      const x = size.left + slot * (i + 0.1) + width * s;
      const box = { x, width, y: Math.min(y(0), y(value)), height: Math.abs(y(0) - y(value)), fill: color };
      picture.append(element("rect", box));
    });
  });
  const every = Math.ceil(data.labels.length / 8);
  data.labels.forEach((label, i) => {
    if (i % every === 0)
      picture.append(text(size.left + slot * (i + 0.5), size.height - 8, label.slice(0, 9), "middle"));
  });
  return picture;
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function text(x: number, y: number, words: string, anchor: string): SVGElement {
  const made = element("text", { x, y, "text-anchor": anchor, "font-size": 9 });
  made.textContent = words;
  return made;
}

function shortNumber(value: number): string {
  return Math.abs(value) >= 10000 ? value.toExponential(1) : String(Number(value.toFixed(1)));
}
