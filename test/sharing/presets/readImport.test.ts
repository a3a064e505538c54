import { longestLine } from "../../../src/sharing/presets/furtherFields";
import { writePresetFile } from "../../../src/sharing/presets/presetFile";
import { readImport, withDimensionWeights } from "../../../src/sharing/presets/readImport";

const content = {
  source: "Survey of 2025",
  presets: [{ name: "Mine", source: "table 3", color: "blue" }],
  indicators: [
    { name: "Pay", direction: 1 as const, low: 0, high: "auto" as const, weights: [2], unit: "USD" },
    { name: "Hours", direction: -1 as const, low: "auto" as const, high: "auto" as const, weights: [1] },
  ],
  license: "CC-BY",
};

/** Rows 7 to 16 of a COIN Tool's sheet Database; the last column repeats a name, one has no direction. */
const coinTool = [
  ["Weight", "1", "2", "1", "3"],
  ["Direction", "1", "-1", "", "1"],
  ["Goalpost low", "0", "", "", ""],
  ["Goalpost high", "100", "", "", ""],
  ["Index", "Index", "Index", "Index", "Index"],
  ["Pillar", "P1", "P2", "P1", "P1"],
  ["Sub-pillar", "", "", "", ""],
  ["Group", "G1", "G2", "G1", "G1"],
  ["Name", "Pay", "Hours", "Safety", "pay"],
  ["Code", "ind.01", "ind.02", "ind.03", "ind.04"],
]
  .map((row) => row.join("\t"))
  .join("\n");

test("a presets file and rows of a COIN Tool are told apart", () => {
  expect(readImport(writePresetFile(content)).file?.presets[0].name).toBe("Mine");
  expect(readImport(`\uFEFF  ${writePresetFile(content).replaceAll("  ", "\t")}`).problems).toEqual([]);
  expect(readImport("hello")).toEqual({
    file: null,
    problems: [{ code: "notJson" }],
    asked: [],
  });
  expect(readImport("a\tb\nc\td")).toEqual({
    file: null,
    problems: [{ code: "rows", column: 1 }],
    asked: [],
  });
});

test("a COIN Tool becomes one preset; what cannot be used is named by its column or its place", () => {
  const { file, problems, asked } = readImport(coinTool);
  expect(file?.presets).toEqual([{ name: "COIN Tool", source: "" }]);
  expect(
    file?.indicators.map(({ name, dimension, direction, low, high, weights }) => [
      name,
      dimension,
      direction,
      low,
      high,
      weights,
    ]),
  ).toEqual([
    ["Pay", "G1", 1, 0, 100, [1]],
    ["Hours", "G2", -1, "auto", "auto", [2]],
    ["P1", undefined, undefined, "auto", "auto", [1]],
    ["G1", "P1", undefined, "auto", "auto", [1]],
    ["P2", undefined, undefined, "auto", "auto", [1]],
    ["G2", "P2", undefined, "auto", "auto", [1]],
  ]);
  // G1 stands alone in P1: its weight would change nothing.
  expect(asked).toEqual(["P1", "P2"]);
  expect(problems).toEqual([
    { code: "direction", column: 4 },
    { code: "indicatorTwice", row: 3, name: "pay" },
  ]);
  const told = withDimensionWeights(file!, new Map([["P2", 3]]), "typed");
  expect(told.presets).toEqual([{ name: "COIN Tool", source: "typed" }]);
  expect(told.indicators.map(({ weights }) => weights[0])).toEqual([1, 2, 1, 1, 3, 1]);
  // Written and read again it is the same, codes of the levels included.
  expect(readImport(writePresetFile(told)).file).toEqual(told);
});

test("a COIN Tool without levels, or with one for all, has no dimensions and asks for nothing", () => {
  for (const level of ["", "Index"]) {
    const lines = coinTool.split("\n").map((line, row) => {
      const cells = line.split("\t");
      return (row >= 4 && row < 8 ? [cells[0], ...cells.slice(1).map(() => level)] : cells).join("\t");
    });
    const { file, asked } = readImport(lines.join("\n"));
    expect(asked).toEqual([]);
    expect(file?.indicators.map(({ dimension, weights }) => [dimension, weights])).toEqual([
      [undefined, [1]],
      [undefined, [2]],
    ]);
  }
});

test("further fields that no cell takes are named before anything is written", () => {
  const long = { ...content, note: "x".repeat(longestLine) };
  const { file, problems } = readImport(writePresetFile(long));
  expect(file?.presets[0].name).toBe("Mine");
  expect(problems).toEqual([{ code: "fieldsTooLong" }]);
  expect(
    readImport(writePresetFile({ ...content, note: "x".repeat(30_000) } as typeof content)).problems,
  ).toEqual([]);
});
