import { writeIndicator } from "../../../src/workbook/presets/presetCells";
import { addPreset, renamePreset } from "../../../src/workbook/presets/presetColumns";
import { listTables } from "../../../src/workbook/tables/tables";
import { changed } from "../../support/changedCells";
import { installExcel, uninstallExcel } from "../../support/fakeExcel/install";
import { FakeWorkbook } from "../../support/fakeExcel/workbook";

afterEach(uninstallExcel);

function open() {
  const book = new FakeWorkbook({
    Weights: {
      A1: [
        ["均等", "上限", "下限", "方向", "指标"],
        [1, 100, "auto", 1, "Pay"],
        [1, "auto", 0, -1, "Safety"],
      ],
    },
  });
  book.addTable("Weights", "Weights", "A1:E3");
  installExcel(book);
  return book;
}

test("a table with Chinese headers is listed with its indicators, and its settings are written", async () => {
  const book = open();
  expect((await listTables())[0].indicators).toEqual(["Pay", "Safety"]);
  const before = book.snapshot();
  const expected = { direction: -1, low: 0, high: NaN } as const;
  await writeIndicator("Weights", { indicator: "Safety", direction: 1, high: 50, expected });
  expect(changed(before, book.snapshot()).sort()).toEqual(["Weights!B3", "Weights!D3"]);
  expect([book.input("Weights", "B3"), book.input("Weights", "D3")]).toEqual([50, 1]);
});

test.each(["Dimension", "coverage", "归一化"])("no preset is called %s", async (name) => {
  const book = open();
  const before = book.snapshot();
  const refused = { problem: { code: "presetNameReserved", parameters: { preset: name } } };
  await expect(addPreset("Weights", { name, weights: new Map() })).rejects.toMatchObject(refused);
  await expect(renamePreset("Weights", "均等", name)).rejects.toMatchObject(refused);
  expect(changed(before, book.snapshot())).toEqual([]);
});
