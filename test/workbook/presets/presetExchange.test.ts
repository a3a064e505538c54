import fc from "fast-check";
import { type PresetFile, writePresetFile } from "../../../src/sharing/presets/presetFile";
import { readPresetFile } from "../../../src/sharing/presets/readPresetFile";
import { type LanguageTag } from "../../../src/messages/languages";
import { typedText } from "../../../src/playground/engine/univer/cells/typedText";
import { cellText } from "../../../src/workbook/cells/cellText";
import { type TableToWrite } from "../../../src/workbook/contract";
import {
  exportedPresets,
  presetsToAdd,
  tableOf,
  unclearCells,
  unmatched,
} from "../../../src/workbook/presets/presetExchange";
import { type PresetsTable, readPresets } from "../../../src/workbook/presets/presetsTable";
import { richPresets } from "../../support/richPresets";

/** What Excel makes of a cell that is written. */
function kept(cell: string | number): string | number {
  const read = typeof cell === "string" ? typedText(cellText(cell)) : null;
  if (read && !("text" in read)) throw new Error(`${cell} is no text any more`);
  return read ? read.text : cell;
}

/** A file once written to a sheet and read from it: the table, and the lines above it. */
function onSheet(file: PresetFile, language: LanguageTag = "en-US") {
  const written = tableOf(file, "Imported", language);
  return { table: asTable(written), lines: (written.notes ?? []).map((note) => String(kept(note))) };
}

function asTable({ name, sheet, header, rows }: TableToWrite): PresetsTable {
  return readPresets({
    name,
    sheet,
    header: header.map((cell) => String(kept(cell))),
    rows: rows.map((row) => row.map(kept)),
  });
}

const fileOf = (table: PresetsTable): PresetFile => {
  const { file, problems } = readPresetFile(writePresetFile(exportedPresets(table, [])));
  expect(problems).toEqual([]);
  return file as PresetFile;
};

const weights: PresetsTable = readPresets({
  name: "Weights",
  sheet: "Weights",
  header: ["Indicator", "Direction", "Low", "High", "Equal", "Mine"],
  rows: [
    ["Pay", 1, 2000, "auto", 1, 0.5],
    ["Hours", "negative", "auto", "auto", 1, "n/a"],
  ],
});

test("exported, imported, exported again: the same", () => {
  const file = fileOf(weights);
  expect(file.indicators[1]).toMatchObject({ name: "Hours", direction: -1, low: "auto", weights: [1, 0] });
  const { table, lines } = onSheet(file);
  expect(lines).toEqual(["Imported"]);
  expect(exportedPresets(table, lines)).toEqual(exportedPresets(weights, []));
});

test("property: names and numbers of any kind survive the way out and back", () => {
  const name = fc
    .string({ minLength: 1, maxLength: 20 })
    .map((text) => text.trim())
    // A weights table takes 0 for a blank, and the file is told so before it is written.
    .filter((text) => text !== "" && text !== "0");
  const names = (least: number) =>
    fc.uniqueArray(name, { minLength: least, maxLength: 5, selector: (text) => text.toLowerCase() });
  const number = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(
      names(1),
      names(1),
      number,
      fc.constantFrom<1 | -1>(1, -1),
      (indicators, presets, weight, direction) => {
        const file: PresetFile = {
          type: "employment-indices/presets",
          version: 1,
          source: "",
          presets: presets.map((each) => ({ name: each, source: "" })),
          indicators: indicators.map((each) => ({
            name: each,
            direction,
            low: "auto",
            high: weight,
            weights: presets.map(() => weight),
          })),
        };
        const written = tableOf(file, "Imported", "en-US");
        const read = exportedPresets(asTable(written), []);
        return read.indicators.every(
          (each, i) =>
            each.direction === direction && each.weights[0] === weight && each.name === indicators[i],
        );
      },
    ),
  );
});

test("a preset called like one of the table's own columns gets a number", () => {
  const file = {
    ...fileOf(weights),
    presets: [
      { name: "low", source: "ours" },
      { name: "Mine", source: "" },
    ],
  };
  const table = tableOf(file, "Imported weights", "en-US");
  expect(table.header).toEqual(["Indicator", "Direction", "Low", "High", "low 2", "Mine"]);
  expect(table.notes).toEqual(["Imported weights", "Source of low 2: ours"]);
});

