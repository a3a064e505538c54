import { writeIndicator } from "../../../src/workbook/presets/presetCells";
import { deletePreset } from "../../../src/workbook/presets/presetColumns";
import { mayHoldWeights } from "../../../src/workbook/presets/recognition";
import { listTables } from "../../../src/workbook/tables/tables";
import { matchingPair } from "../../../src/taskpane/state/index/matching";
import { changed } from "../../support/changedCells";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

afterEach(uninstallExcel);

const data = ["Job", "Pay", "Hours", "Noise"];

test("a table with Indicator and another column may hold weights", () => {
  expect(mayHoldWeights(["Indicator", "Mine"])).toBe(true);
  expect(mayHoldWeights(["Indicator"])).toBe(false);
  expect(mayHoldWeights(["Pay", "Mine"])).toBe(false);
});

function open() {
  const book = new FakeWorkbook({
    Sheet1: {
      A1: [data, ["A", 1, 2, 3], ["B", 2, 3, 1]],
      F1: [
        ["Indicator", "Year"],
        ["Pay", 2020],
        ["Hours", 2021],
        ["Noise", 2022],
      ],
      I1: [
        ["Indicator", "Mine"],
        ["Pay", 1],
        ["Hours", 2],
      ],
      L1: [
        ["Indicator", "Direction", "Low", "High", "Equal"],
        ["Pay", "", "auto", "auto", 1],
        ["Hours", -1, "auto", "auto", 1],
      ],
    },
  });
  book.addTable("Sources", "Sheet1", "F1:G4");
  book.addTable("Slim", "Sheet1", "I1:J3");
  book.addTable("Jobs", "Sheet1", "A1:D3");
  book.addTable("Weights", "Sheet1", "L1:P3");
  installExcel(book);
  return book;
}

test("a table with directions and goalposts is the first choice for its data, wherever it stands", async () => {
  open();
  const tables = await listTables();
  const indicators = Object.fromEntries(tables.map((table) => [table.name, table.indicators]));
  expect(indicators).toEqual({
    Sources: null,
    Slim: ["Pay", "Hours"],
    Jobs: null,
    Weights: ["Pay", "Hours"],
  });
  expect(matchingPair(tables, { data: "Jobs", presets: null }).presets).toBe("Weights");
  expect(matchingPair(tables, { data: null, presets: null })).toEqual({ data: "Jobs", presets: "Weights" });
  const without = tables.filter(({ name }) => name !== "Weights");
  expect(matchingPair(without, { data: "Jobs", presets: "Slim" }).presets).toBe("Slim");
});

test("a direction comes into a column of its own where the table has none, and a blank one counts as 1", async () => {
  const book = open();
  const expected = { direction: 1, low: NaN, high: NaN } as const;
  await writeIndicator("Slim", { indicator: "Hours", direction: -1, expected });
  const table = (await listTables()).find(({ name }) => name === "Slim");
  expect(table?.header).toEqual(["Indicator", "Mine", "Direction"]);
  expect(["K2", "K3"].map((at) => book.input("Sheet1", at))).toEqual([1, -1]);
  const before = book.snapshot();
  await writeIndicator("Weights", { indicator: "Pay", direction: -1, expected });
  expect(changed(before, book.snapshot())).toHaveLength(1);
});

test("of two presets that a formula takes for the same the one is deleted whose name is spelled so", async () => {
  const book = new FakeWorkbook({
    Sheet1: {
      A1: [
        ["Indicator", "Direction", "Low", "High", "CO2", "CO₂"],
        ["Pay", 1, "auto", "auto", 1, 2],
      ],
    },
  });
  book.addTable("Weights", "Sheet1", "A1:F2");
  installExcel(book);
  await deletePreset("Weights", "CO₂");
  expect((await listTables())[0].header.slice(4)).toEqual(["CO2"]);
});
