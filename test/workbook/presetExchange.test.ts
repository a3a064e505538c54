import fc from "fast-check";
import { type PresetFile, writePresetFile } from "../../src/sharing/presets/presetFile";
import { readPresetFile } from "../../src/sharing/presets/readPresetFile";
import { type TableToWrite } from "../../src/workbook/contract";
import { columnsFor, exportedPresets, tableOf, unmatched } from "../../src/workbook/presetExchange";
import { type PresetsTable, readPresets } from "../../src/workbook/presetsTable";

/** What Excel keeps of a cell: an apostrophe before a text is not part of it. */
const kept = (cell: string | number) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell);

function asTable({ name, sheet, header, rows }: TableToWrite): PresetsTable {
  return readPresets({
    name,
    sheet,
    header: header.map((cell) => String(kept(cell))),
    rows: rows.map((row) => row.map(kept)),
  });
}

const fileOf = (table: PresetsTable): PresetFile => {
  const { file, problems } = readPresetFile(writePresetFile(exportedPresets(table)));
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
  expect(exportedPresets(asTable(tableOf(file, "Imported")))).toEqual(exportedPresets(weights));
});

test("property: names and numbers of any kind survive the way out and back", () => {
  const name = fc
    .string({ minLength: 1, maxLength: 20 })
    .map((text) => text.trim())
    .filter((text) => text !== "");
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
        const written = tableOf(file, "Imported");
        const texts = [...written.header, ...(written.notes ?? []), ...written.rows.flat()];
        const dangerous = texts.filter(
          (cell) => typeof cell === "string" && /^[\s\p{Cc}]*[=+\-@]/u.test(cell),
        );
        const read = exportedPresets(asTable(written));
        return (
          dangerous.length === 0 &&
          read.indicators.every(
            (each, i) =>
              each.direction === direction && each.weights[0] === weight && each.name === indicators[i],
          )
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
  const table = tableOf(file, "Imported weights");
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
  expect(columnsFor(file, other).map(({ name }) => name)).toEqual(["Equal", "Mine 2"]);
  expect(columnsFor(file, other)[1].weights).toEqual(
    new Map([
      ["Pay", 0.5],
      ["Hours", 0],
    ]),
  );
  expect(columnsFor({ ...file, presets: [{ name: "=SUM(1)", source: "" }] }, other)[0].name).toBe(
    "'=SUM(1) 2",
  );
  expect(unmatched(file, other)).toEqual({ onlyFile: ["Hours"], onlyTable: ["Safety"] });
});
