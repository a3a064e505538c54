/** A chart of the sample workbook: its figures as they stand on the sheet now. */
export interface Plot {
  readonly kind: "line" | "column" | "scatter";
  /** Category labels, or the horizontal values. */
  readonly horizontal: readonly unknown[];
  readonly horizontalTitle: string;
  readonly verticalTitle: string;
  readonly series: readonly { readonly name: string; readonly values: readonly unknown[] }[];
}

/** Told apart without seeing color: each series has a shape of its own too. */
const looks = [
  { color: "#b91c1c", shape: "M-4,-4H4V4H-4Z" },
  { color: "#1f6feb", shape: "M0,-5L5,4H-5Z" },
  { color: "#c2410c", shape: "M0,-5L5,0L0,5L-5,0Z" },
  { color: "#15803d", shape: "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0" },
];
const size = { width: 340, height: 230, left: 52, right: 10, top: 8, bottom: 40 };
const legendLine = 14;

type Scale = (value: number) => number;

/** Draws points, a line or columns with both axes named. */
export function drawPlot(plot: Plot): SVGSVGElement {
  const columns = plot.kind === "column";
  const xs = plot.horizontal.map((value, i) => (columns || typeof value !== "number" ? i : value));
  const ys = plot.series.flatMap(({ values }) => values.filter(isFigure));
  const horizontal = ticks(Math.min(...xs), Math.max(...xs));
  const vertical = columns
    ? ticks(Math.min(0, ...ys), Math.max(0, ...ys))
    : ticks(Math.min(...ys), Math.max(...ys));
  const slot = (size.width - size.left - size.right) / Math.max(1, xs.length);
  const x: Scale = columns
    ? (value) => size.left + slot * (value + 0.5)
    : scale(horizontal, size.left, size.width - size.right);
  const y = scale(vertical, size.height - size.bottom, size.top);
  const legend = plot.series.length > 1 ? plot.series.length * legendLine : 0;
  const picture = element("svg", { viewBox: `0 0 ${size.width} ${size.height + legend}`, role: "img" });
  for (const value of vertical) {
    picture.append(line(size.left, y(value), size.width - size.right, y(value)));
    picture.append(text(size.left - 4, y(value) + 3, figure(value), "end"));
  }
  if (columns) {
    plot.horizontal.forEach((_, i) =>
      picture.append(text(x(i), size.height - size.bottom + 12, String(i + 1), "middle")),
    );
  } else {
    for (const value of horizontal)
      picture.append(text(x(value), size.height - size.bottom + 12, String(value), "middle"));
  }
  picture.append(text((size.left + size.width) / 2, size.height - 10, plot.horizontalTitle, "middle"));
  const name = text(0, 0, plot.verticalTitle, "middle");
  name.setAttribute("transform", `translate(10,${(size.height - size.bottom) / 2}) rotate(-90)`);
  picture.append(name);
  plot.series.forEach(({ name: label, values }, s) => {
    const { color, shape } = looks[s % looks.length];
    const points = values.flatMap((value, i) => (isFigure(value) ? [{ x: x(xs[i]), y: y(value) }] : []));
    if (plot.kind === "line") {
      const path = points.map((point) => `${point.x},${point.y}`).join(" ");
      picture.append(element("polyline", { points: path, fill: "none", stroke: color, "stroke-width": 2 }));
    } else if (columns) {
      for (const point of points) picture.append(bar(point, y(0), slot * 0.7, looks[1].color));
    } else {
      for (const point of points)
        picture.append(
          element("path", { d: shape, fill: color, transform: `translate(${point.x},${point.y})` }),
        );
    }
    if (legend > 0) {
      const top = size.height + s * legendLine + 4;
      picture.append(
        element("path", { d: shape, fill: color, transform: `translate(${size.left + 4},${top})` }),
      );
      picture.append(text(size.left + 14, top + 3, label, "start"));
    }
  });
  return picture as SVGSVGElement;
}

/** Round values that cover both ends, about five of them. */
function ticks(low: number, high: number): number[] {
  const span = high - low || Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = power * ([1, 2, 5, 10].find((factor) => (factor * power * 5) / span >= 1) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(10)));
}

function scale(values: readonly number[], from: number, to: number): Scale {
  const [low, high] = [values[0], values[values.length - 1]];
  return (value) => from + ((to - from) * (value - low)) / (high - low || 1);
}

function isFigure(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function figure(value: number): string {
  return value.toLocaleString("en-US", { maximumSignificantDigits: 6 });
}

function bar(point: { x: number; y: number }, zero: number, width: number, fill: string): SVGElement {
  const box = {
    x: point.x - width / 2,
    y: Math.min(point.y, zero),
    width,
    height: Math.abs(point.y - zero),
    fill,
  };
  return element("rect", box);
}

function line(x1: number, y1: number, x2: number, y2: number): SVGElement {
  return element("line", { x1, y1, x2, y2, stroke: "#d6d6d6" });
}

function text(x: number, y: number, words: string, anchor: string): SVGElement {
  const made = element("text", { x, y, "text-anchor": anchor, "font-size": 9, fill: "#242424" });
  made.textContent = words;
  return made;
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
