import { screen } from "@testing-library/react";
import { type IndexDefinition } from "../../../src/core/qei";
import { matrixFromRows } from "../../../src/core/matrix";
import { type MemoryWorkbook } from "../memoryWorkbook";
import { renderPane } from "../renderPane";

export const indicators = ["Pay", "Safety", "Hours"];
const directions = [1, 1, -1] as const;
const weights = [0.5, 0.3, 0.2];
export const rows = [
  [2700, 78, 42],
  [3100, 62, 44],
  [1900, 81, 36],
  // Worse than the first in everything: no weights rank it first.
  [2300, 60, 45],
  [2800, 75, 46],
];
/** A name that would be a formula if it were written as one. */
export const units = ["North", "South", "=1+1", "East", "West"];
export const data = matrixFromRows(rows);

export const regions = {
  name: "Jobs",
  sheet: "Jobs",
  header: ["Region", ...indicators],
  rows: rows.map((row, i) => [units[i], ...row]),
};
export const presets = {
  name: "Weights",
  sheet: "Presets",
  header: ["Indicator", "Direction", "Low", "High", "Mine"],
  rows: indicators.map((name, i) => [name, directions[i], "auto", "auto", weights[i]]),
};

/** The index that the pane shows, as the core takes it. */
export const definition: IndexDefinition = {
  weights: Float64Array.from(weights),
  directions,
  normalization: "minmax",
  aggregation: "arithmetic",
  hierarchy: undefined,
  ownNormalizations: [null, null, null],
  goalposts: null,
  coverage: 2 / 3,
};

/** Pearson's r of two columns turned so that more is better, by its definition. */
export function correlation(a: number, b: number): number {
  const deviations = (j: number) => {
    const values = rows.map((row) => row[j] * directions[j]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
  };
  const [x, y] = [deviations(a), deviations(b)];
  const products = (p: number[], q: number[]) => p.reduce((sum, value, i) => sum + value * q[i], 0);
  return products(x, y) / Math.sqrt(products(x, x) * products(y, y));
}

/** Opens one section of the Analyze tab, and closes the one that is open at first. */
export async function openSection(title: string | null, options: Parameters<typeof renderPane>[0] = {}) {
  const pane = await renderPane({ view: "analyze", tables: [regions, presets], ...options });
  await screen.findAllByRole("group");
  if (title !== null) {
    const first = options.language === "zh-CN" ? "数据检查" : "Data check";
    await pane.unfold(first);
    await pane.unfold(title);
  }
  return pane;
}

/** A sheet to show to others as the workbook got it: its title, its table, its chart. */
export function publishedOn({ published }: MemoryWorkbook, at = 0) {
  const { name, lines, tables, chart } = published[at];
  const [{ columns, body: rows, heat }] = tables;
  const header = columns.map(({ heading }) => heading);
  return {
    name,
    above: lines.map(({ cell }) => cell),
    header,
    rows,
    formats: columns.map(({ format }) => format),
    heat,
    chart,
  };
}

/** The title of a dated copy. */
export const dated = (what: string) =>
  new RegExp(
    `^${what}${what.endsWith("?") ? " C" : ": c"}opy of \\w+ \\d+, \\d{4} at \\d+:\\d\\d\\s[AP]M, not live$`,
  );
