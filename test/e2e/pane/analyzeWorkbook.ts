import type { SampleCell, SampleSheet, SampleWorkbook } from "../../../samples/types";
import { matrixFromRows } from "../../../src/core/matrix";
import { qualityIndex } from "../../../src/core/qei";

export const indicators = ["Pay", "Safety", "Strain"];

type Rows = readonly (readonly SampleCell[])[];

/** A sheet with one table, both of that name unless told otherwise. */
function sheetOf(name: string, header: readonly string[], rows: Rows, table = name): SampleSheet {
  return {
    name,
    blocks: [{ at: "A1", rows: [header, ...rows] }],
    tables: [{ name: table, range: `A1:${String.fromCharCode(64 + header.length)}${rows.length + 1}` }],
  };
}

const presetsHeader = ["Indicator", "Direction", "Low", "High", "Mine"];

const regions = [
  ["North", 2700, 78, 42],
  ["South", 3100, 82, 36],
  ["East", 1900, 61, 49],
  ["West", 2300, null, 45],
  ["Centre", 2800, 72, 43],
];

const many = Array.from({ length: 800 }, (_, i) => [
  `Region ${i + 1}`,
  1000 + ((i * 37) % 811),
  50 + ((i * 53) % 47),
  20 + ((i * 29) % 31),
]);

export const years = Array.from({ length: 10 }, (_, i) => 2010 + i);
const south = [3.1, 3.3, 3.2, 3.6, 3.9, 3.0, 2.9, 2.7, 2.8, 2.5];
const panel = years.flatMap((year, i) => [
  ["North", year, 2 + 0.1 * i, 60 + ((i * 7) % 5)],
  ["South", year, south[i], 55 + (i % 3)],
]);
const panelWeights = [0.6, 0.4];

/** The index of the South over the years, computed in another process from the same numbers. */
export const scores = Array.from(
  qualityIndex(matrixFromRows(panel.map(([, , wage, security]) => [Number(wage), Number(security)])), {
    weights: Float64Array.from(panelWeights),
    directions: [1, 1],
    normalization: "minmax",
    aggregation: "arithmetic",
    goalposts: null,
    coverage: 2 / 3,
  }).scores,
).filter((_, i) => panel[i][0] === "South");

/** Five regions, a long table with the same indicators, and a panel of years with presets of its own. */
export const workbook: SampleWorkbook = {
  sheets: [
    sheetOf("Regions", ["Region", ...indicators], regions),
    sheetOf("Many", ["Region", ...indicators], many),
    sheetOf("Panel", ["Country", "Year", "Wage", "Security"], panel),
    sheetOf(
      "Presets",
      presetsHeader,
      indicators.map((name) => [name, name === "Strain" ? -1 : 1, "auto", "auto", 1]),
      "Weights",
    ),
    sheetOf(
      "Panel presets",
      presetsHeader,
      ["Wage", "Security"].map((name, j) => [name, 1, "auto", "auto", panelWeights[j]]),
      "PanelWeights",
    ),
  ],
};
