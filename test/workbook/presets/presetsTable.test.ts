import { readDirections } from "../../../src/cells/vectors";
import { isPresetsHeader, readPresets } from "../../../src/workbook/presets/presetsTable";

const header = ["Indicator", "Direction", "Low", "High", "Equal", "Balanced"];

test("a presets table is known by its header, in any order and case", () => {
  expect(isPresetsHeader(header)).toBe(true);
  expect(isPresetsHeader(["Mine", "high", "LOW", "direction", "indicator"])).toBe(true);
  expect(isPresetsHeader(["Indicator", "Direction", "Low"])).toBe(false);
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
    { indicator: "Pay", direction: 1, low: NaN, high: 5000, weights: [1, 0.5] },
    { indicator: "Strain", direction: -1, low: 0, high: NaN, weights: [1, 0.5] },
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
  expect(table.rows[0]).toEqual({ indicator: "Pay", direction: 1, low: 3, high: 9, weights: [0.7] });
});

test("names that occur twice are reported once", () => {
  const row = (name: string) => [name, 1, "auto", "auto", 1, 1];
  const rows = [row("Pay"), row("pay"), row("PAY"), row("Hours")];
  expect(readPresets({ name: "W", sheet: "S", header, rows }).duplicates).toHaveLength(1);
});

test("a weight or direction that cannot be used is not guessed", () => {
  const rows = [["Pay", 0, "auto", "auto", "much", true]];
  const [read] = readPresets({ name: "W", sheet: "S", header, rows }).rows;
  expect(read.direction).toBeNull();
  expect(read.weights).toEqual([NaN, NaN]);
});