test("into a table that is there: free names, and what only one of the two has is told", () => {
  const file = fileOf(weights);
  const other = readPresets({
    name: "Other",
    sheet: "Other",
    header: ["Indicator", "Direction", "Low", "High", "Mine", "=SUM(1)"],
    rows: [
      ["pay", 1, "auto", "auto", 1, 1],
      ["Safety", 1, "auto", "auto", 1, 1],
    ],
  });
  const added = presetsToAdd(file, other, "en-US");
  expect(added.names).toEqual(["Equal", "Mine 2"]);
  expect(added.columns[1].weights).toEqual(
    new Map([
      ["Pay", 0.5],
      ["Hours", 0],
    ]),
  );
  expect([added.sources, added.fields]).toEqual([[], null]);
  const hostile = { ...file, presets: [{ name: "=SUM(1)", source: "" }] };
  expect(presetsToAdd(hostile, other, "en-US").columns[0].name).toBe("=SUM(1) 2");
  expect(unmatched(file, other)).toEqual({ onlyFile: ["Hours"], onlyTable: ["Safety"] });
});

const rich = richPresets as unknown as PresetFile;

test.each(["en-US", "zh-CN"] as const)(
  "what a table has no place for comes back from the lines above it: %s",
  (language) => {
    const [equal, own] = rich.presets;
    const { table, lines } = onSheet({ ...rich, presets: [{ ...equal, name: "Low" }, own] }, language);
    const again = readPresetFile(writePresetFile(exportedPresets(table, lines))).file;
    // The name that the table's own column has gets a number, and its fields follow it.
    expect(again).toEqual({ ...rich, presets: [{ ...equal, name: "Low 2" }, own] });
  },
);

test("property: fields of any kind survive the sheet", () => {
  const json = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
  fc.assert(
    fc.property(json, json, json, (x, y, z) => {
      const file = {
        ...rich,
        x,
        presets: [{ ...rich.presets[1], y }],
        indicators: [{ ...rich.indicators[0], weights: [1], z }],
      } as PresetFile;
      const given = readPresetFile(writePresetFile(file)).file;
      const { table, lines } = onSheet(given as PresetFile);
      expect(readPresetFile(writePresetFile(exportedPresets(table, lines))).file).toEqual(given);
    }),
  );
});

test("into a table: fields under the new names, and what is said of the whole file said of each preset", () => {
  const other = readPresets({ ...weights, rows: [["Pay", 1, "auto", "auto", 1, 1]] });
  const { sources, fields } = presetsToAdd(rich, other, "zh-CN");
  expect(sources).toEqual([
    ["Equal 2", "Equal 2 的来源：=table 3"],
    ["Own", "Own 的来源：Survey of 2025"],
  ]);
  expect(fields).toEqual({
    license: "CC BY",
    presets: [{ name: "Equal 2", color: "blue" }],
    indicators: [{ name: "Pay", unit: "USD", levels: ["P1", { code: 7 }] }],
  });
});

test("cells that a file fills with 0 or 1 are named", () => {
  const table = readPresets({
    name: "Weights",
    sheet: "Weights",
    header: ["Indicator", "Direction", "Low", "High", "Equal", "Mine"],
    rows: [
      ["Pay", "up", "auto", "auto", 0, -1],
      ["Hours", 1, "auto", "auto", "", 2],
    ],
  });
  expect(unclearCells(table)).toEqual([
    ["Pay", "Direction"],
    ["Pay", "Mine"],
    ["Hours", "Equal"],
  ]);
  expect(unclearCells(weights)).toEqual([["Hours", "Mine"]]);
  expect(exportedPresets(table, []).indicators.map((each) => each.weights)).toEqual([
    [0, 0],
    [0, 2],
  ]);
});

test("an indicator called like totals is written where it is not taken for them", () => {
  const file: PresetFile = {
    type: "employment-indices/presets",
    version: 1,
    source: "",
    presets: [{ name: "Mine", source: "" }],
    indicators: ["Pay", "Hours", "Total"].map((name) => ({
      name,
      direction: 1 as const,
      low: "auto" as const,
      high: "auto" as const,
      weights: [1],
    })),
  };
  const written = tableOf(file, "Imported", "en-US");
  expect(written.rows.map(([name]) => name)).toEqual(["Total", "Pay", "Hours"]);
  expect(asTable(written).rows.map((row) => row.indicator)).toEqual(["Total", "Pay", "Hours"]);
});

test("an indicator called 0 is left out in words", () => {
  const { file, problems } = readPresetFile(
    JSON.stringify({
      type: "employment-indices/presets",
      version: 1,
      source: "",
      presets: [{ name: "Mine", source: "" }],
      indicators: ["Pay", "0"].map((name) => ({
        name,
        direction: 1,
        low: "auto",
        high: "auto",
        weights: [1],
      })),
    }),
  );
  expect(file?.indicators.map(({ name }) => name)).toEqual(["Pay"]);
  expect(problems).toEqual([{ code: "indicatorName", row: 2, name: "0" }]);
});
