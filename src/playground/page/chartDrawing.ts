import type { CellValue } from "../engine/engine";
import type { ChartRecord, SeriesLook } from "../model/charts/chartStore";

interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

export interface ChartData {
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}

const colors = ["#1f6feb", "#c2410c", "#15803d", "#7e22ce", "#b91c1c", "#0e7490"];
/** How high a bar and its room are. */
const barSlot = 14;
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

/** A plain picture of a chart: bars, lines, or spans with a mark, as its type says. */
export function drawChart(
  type: string,
  data: ChartData,
  { reversed, looks }: Pick<ChartRecord, "reversed" | "looks">,
): SVGSVGElement {
  if (/^Bar/.test(type))
    return drawBars(data, { stacked: /Stacked/.test(type), topDown: reversed.category, looks });
  const spans = type === "StockHLC";
  const values = data.series.flatMap((series) => series.values).filter((value) => Number.isFinite(value));
  const low = spans ? Math.min(...values) : Math.min(0, ...values);
  const high = Math.max(spans ? -Infinity : 0, ...values, low + 1e-9);
  const plot = { width: size.width - size.left - 6, height: size.height - size.bottom - size.top };
  const share = (value: number) => (value - low) / (high - low);
  const y = (value: number) => size.top + plot.height * (reversed.value ? share(value) : 1 - share(value));
  const slot = plot.width / Math.max(1, data.labels.length);
  const picture = pictureOf(size.width, size.height);
  for (const value of [low, high]) {
    picture.append(
      element("line", { x1: size.left, x2: size.width - 6, y1: y(value), y2: y(value), class: "axis" }),
    );
    picture.append(text(size.left - 4, y(value) + 3, shortNumber(value), "end"));
  }
  const middle = (i: number) => size.left + slot * (i + 0.5);
  if (spans) drawSpans(picture, data, middle, y);
  else
    data.series.forEach((series, s) => {
      const color = colors[s % colors.length];
      if (/line|scatter/i.test(type)) {
        const points = series.values.flatMap((value, i) =>
          Number.isFinite(value) ? [`${middle(i)},${y(value)}`] : [],
        );
        const { line = color, named } = looks[s] ?? {};
        picture.append(
          element("polyline", { points: points.join(" "), fill: "none", stroke: line, "stroke-width": 2 }),
        );
        const last = series.values.length - 1;
        if (named && Number.isFinite(series.values[last]))
          picture.append(
            text(
              middle(last) + 5,
              y(series.values[last]) + 3,
              `${shortNumber(series.values[last])}  ${shortened(series.name)}`,
              "start",
            ),
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
    if (i % every === 0) picture.append(text(middle(i), size.height - 8, label.slice(0, 9), "middle"));
  });
  return picture;
}

/** Excel's chart of highest, lowest and last value: a line from one to the other, and a mark. */
function drawSpans(
  picture: SVGSVGElement,
  { labels, series }: ChartData,
  x: (label: number) => number,
  y: (value: number) => number,
): void {
  const [highest, lowest, last] = series.map(({ values }) => values);
  labels.forEach((_, i) => {
    if (!Number.isFinite(highest?.[i]) || !Number.isFinite(lowest?.[i])) return;
    const line = { x1: x(i), x2: x(i), y1: y(highest[i]), y2: y(lowest[i]), stroke: colors[0] };
    picture.append(element("line", { ...line, "stroke-width": 3 }));
    if (Number.isFinite(last?.[i]))
      picture.append(element("circle", { cx: x(i), cy: y(last[i]), r: 4, fill: colors[0] }));
  });
}

/** Horizontal bars, a line of text high, so that every label is read. Excel's first label is at the bottom unless turned round. */
function drawBars(
  data: ChartData,
  how: { readonly stacked: boolean; readonly topDown: boolean; readonly looks: readonly SeriesLook[] },
): SVGSVGElement {
  const lines = data.series.map(({ values }) => values);
  const count = data.labels.length;
  const ends = how.stacked
    ? data.labels.map((_, i) => lines.reduce((sum, values) => sum + (values[i] || 0), 0))
    : lines.flat().filter((value) => Number.isFinite(value));
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends, low + 1e-9);
  const [left, bottom] = [110, size.top + barSlot * count];
  const x = (value: number) => left + ((size.width - left - 12) * (value - low)) / (high - low);
  const picture = pictureOf(size.width, bottom + size.bottom);
  for (const value of [low, ...(low < 0 ? [0] : []), high]) {
    picture.append(element("line", { x1: x(value), x2: x(value), y1: size.top, y2: bottom, class: "axis" }));
    picture.append(text(x(value), bottom + 12, shortNumber(value), "middle"));
  }
  data.labels.forEach((label, i) => {
    const top = size.top + barSlot * (how.topDown ? i : count - 1 - i);
    picture.append(text(left - 4, top + barSlot / 2 + 3, shortened(label), "end"));
    const height = (barSlot * 0.8) / (how.stacked ? 1 : lines.length);
    let from = 0;
    lines.forEach((values, s) => {
      if (!Number.isFinite(values[i])) return;
      const { fill = colors[s % colors.length], line, weight = 0 } = how.looks[s] ?? {};
      const [start, end] = how.stacked ? [from, (from += values[i])] : [0, values[i]];
      picture.append(
        element("rect", {
          x: Math.min(x(start), x(end)),
          // A bar of no length has an outline.
          width: Math.max(Math.abs(x(end) - x(start)), line === undefined ? 0 : 0.1),
          y: top + barSlot * 0.1 + (how.stacked ? 0 : height * s),
          height,
          fill,
          ...(line !== undefined && { stroke: line, "stroke-width": weight }),
        }),
      );
    });
  });
  return picture;
}

function shortened(label: string): string {
  return label.length > 20 ? `${label.slice(0, 11)}…${label.slice(-8)}` : label;
}

function pictureOf(width: number, height: number): SVGSVGElement {
  return element("svg", { viewBox: `0 0 ${width} ${height}`, role: "img" }) as SVGSVGElement;
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
