import { readDirections } from "../../../src/cells/vectors";
import {
  isPresetsHeader,
  isReservedName,
  readPresets,
  sameButWeights,
} from "../../../src/workbook/presets/presetsTable";

const header = ["Indicator", "Direction", "Low", "High", "Equal", "Balanced"];

/** What an indicator directly below the index says of itself where it has no more than a direction and weights. */
const plain = { dimension: "", normalization: "", aggregation: "", coverage: "" };

test("a presets table is known by its header, in any order and case", () => {
  expect(isPresetsHeader(header)).toBe(true);
  expect(isPresetsHeader(["Mine", "high", "LOW", "direction", "indicator"])).toBe(true);
  expect(isPresetsHeader(["Indicator", "Direction", "Low"])).toBe(false);
  expect(isPresetsHeader(["指标", "方向", "下限", "上限", "均等"])).toBe(true);
  expect(isPresetsHeader(["指标", "Direction", "下限", "High"])).toBe(true);
});

test("reads directions, goalposts and weights", () => {
  const table = readPresets({
    name: "Weights",
    sheet: "Weights",
    header,
    rows: [
      ["Pay", 1, "auto", 5000, 1, 0.5],
      ["Strain", "-1", 0, "auto", 1, "0.5"],
      [null, null, null, null, null, null],
    ],
  });
  expect(table.presets).toEqual(["Equal", "Balanced"]);
  expect(table.rows).toEqual([
    { ...plain, indicator: "Pay", direction: 1, low: NaN, high: 5000, weights: [1, 0.5] },
    { ...plain, indicator: "Strain", direction: -1, low: 0, high: NaN, weights: [1, 0.5] },
  ]);
});

test("a direction reads as in QEI: as a text with decimals, a word, or a number with a unit", () => {
  const number = (basicValue: number) => ({ type: "FormattedNumber", basicType: "Double", basicValue });
  for (const cell of ["1.0", " +1 ", "Positive", number(1), "-1.0", "NEGATIVE", number(-1)]) {
    const [row] = readPresets({ name: "W", sheet: "S", header, rows: [["Pay", cell, 0, 9, 1, 1]] }).rows;
    expect([row.direction]).toEqual(readDirections([[cell]], 1));
  }
});

test("columns may stand in another order", () => {
  const table = readPresets({
    name: "W",
    sheet: "S",
    header: ["Balanced", "Indicator", "High", "Low", "Direction"],
    rows: [[0.7, "Pay", 9, 3, 1]],
  });
  expect(table.rows[0]).toEqual({
    ...plain,
    indicator: "Pay",
    direction: 1,
    low: 3,
    high: 9,
    weights: [0.7],
  });
});

test("a weight or direction that cannot be used is not guessed", () => {
  const rows = [
    ["Pay", 0, "auto", "auto", "much", true],
    ["Hours", 1, "auto", "auto", 1, 1],
  ];
  const [read] = readPresets({ name: "W", sheet: "S", header, rows }).rows;
  expect(read.direction).toBeNull();
  expect(read.weights).toEqual([NaN, NaN]);
});

/** A table with columns of dimensions and methods before its presets. */
function treeTable(rows: unknown[][]) {
  const further = ["Dimension", "Normalization", "Aggregation", "覆盖率"];
  return readPresets({
    name: "W",
    sheet: "S",
    header: ["Indicator", "Direction", "Low", "High", ...further, "Note", "2024"],
    rows,
  });
}

test("columns of dimensions and methods are no presets, nor are columns without a number", () => {
  const table = treeTable([
    ["Pay", 1, "auto", "auto", "Rewards", null, null, null, "gross", 1],
    ["Rewards", "", "", "", "", "", "geometric", 0.5, "", 2],
  ]);
  expect(table.presets).toEqual(["2024"]);
  expect(table.further).toEqual(["Dimension", "Aggregation", "覆盖率"]);
  expect(table.rows).toMatchObject([
    { indicator: "Pay", dimension: "Rewards", normalization: "", aggregation: "", coverage: "" },
    {
      indicator: "Rewards",
      dimension: "",
      direction: 1,
      normalization: "",
      aggregation: "geometric",
      coverage: "0.5",
    },
  ]);
  const flat = treeTable([["Pay", 1, "auto", "auto", "", 0, null, "", "gross", 1]]);
  expect([flat.presets, flat.further]).toEqual([["2024"], []]);
});

test("the model of a table is another once a dimension is typed, or a column gets its first weight", () => {
  const row = (dimension: string, weight: unknown) => [
    ["Pay", 1, 0, 1, dimension, "", "", "", "", weight],
    ["Tax", 1, 0, 1, "", "", "", "", "", weight],
  ];
  const table = treeTable(row("", 1));
  expect(sameButWeights(table, treeTable(row("", 2)))).toBe(true);
  expect(sameButWeights(table, treeTable(row("Rewards", 1)))).toBe(false);
  expect(sameButWeights(table, treeTable(row("", "")))).toBe(false);
});

test("rows without a name and a row of totals at the end are skipped, as in formulas", () => {
  const row = (name: unknown) => [name, 1, "auto", "auto", 1, 1];
  const rows = [row("Pay"), row(0), row(" "), row("合计"), row("Total")];
  const read = readPresets({ name: "W", sheet: "S", header, rows });
  expect(read.rows.map(({ indicator }) => indicator)).toEqual(["Pay", "合计"]);
});

test("no preset can have the name of such a column", () => {
  for (const name of ["Dimension", " normalization ", "AGGREGATION", "Coverage", "维度", "Low"])
    expect(isReservedName(name)).toBe(true);
  expect(isReservedName("Dimensions")).toBe(false);
});
