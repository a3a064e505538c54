import fc from "fast-check";
import { type PresetFile, writePresetFile } from "../../../src/sharing/presets/presetFile";
import { readPresetFile } from "../../../src/sharing/presets/readPresetFile";
import { keyIn } from "../../../src/cells/tables/names";
import { type LanguageTag } from "../../../src/messages/languages";
import { typedText } from "../../../src/playground/engine/univer/cells/typedText";
import { cellText } from "../../../src/workbook/cells/cellText";
import { type TableToWrite } from "../../../src/workbook/contract";
import { exportedPresets, unclearCells, unclearMethods } from "../../../src/workbook/presets/exportedPresets";
import { keptCells, otherwisePlaced, unmatched } from "../../../src/workbook/presets/fileAgainstTable";
import { presetsToAdd, tableOf } from "../../../src/workbook/presets/presetExchange";
import { type PresetsTable, readPresets, rowsToWrite } from "../../../src/workbook/presets/presetsTable";
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
  expect(lines).toEqual(["Imported", "Locked presets: Equal; Mine"]);
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
          version: 2,
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
  expect(table.notes).toEqual(["Imported weights", "Source of low 2: ours", "Locked presets: low 2; Mine"]);
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
    version: 2,
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

describe("dimensions and methods of rows", () => {
  const header = [
    ...["Indicator", "Dimension", "Direction", "Low", "High", "Normalization", "Aggregation", "Coverage"],
    ...["Equal", "Mine"],
  ];
  const tree = (rows: readonly (readonly unknown[])[], headers = header) =>
    readPresets({ name: "Weights", sheet: "Weights", header: headers, rows });
  const held = tree([
    ["Rewards", "", "", "auto", "auto", "", "geometric", 1, 1, 0.7],
    ["Pay", "Rewards", 1, 2000, "auto", "minmax1", "", "", 1, 0.6],
    ["Benefits", "Rewards", -1, "auto", "auto", "", "", "", 1, 0.4],
    ["Work", "", "n/a", "auto", "auto", "", 2, "", 1, 0.3],
    ["Hours", "Work", -1, "auto", "auto", "", "", "", 1, 1],
  ]);

  test("go out and come back as a table of their own", () => {
    const file = fileOf(held);
    expect(file.indicators[0]).toEqual({
      ...{ name: "Rewards", low: "auto", high: "auto", aggregation: "geometric", coverage: 1 },
      weights: [1, 0.7],
    });
    expect(file.indicators[3]).toMatchObject({ name: "Work", aggregation: 2 });
    expect([unclearCells(held), unclearMethods(held)]).toEqual([[], []]);
    const written = tableOf(file, "Imported", "en-US");
    expect(written.header).toEqual(header);
    expect(written.rows[0]).toEqual(["Rewards", "", "", "auto", "auto", "", "geometric", 1, 1, 0.7]);
    expect(asTable(written).rows).toEqual(
      held.rows.map((row) => ({ ...row, direction: row.direction ?? 1 })),
    );
  });

  test("columns that no row fills are not written", () => {
    const flat = tree(
      [
        ["Pay", "Rewards", 1, "auto", "auto", 1],
        ["Hours", "Rewards", 1, "auto", "auto", 1],
      ],
      ["Indicator", "Dimension", "Direction", "Low", "High", "Mine"],
    );
    expect(tableOf(fileOf(flat), "Imported", "en-US").header).toEqual(flat.header);
  });

  test("property: any tree with any methods comes back as it was", () => {
    const weight = fc.double({ min: 0, max: 1e9, noNaN: true });
    const row = fc.record({
      // A row below an earlier one, by its place; it may have none.
      below: fc.option(fc.nat(20), { nil: null }),
      direction: fc.constantFrom(1, -1),
      low: fc.option(fc.integer({ min: -9, max: 0 }), { nil: "auto" }),
      high: fc.option(fc.integer({ min: 1, max: 9 }), { nil: "auto" }),
      normalization: fc.constantFrom("", "minmax", "minmax1", "zscore", "percentile", "ratio", "none"),
      aggregation: fc.oneof(
        fc.constantFrom("", "arithmetic", "geometric", "harmonic", "min", "sum"),
        fc.integer({ min: 2, max: 10 }),
      ),
      coverage: fc.constantFrom("", 0.25, 0.5, 2 / 3, 1),
      weights: fc.array(weight, { minLength: 2, maxLength: 2 }),
    });
    const name = fc
      .string({ minLength: 1, maxLength: 12 })
      .map((text) => text.trim())
      .filter((text) => keyIn(text) !== "" && keyIn(text) !== "0");
    const named = fc.uniqueArray(fc.tuple(name, row), {
      minLength: 1,
      maxLength: 9,
      selector: ([each]) => keyIn(each),
    });
    fc.assert(
      fc.property(named, (rows) => {
        const table = tree(
          rowsToWrite(
            rows.map(([own, each], i) => [
              kept(own),
              each.below === null || i === 0 ? "" : kept(rows[each.below % i][0]),
              ...[each.direction, each.low, each.high],
              ...[each.normalization, each.aggregation, each.coverage, ...each.weights],
            ]),
          ),
        );
        const again = asTable(tableOf(fileOf(table), "Imported", "en-US"));
        // The direction of a dimension means nothing.
        expect(again.rows).toEqual(table.rows);
        expect(exportedPresets(again, [])).toEqual(exportedPresets(table, []));
      }),
    );
  });

  test("cells of method that functions refuse are named", () => {
    const wrong = tree([
      ["Rewards", "", "", "auto", "auto", "", "mean", 2, 1, 1],
      ["Pay", "Rewards", 1, "auto", "auto", "max", "", "", 1, 1],
    ]);
    expect(unclearMethods(wrong)).toEqual([
      ["Rewards", "Aggregation"],
      ["Rewards", "Coverage"],
      ["Pay", "Normalization"],
    ]);
    expect(fileOf(wrong).indicators[0]).not.toHaveProperty("aggregation");
  });

  test("into a table with the same dimensions rows of dimensions carry over; what differs otherwise is told", () => {
    const file = fileOf(held);
    const other = tree(
      [
        ["pay", "REWARDS", 1, "auto", "auto", "", "", "", 1],
        ["Rewards", "", "", "auto", "auto", "", "", "", 1],
        ["Training", "Rewards", 1, "auto", "auto", "", "", "", 1],
      ],
      header.slice(0, 9),
    );
    expect(otherwisePlaced(file, other)).toEqual([]);
    expect(keptCells(file, other)).toEqual([
      ["Rewards", "Aggregation"],
      ["Rewards", "Coverage"],
      ["Pay", "Low"],
      ["Pay", "Normalization"],
    ]);
    expect(unmatched(file, other)).toEqual({
      onlyFile: ["Benefits", "Work", "Hours"],
      onlyTable: ["Training"],
    });
    expect(presetsToAdd(file, other, "en-US").columns[1].weights.get("Rewards")).toBe(0.7);
  });

  test("rows that stand elsewhere, or as a dimension with a row in one of the two only, are another tree", () => {
    const file = fileOf(held);
    const moved = (rows: readonly (readonly unknown[])[]) =>
      otherwisePlaced(file, tree(rows.map(([own, parent]) => [own, parent, 1, "", "", "", "", "", 1, 1])));
    expect(moved([["Pay", ""]])).toEqual(["Pay"]);
    expect(
      moved([
        ["Pay", "Work"],
        ["Hours", "Work"],
        ["Work", ""],
      ]),
    ).toEqual(["Pay"]);
    expect(
      moved([
        ["Pay", "Rewards"],
        ["Hours", ""],
      ]),
    ).toEqual(["Rewards", "Hours"]);
    expect(
      moved([
        ["Training", "Skills"],
        ["Pay", "Rewards"],
        ["Rewards", ""],
      ]),
    ).toEqual([]);
  });
});
